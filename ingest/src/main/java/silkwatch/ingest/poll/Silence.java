package silkwatch.ingest.poll;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import silkwatch.ingest.schedule.Rhythm;

/** When a source brought something last, and its rhythm, in; whether it has gone quiet out. */
final class Silence {
    private static final int GAPS = 10;
    private static final Duration AT_LEAST = Duration.ofDays(3);

    static Optional<Trouble> of(@Nullable Instant lastItemAt, Rhythm rhythm, Instant now) {
        boolean quiet = lastItemAt != null
                && rhythm.isKnown()
                && lastItemAt.isBefore(now.minus(AT_LEAST))
                && lastItemAt.isBefore(now.minus(rhythm.gap().multipliedBy(GAPS)));
        return quiet ? Optional.of(new Trouble(Trouble.QUIET, "nothing since " + lastItemAt)) : Optional.empty();
    }

    private Silence() {}
}
