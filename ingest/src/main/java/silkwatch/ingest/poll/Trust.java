package silkwatch.ingest.poll;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import silkwatch.contract.SourceStatus;
import silkwatch.ingest.fetch.Request.Validators;

/** A source's last status in; whether a server's word that nothing has changed is to be believed out. */
final class Trust {
    /** After so many waits of the usual length the whole document is asked for: a 304 is not trusted for ever. */
    private static final int WAITS = 12;

    private static final Duration AT_MOST = Duration.ofDays(1);

    /** Not after a failure (a 304 would be no recovery), and not for long (a 304 may be a lie). */
    static boolean holds(SourceStatus before, Instant now) {
        Duration wait = lastWait(before);
        if (before.lastReadAt() == null || before.validatorsDistrusted() || before.failures() > 0 || wait == null) {
            return false;
        }
        Duration trusted = wait.multipliedBy(WAITS);
        return now.isBefore(before.lastReadAt().plus(trusted.compareTo(AT_MOST) < 0 ? trusted : AT_MOST));
    }

    static Validators validators(SourceStatus before, Instant now) {
        return holds(before, now) ? new Validators(before.etag(), before.lastModified()) : Validators.NONE;
    }

    /** Whether they stay although the document changes. */
    static boolean areStale(SourceStatus before, Validators now, String documentHash) {
        boolean same = !now.isEmpty()
                && Objects.equals(now.etag(), before.etag())
                && Objects.equals(now.lastModified(), before.lastModified());
        return same && (before.validatorsDistrusted() || !documentHash.equals(before.documentHash()));
    }

    /** The wait before this poll; null when there was none. */
    static @Nullable Duration lastWait(SourceStatus before) {
        return before.lastPollAt() == null || before.nextPollAt() == null
                ? null
                : Duration.between(before.lastPollAt(), before.nextPollAt());
    }

    private Trust() {}
}
