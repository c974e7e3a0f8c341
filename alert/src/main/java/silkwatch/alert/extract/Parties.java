package silkwatch.alert.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import silkwatch.contract.EnrichedArticle;
import silkwatch.contract.Tag;

/** A claim in; who takes part in it, and in which format, out. */
final class Parties {
    /** What is told without naming a partner is for all of them, where headline or lead speak of them as one. */
    private static final Set<String> REGIONAL = Set.of("investment-pledge", "initiative-launch");

    private static final Set<String> PAPERS =
            Set.of("agreement", "treaty-step", "aid-loan", "declaration", "labour-mobility", "leader-talks");

    private static final Set<String> SIGNED = Set.of("agreement", "treaty-step", "leader-talks");

    /** It runs through the states that the text names along it. */
    private static final String ROUTE = "route-milestone";

    private final Formats formats;
    private final Convening convening;
    private final List<Passage> passages;
    private final List<String> main = new ArrayList<>();
    private final Set<String> named = new TreeSet<>();
    private final @Nullable String usual;

    Parties(Formats formats, EnrichedArticle article, List<Passage> passages) {
        this.formats = formats;
        this.convening = new Convening(formats);
        this.passages = passages;
        for (Tag nation : article.tags().nations()) {
            if (nation.basis() != Tag.Basis.GROUP) {
                named.add(nation.id());
                if (nation.main()) {
                    main.add(nation.id());
                }
            }
        }
        passages.stream()
                .findFirst()
                .ifPresent(passage -> named.add(passage.lexicon().home()));
        this.usual = convening.usual(passages);
    }

    /** Who takes part; format is null where it is none of those that meet in numbers, foreign when it is another's. */
    record Found(@Nullable String format, List<String> nations, boolean foreign) {}

    Found of(Claim claim) {
        return switch (claim.type()) {
            case "summit", "declaration", "ministerial" -> many(claim);
            case "export-control", "policy-tax" -> new Found(null, Imposing.state(claim, passages, main), false);
            default -> few(claim);
        };
    }

    private Found many(Claim claim) {
        for (Passage.Named name : claim.passage().names()) {
            if (name.facet() == Passage.Facet.INITIATIVE && formats.foreign().contains(name.id())) {
                return new Found(name.id(), List.of(), true);
            }
        }
        String format = convening.of(claim.passage(), claim);
        if (format == null && bilateral(claim)) {
            return few(claim);
        }
        if (format == null && !claim.type().equals("summit") && twoSided()) {
            return few(claim);
        }
        format = format == null ? usual : format;
        if (format == null) {
            return few(claim);
        }
        return new Found(format, formats.parties(format), !formats.home().equals(formats.nation(format)));
    }

    /** Whether headline or lead tell of dealings of two states: a format that the text below names is not theirs. */
    private boolean twoSided() {
        List<Passage> top = passages.stream().filter(Passage::leading).toList();
        return top.stream().anyMatch(passage -> formats.both(nations(passage)))
                && top.stream()
                        .noneMatch(passage -> convening.together(passage) || convening.of(passage, null) != null);
    }

    /** Whether the sentence names the home nation and one or two partners, and not all of them. */
    private boolean bilateral(Claim claim) {
        List<String> nations = nations(claim.passage().names().stream()
                .filter(name -> !Whereabouts.titles(claim, name))
                .toList());
        return !claim.type().equals("summit")
                && formats.both(nations)
                && !convening.together(claim.passage())
                && nations.stream().filter(formats.partners()::contains).count() < Convening.ALL;
    }

