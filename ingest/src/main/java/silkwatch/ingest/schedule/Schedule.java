package silkwatch.ingest.schedule;

import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import silkwatch.contract.Source;

/** What a poll brought in; the time of the next one out. */
public final class Schedule {
    /** For a source whose rhythm nothing tells. */
    private static final Duration UNKNOWN = Duration.ofMinutes(30);
    /** A source of 100 items a day needs no poll every seven minutes, one of two a day is asked every six hours. */
    private static final double POLLS_PER_ITEM = 2;
    /** A source silent for a week is asked about once a day, whatever its rhythm was. */
    private static final double SHARE_OF_SILENCE = 1.0 / 8;

    private static final Duration LONGEST_AFTER_NETWORK_FAILURE = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);
    private static final double LONGEST_EVER = Duration.ofDays(366).toMillis();
    private static final double JITTER = 0.1;

    private final Duration shortest;
    private final Duration longest;
    private final RandomGenerator random;

    public Schedule(Duration shortest, Duration longest, RandomGenerator random) {
        this.shortest = shortest;
        this.longest = longest;
        this.random = random;
    }

    /**
     * After a poll that was answered as it should be.
     *
     * @param lastItemAt when it brought something last; null when it never did
     * @param before the wait before this poll, for sources without a rhythm; null when there was none
     * @param brought whether this poll brought something
     * @param asked for how long the server or the feed asks to be left alone; null when neither does
     */
    public Instant afterSuccess(
            Source source,
            Rhythm rhythm,
            @Nullable Instant lastItemAt,
            @Nullable Duration before,
            boolean brought,
            @Nullable Duration asked,
            Instant now) {
        if (source.interval() != null) {
            return now.plus(jittered(source.interval()));
        }
        Duration wanted = rhythm.isKnown()
                ? longer(times(rhythm.gap(), 1 / POLLS_PER_ITEM), silence(lastItemAt, now))
                : times(before == null ? UNKNOWN : before, before == null ? 1 : brought ? 0.5 : 1.5);
        Duration wait = jittered(bounded(wanted));
        return now.plus(asked == null ? wait : longer(wait, shorter(asked, longest)));
    }

    /**
     * After a poll that failed.
     *
     * @param failures in a row, this one among them
     * @param network whether no answer came at all
     * @param gone whether the source said that it is gone for good
     * @param retryAfter for how long the server asks to be left alone; null when it does not
     */
    public Instant afterFailure(
            Source source, int failures, boolean network, boolean gone, @Nullable Duration retryAfter, Instant now) {
        if (gone) {
            return now.plus(jittered(DAY));
        }
        Duration first = source.interval() == null ? shortest : source.interval();
        Duration most = longer(first, network ? shorter(longest, LONGEST_AFTER_NETWORK_FAILURE) : longest);
        Duration backOff = jittered(shorter(times(first, Math.pow(2, Math.min(failures - 1, 20))), most));
        return now.plus(retryAfter == null ? backOff : longer(backOff, shorter(retryAfter, DAY)));
    }

    /** After a poll that left something unread: as soon as manners allow. */
    public Instant soon(Instant now) {
        return now.plus(jittered(shortest));
    }

    private static Duration silence(@Nullable Instant lastItemAt, Instant now) {
        return lastItemAt == null ? Duration.ZERO : times(Duration.between(lastItemAt, now), SHARE_OF_SILENCE);
    }

    private Duration bounded(Duration wanted) {
        return longer(shortest, shorter(wanted, longest));
    }

    private Duration jittered(Duration duration) {
        return times(duration, 1 + JITTER * random.nextDouble());
    }

    private static Duration times(Duration duration, double factor) {
        double millis = Math.min(duration.toMillis() * factor, LONGEST_EVER);
        return Duration.ofMillis((long) Math.max(0, millis));
    }

    private static Duration longer(Duration a, Duration b) {
        return a.compareTo(b) > 0 ? a : b;
    }

    private static Duration shorter(Duration a, Duration b) {
        return a.compareTo(b) < 0 ? a : b;
    }
}
