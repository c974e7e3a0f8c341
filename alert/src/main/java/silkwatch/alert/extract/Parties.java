package silkwatch.alert.extract;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import silkwatch.contract.EnrichedArticle;
import silkwatch.contract.Tag;

/** A claim in; who takes part in it, and in which format, out. */
final class Parties {
    /** A sentence that names this many partners, or their region, speaks of them as one. */
    private static final int ALL = 3;

    private final Formats formats;
    private final List<Passage> passages;
    private final List<String> main;

    Parties(Formats formats, EnrichedArticle article, List<Passage> passages) {
        this.formats = formats;
        this.passages = passages;
        this.main =
                article.tags().nations().stream().filter(Tag::main).map(Tag::id).toList();
    }

    /** Who takes part; format is null where it is none of those that meet in numbers, foreign when it is another's. */
    record Found(@Nullable String format, List<String> nations, boolean foreign) {}

    Found of(Claim claim) {
        return switch (claim.type()) {
            case "summit", "declaration" -> many(claim);
            case "ministerial" -> many(claim);
            default -> few(claim);
        };
    }

    private Found many(Claim claim) {
        Passage passage = claim.passage();
        for (Passage.Named name : passage.names()) {
            if (name.facet() == Passage.Facet.INITIATIVE && formats.foreign().contains(name.id())) {
                return new Found(name.id(), List.of(), true);
            }
        }
        String format = format(passage, claim);
        for (int before = passage.index() - 1; format == null && before >= 0; before--) {
            format = format(passages.get(before), null);
        }
        for (int after = passage.index() + 1; format == null && after < passages.size(); after++) {
            format = format(passages.get(after), null);
        }
        if (format == null) {
            return few(claim);
        }
        return new Found(format, formats.parties(format), !formats.home().equals(formats.nation(format)));
    }

    /** The format that a sentence speaks of: by its name, or by the outside nation named with the partners as one. */
    private @Nullable String format(Passage passage, @Nullable Claim claim) {
        Set<String> partners = new TreeSet<>();
        Map<String, Integer> outside = new HashMap<>();
        boolean together = false;
        String named = null;
        int nearest = Integer.MAX_VALUE;
        for (Passage.Named name : passage.names()) {
            int distance = claim == null ? name.start() : Math.abs(name.start() - claim.thingStart());
            switch (name.facet()) {
                case INITIATIVE -> {
                    String format = formats.named().get(name.id());
                    if (format != null && distance < nearest) {
                        named = format;
                        nearest = distance;
                    }
                }
                case REGION -> together |= name.id().equals(formats.region());
                case NATION -> {
                    if (formats.partners().contains(name.id())) {
                        partners.add(name.id());
                        together |= name.basis() == Tag.Basis.GROUP;
                    } else if (formats.outside().containsKey(name.id())) {
                        outside.merge(name.id(), distance, Math::min);
                    }
                }
                default -> {}
            }
        }
        if (named != null && (formats.home().equals(formats.nation(named)) || outside.size() < 2)) {
            return named;
        }
        if ((!together && partners.size() < ALL) || outside.isEmpty()) {
            return named;
        }
        return outside.entrySet().stream()
                .min(Map.Entry.comparingByValue())
                .map(entry -> formats.outside().get(entry.getKey()))
                .orElse(named);
    }

    /** The nations of the sentence; where it lacks one side of the beat, those of the sentences that lead to it. */
    private Found few(Claim claim) {
        Passage passage = claim.passage();
        var nations = new LinkedHashSet<String>(nations(passage));
        if (together(passage) && nations.stream().noneMatch(formats.partners()::contains)) {
            nations.addAll(formats.partners());
        }
        if (!formats.both(nations)) {
            for (int before = passage.index() - 1; before >= 0 && !formats.both(nations); before--) {
                Passage earlier = passages.get(before);
                if (earlier.headline() || before == passage.index() - 1 || earlier.leading()) {
                    add(nations, nations(earlier));
                }
            }
        }
        if (!formats.both(nations)) {
            add(nations, main);
        }
        return new Found(null, List.copyOf(new TreeSet<>(nations)), false);
    }

    private void add(Set<String> nations, List<String> more) {
        for (String nation : more) {
            boolean home = nation.equals(formats.home());
            boolean partner = formats.partners().contains(nation);
            boolean hasPartner = nations.stream().anyMatch(formats.partners()::contains);
            if (home || (partner && !hasPartner)) {
                nations.add(nation);
            }
        }
    }

    private boolean together(Passage passage) {
        return passage.names().stream()
                .anyMatch(name ->
                        (name.facet() == Passage.Facet.REGION && name.id().equals(formats.region()))
                                || (name.facet() == Passage.Facet.NATION
                                        && name.basis() == Tag.Basis.GROUP
                                        && formats.partners().contains(name.id())));
    }

    private static List<String> nations(Passage passage) {
        return passage.names().stream()
                .filter(name -> name.facet() == Passage.Facet.NATION && name.basis() != Tag.Basis.GROUP)
                .map(Passage.Named::id)
                .distinct()
                .toList();
    }
}