    /** The nations of the sentence; where it lacks one side of the beat, those of the sentences that lead to it. */
    private Found few(Claim claim) {
        Passage passage = claim.passage();
        var nations = new LinkedHashSet<String>(nations(passage));
        if (amongPartners(claim)) {
            return new Found(null, List.copyOf(new TreeSet<>(nations)), false);
        }
        if (PAPERS.contains(claim.type()) && nations.isEmpty() && passage.index() > 0) {
            List<String> before = nations(passages.get(passage.index() - 1));
            if (formats.both(before)) {
                return new Found(null, List.copyOf(new TreeSet<>(before)), false);
            }
        }
        if (convening.together(passage) && nations.stream().noneMatch(formats.partners()::contains)) {
            nations.addAll(formats.partners());
        }
        if (PAPERS.contains(claim.type())) {
            leaveVenue(passage, nations);
        }
        if (nations.stream().anyMatch(this::another)
                && (!nations.contains(formats.home()) || Bystander.is(formats.home(), claim))) {
            nations.remove(formats.home());
            return new Found(null, List.copyOf(new TreeSet<>(nations)), false);
        }
        if (REGIONAL.contains(claim.type())
                && nations.stream().noneMatch(formats.partners()::contains)
                && passages.stream().anyMatch(earlier -> earlier.leading() && convening.together(earlier))) {
            nations.addAll(formats.partners());
        }
        boolean group = false;
        for (int before = passage.index() - 1; before >= 0 && !formats.both(nations); before--) {
            Passage earlier = passages.get(before);
            if (before == passage.index() - 1 || earlier.leading()) {
                add(nations, nations(earlier));
                group |= convening.together(earlier);
            }
        }
        if (group && nations.stream().noneMatch(formats.partners()::contains)) {
            nations.addAll(formats.partners());
        }
        if (!formats.both(nations)) {
            add(nations, main);
        }
        for (Passage along : passages) {
            if (ROUTE.equals(claim.type()) && !formats.both(nations)) {
                add(nations, nations(along));
            }
        }
        if (claim.passage().leading() && !formats.both(nations) && named.contains(formats.home()) && !strangers()) {
            nations.add(formats.home());
        }
        boolean theirs = usual != null && !formats.home().equals(formats.nation(usual));
        if (named.contains(formats.home()) && !theirs && (main.contains(formats.home()) || ofHome(passage))) {
            nations.add(formats.home());
        }
        return new Found(null, List.copyOf(new TreeSet<>(nations)), false);
    }

    /** Whether a sentence names several partners, and not the home nation, as those who sign: then it is between them. */
    private boolean amongPartners(Claim claim) {
        List<String> nations = nations(claim.passage());
        return SIGNED.contains(claim.type())
                && !nations.contains(formats.home())
                && nations.stream().filter(formats.partners()::contains).count() > 1;
    }

    /** Whether headline or lead name a nation that is none of the beat's: then a partner may deal with that one. */
    private boolean strangers() {
        return passages.stream()
                .filter(Passage::leading)
                .flatMap(passage -> nations(passage).stream())
                .anyMatch(this::another);
    }

    /** A third state in which two sign, or meet, takes no part in it. */
    private void leaveVenue(Passage passage, Set<String> nations) {
        var parties = new TreeSet<>(nations);
        parties.removeIf(nation -> !nation.equals(formats.home()) && Whereabouts.only(passage, nation));
        if (parties.stream().anyMatch(formats.partners()::contains)) {
            nations.retainAll(parties);
        }
    }

    private boolean ofHome(Passage passage) {
        return passage.lexicon().home().equals(formats.home())
                || nations(passage).contains(formats.home());
    }

    private boolean another(String nation) {
        return !nation.equals(formats.home()) && !formats.partners().contains(nation);
    }

    private void add(Set<String> nations, List<String> more) {
        boolean hasPartner = nations.stream().anyMatch(formats.partners()::contains);
        for (String nation : more) {
            if (nation.equals(formats.home()) || (formats.partners().contains(nation) && !hasPartner)) {
                nations.add(nation);
            }
        }
    }

    private static List<String> nations(Passage passage) {
        return nations(passage.names());
    }

    private static List<String> nations(List<Passage.Named> names) {
        return names.stream()
                .filter(name -> name.facet() == Passage.Facet.NATION && name.basis() != Tag.Basis.GROUP)
                .map(Passage.Named::id)
                .distinct()
                .toList();
    }
}
