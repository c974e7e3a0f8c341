package silkwatch.alert.ledger;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import silkwatch.contract.Status;
import silkwatch.contract.Trust;
import silkwatch.contract.beat.Beat;

/** A development in; whether the beat's readers are to be told of it. All are written, not all are told. */
final class Interest {
    private final List<Set<String>> groups;
    private final Set<String> nations;
    private final Set<String> formats;

    Interest(Beat beat) {
        groups = beat.topic().stream()
                .map(Beat.Group::nations)
                .filter(group -> !group.isEmpty())
                .toList();
        nations = groups.stream().flatMap(Set::stream).collect(Collectors.toSet());
        formats = beat.topic().stream()
                .flatMap(group -> group.initiatives().stream())
                .collect(Collectors.toSet());
    }

    /**
     * Whether it is the beat's: all sides of the beat take part, or none but them. A meeting of one side with others is
     * theirs, though an article of ours tells of it.
     */
    boolean in(Profile profile) {
        if (groups.isEmpty()) {
            return true;
        }
        if (profile.parties().isEmpty()) {
            return profile.format() == null || formats.contains(profile.format());
        }
        boolean allSides =
                groups.stream().allMatch(group -> profile.parties().stream().anyMatch(group::contains));
        return allSides || nations.containsAll(profile.parties());
    }

    /** Whether more stands behind it than a proposal or a claim: a statement is told when it denies, or is official. */
    static boolean isFirm(DevelopmentType type, State state) {
        return state.status() != Status.PROPOSED
                && (!type.id().equals("statement")
                        || state.status() == Status.DENIED
                        || state.by().byline().trust() == Trust.OFFICIAL);
    }
}
