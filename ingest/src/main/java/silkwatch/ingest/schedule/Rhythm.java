package silkwatch.ingest.schedule;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * How often a source brings something.
 *
 * @param itemsPerDay 0 while unknown
 */
public record Rhythm(double itemsPerDay) {
    public static final Rhythm UNKNOWN = new Rhythm(0);
    private static final Duration LATELY = Duration.ofDays(14);
    private static final double DAY = Duration.ofDays(1).toMillis();
    /** A burst of minutes is not a rhythm. */
    private static final Duration SHORTEST_SPAN = Duration.ofHours(1);

    /** From the dates of the items that it lists now; those of the last two weeks count where there are enough. */
    public static Rhythm of(List<Instant> dates, Instant now) {
        List<Instant> past = dates.stream().filter(date -> !date.isAfter(now)).toList();
        List<Instant> lately =
                past.stream().filter(date -> date.isAfter(now.minus(LATELY))).toList();
        List<Instant> counted = lately.size() >= 3 ? lately : past;
        if (counted.size() < 2) {
            return UNKNOWN;
        }
        Instant oldest = counted.stream().min(Instant::compareTo).orElse(now);
        Instant newest = counted.stream().max(Instant::compareTo).orElse(now);
        double millis = Math.max(Duration.between(oldest, newest).toMillis(), SHORTEST_SPAN.toMillis());
        return new Rhythm((counted.size() - 1) * DAY / millis);
    }

    public boolean isKnown() {
        return itemsPerDay > 0;
    }

    /** The usual time between two items. */
    public Duration gap() {
        return isKnown() ? Duration.ofMillis((long) (DAY / itemsPerDay)) : Duration.ZERO;
    }
}
