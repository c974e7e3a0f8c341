package silkwatch.alert.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import silkwatch.contract.beat.Beat;

/** Two lists of parties in; how they compare out. The beat's nations decide: outsiders are named in passing too often. */
final class Sides {
    /** What more nations than these do together is a group's: what two states sign is not what six do. */
    private static final int PAIR = 2;

    private static final int MOST_CORES = 10_000;

    /** How one list of parties compares with another. */
    enum Match {
        SAME,
        NESTED,
        PAIR_AND_GROUP,
        APART
    }

    private final List<Set<String>> groups;
    private final Set<String> nations;
    private final Map<List<String>, Set<String>> cores = new HashMap<>();

    Sides(Beat beat) {
        groups = beat.topic().stream()
                .map(Beat.Group::nations)
                .filter(group -> !group.isEmpty())
                .toList();
        nations = groups.stream().flatMap(Set::stream).collect(Collectors.toSet());
    }

    Match compare(List<String> a, List<String> b) {
        return compareCores(core(a), core(b));
    }

    Match compareCores(Set<String> ours, Set<String> theirs) {
        if (ours.equals(theirs)) {
            return Match.SAME;
        }
        if (!ours.containsAll(theirs) && !theirs.containsAll(ours)) {
            return Match.APART;
        }
        boolean sameGroups = groups.stream().allMatch(group -> meets(group, ours) == meets(group, theirs));
        boolean sizes = (ours.size() <= PAIR) != (theirs.size() <= PAIR);
        return sameGroups && !sizes ? Match.NESTED : Match.PAIR_AND_GROUP;
    }

    /**
     * Whether it is the beat's: all its groups take part, or none but them. A meeting of one group with others is theirs,
     * though an article of ours tells of it.
     */
    boolean ours(List<String> parties) {
        return groups.stream().allMatch(group -> meets(group, Set.copyOf(parties))) || nations.containsAll(parties);
    }

    /** Those of the parties that tell who it is between. */
    Set<String> core(List<String> parties) {
        Set<String> known = cores.get(parties);
        if (known == null) {
            if (cores.size() > MOST_CORES) {
                cores.clear();
            }
            known = coreOf(parties);
            cores.put(parties, known);
        }
        return known;
    }

    private Set<String> coreOf(List<String> parties) {
        Set<String> core = new TreeSet<>(parties);
        core.retainAll(nations);
        boolean foreign = groups.stream().anyMatch(group -> !meets(group, core)) && core.size() < parties.size();
        return core.isEmpty() || foreign ? new TreeSet<>(parties) : core;
    }

    private static boolean meets(Set<String> group, Set<String> parties) {
        return parties.stream().anyMatch(group::contains);
    }
}
