package silkwatch.ingest.poll;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import silkwatch.contract.SourceStatus;

/** A listing and what was read before in; which of its new articles are a catching-up, no news, out. */
final class Backfill {
    /** So many old entries at once are no late article: the site lists its archive. */
    private static final int ARCHIVE = 10;

    private final @Nullable Duration age;

    /** @param age how old an article must be; null when nothing is ever backfill */
    Backfill(@Nullable Duration age) {
        this.age = age;
    }

    /** A reading in which old articles are backfill: the first one, or one that lists an archive anew. */
    boolean applies(SourceStatus before, List<Entry> fresh, Instant now) {
        if (age == null) {
            return false;
        }
        if (before.lastReadAt() == null) {
            return true;
        }
        Instant oldBefore = earlier(now, before.lastReadAt()).minus(age);
        long old = fresh.stream()
                .map(entry -> entry.item().publishedAt())
                .filter(date -> date != null && date.isBefore(oldBefore))
                .count();
        return old >= ARCHIVE;
    }

    /** Whether this one is: an article without a date may be of any age. */
    boolean isOld(@Nullable Instant publishedAt, Instant now) {
        return age != null && (publishedAt == null || publishedAt.isBefore(now.minus(age)));
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }
}
