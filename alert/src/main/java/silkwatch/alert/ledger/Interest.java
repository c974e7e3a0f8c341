package silkwatch.alert.ledger;

import java.util.Set;
import java.util.stream.Collectors;
import silkwatch.contract.Status;
import silkwatch.contract.Trust;
import silkwatch.contract.beat.Beat;

/** A development in; whether the beat's readers are to be told of it. All are written, not all are told. */
final class Interest {
    private final Beat beat;
    private final Sides sides;
    private final Set<String> formats;

    Interest(Beat beat) {
        this.beat = beat;
        this.sides = new Sides(beat);
        formats = beat.topic().stream()
                .flatMap(group -> group.initiatives().stream())
                .collect(Collectors.toSet());
    }

    boolean in(Profile profile) {
        if (beat.topic().isEmpty()) {
            return true;
        }
        if (profile.parties().isEmpty()) {
            return profile.format() == null || formats.contains(profile.format());
        }
        return sides.ours(profile.parties());
    }

    /** Whether more stands behind it than a proposal or a claim: a draft rule is told, a statement when it denies or is official. */
    static boolean isFirm(DevelopmentType type, State state) {
        return (state.status() != Status.PROPOSED || type.drafts())
                && (!type.id().equals("statement")
                        || state.status() == Status.DENIED
                        || state.by().byline().trust() == Trust.OFFICIAL);
    }
}
