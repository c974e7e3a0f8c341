package silkwatch.alert.extract;

import java.util.ArrayList;
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
    /** An outside nation this near before a summit is the one that holds it. */
    private static final int BEFORE = 45;

    /** What is told without naming a partner is for all of them, where headline or lead speak of them as one. */
    private static final Set<String> REGIONAL = Set.of("investment-pledge", "initiative-launch");

    private static final Set<String> PAPERS =
            Set.of("agreement", "treaty-step", "aid-loan", "declaration", "labour-mobility", "leader-talks");

    /** It runs through the states that the text names along it. */
    private static final String ROUTE = "route-milestone";

    private static final int AFTER = 30;
    private static final int COUPLED = 5;

    private final Formats formats;
    private final List<Passage> passages;
    private final List<String> main = new ArrayList<>();
    private final Set<String> named = new TreeSet<>();
    private final @Nullable String usual;

    Parties(Formats formats, EnrichedArticle article, List<Passage> passages) {
        this.formats = formats;
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
        this.usual = usual();
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
        String format = format(claim.passage(), claim);
        if (format == null && bilateral(claim)) {
            return few(claim);
        }
        format = format == null ? usual : format;
        if (format == null) {
            return few(claim);
        }
        return new Found(format, formats.parties(format), !formats.home().equals(formats.nation(format)));
    }

    /** Whether the sentence names the home nation and one or two partners, and not all of them. */
    private boolean bilateral(Claim claim) {
        List<String> nations = nations(claim.passage().names().stream()
                .filter(name -> !Whereabouts.titles(claim, name))
                .toList());
        return !claim.type().equals("summit")
                && formats.both(nations)
                && !together(claim.passage())
                && nations.stream().filter(formats.partners()::contains).count() < ALL;
    }

    /** The format that the article as a whole is about: the first that a sentence names. */
    private @Nullable String usual() {
        for (Passage passage : passages) {
            String format = format(passage, null);
            if (format != null) {
                return format;
            }
        }
        return null;
    }

    /** The format that a sentence speaks of: by its name, or by the outside nation named with the partners as one. */
    private @Nullable String format(Passage passage, @Nullable Claim claim) {
        Map<String, Integer> outside = new HashMap<>();
        String byName = null;
        int nearest = Integer.MAX_VALUE;
        for (Passage.Named name : passage.names()) {
            int distance = claim == null ? name.start() : Math.abs(name.start() - claim.thingStart());
            if (name.facet() == Passage.Facet.INITIATIVE && !withinThing(passage, claim, name)) {
                String format = formats.named().get(name.id());
                if (format != null && distance < nearest) {
                    byName = format;
                    nearest = distance;
                }
            } else if (name.facet() == Passage.Facet.NATION && formats.outside().containsKey(name.id())) {
                outside.merge(name.id(), distance, Math::min);
            }
        }
        if (byName != null) {
            return byName;
        }
        if (claim != null && Bystander.is(formats.home(), claim)) {
            outside.remove(formats.home());
        }
        boolean home =
                outside.containsKey(formats.home()) || passage.lexicon().home().equals(formats.home());
        String host = claim == null ? null : host(passage, claim, home);
        if (host != null) {
            return formats.outside().get(host);
        }
        if (!together(passage) || (outside.isEmpty() && !home)) {
            return null;
        }
        return home
                ? formats.outside().get(formats.home())
                : outside.entrySet().stream()
                        .min(Map.Entry.comparingByValue())
                        .map(entry -> formats.outside().get(entry.getKey()))
                        .orElse(null);
    }

    /** The bare word "summit" is tagged by what the article is about; it does not name the format of this one. */
    private static boolean withinThing(Passage passage, @Nullable Claim claim, Passage.Named name) {
        return claim != null
                && passage.cues().stream()
                        .anyMatch(hit -> hit.meaning().kind() == Cue.Kind.THING
                                && name.start() >= hit.start()
                                && name.end() <= hit.end());
    }

    /**
     * The outside nation that stands right before a meeting, or right after it; where the sentence names the home nation
     * too, only one that is coupled with the region, as in "the China - Central Asia summit".
     */
    private @Nullable String host(Passage passage, Claim claim, boolean home) {
        boolean homeBefore = passage.lexicon().home().equals(formats.home())
                || passage.names().stream()
                        .anyMatch(name -> name.id().equals(formats.home()) && name.end() <= claim.thingStart());
        for (Passage.Named name : passage.names()) {
            boolean before = name.end() <= claim.thingStart();
            boolean near =
                    before ? claim.thingStart() - name.end() <= BEFORE : name.start() - claim.thingEnd() <= AFTER;
            if (near
                    && name.facet() == Passage.Facet.NATION
                    && !name.id().equals(formats.home())
                    && formats.outside().containsKey(name.id())
                    && (!(before ? homeBefore : home) || subject(passage, name) || coupled(passage, name))) {
                return name.id();
            }
        }
        return null;
    }

    /** Whether the sentence begins with this nation: then it is the one that acts. */
    private static boolean subject(Passage passage, Passage.Named nation) {
        return nation.start() - passage.start() < 2;
    }

    private static boolean coupled(Passage passage, Passage.Named nation) {
        return passage.names().stream()
                .anyMatch(name -> name.facet() == Passage.Facet.REGION
                        && (gap(nation, name) <= COUPLED || gap(name, nation) <= COUPLED));
    }

    private static int gap(Passage.Named first, Passage.Named second) {
        return second.start() >= first.end() ? second.start() - first.end() : Integer.MAX_VALUE;
    }

    /** The nations of the sentence; where it lacks one side of the beat, those of the sentences that lead to it. */
    private Found few(Claim claim) {
        Passage passage = claim.passage();
        var nations = new LinkedHashSet<String>(nations(passage));
        if (PAPERS.contains(claim.type()) && nations.isEmpty() && passage.index() > 0) {
            List<String> before = nations(passages.get(passage.index() - 1));
            if (formats.both(before)) {
                return new Found(null, List.copyOf(new TreeSet<>(before)), false);
            }
        }
        if (together(passage) && nations.stream().noneMatch(formats.partners()::contains)) {
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
                && passages.stream().anyMatch(earlier -> earlier.leading() && together(earlier))) {
            nations.addAll(formats.partners());
        }
        boolean group = false;
        for (int before = passage.index() - 1; before >= 0 && !formats.both(nations); before--) {
            Passage earlier = passages.get(before);
            if (before == passage.index() - 1 || earlier.leading()) {
                add(nations, nations(earlier));
                group |= together(earlier);
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

    private boolean together(Passage passage) {
        Set<String> partners = new TreeSet<>();
        for (Passage.Named name : passage.names()) {
            if (name.facet() == Passage.Facet.REGION && name.id().equals(formats.region())) {
                return true;
            }
            if (name.facet() == Passage.Facet.NATION && formats.partners().contains(name.id())) {
                partners.add(name.id());
                if (name.basis() == Tag.Basis.GROUP) {
                    return true;
                }
            }
        }
        return partners.size() >= ALL;
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
