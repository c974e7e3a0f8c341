package silkwatch.ingest.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** A day as a page has it, with the time and the offset where it has them too. */
record Moment(
        LocalDate day, @Nullable LocalTime time, @Nullable ZoneOffset offset) {
    private static final int FARTHEST_ZONE = 14;

    /**
     * The point in time. A day without time, or with midnight for one (which is how many sites write a day), is the start
     * of that day in UTC, so that it stays the day that was printed.
     */
    OffsetDateTime at() {
        return time == null || time.equals(LocalTime.MIDNIGHT)
                ? day.atStartOfDay().atOffset(ZoneOffset.UTC)
                : day.atTime(time).atOffset(offset == null ? ZoneOffset.UTC : offset);
    }

    Instant instant() {
        return at().toInstant();
    }

    /** The same, on this clock if it has none of its own. */
    Moment onClock(@Nullable ZoneId home) {
        return offset == null && home != null
                ? new Moment(
                        day, time, day.atTime(at().toLocalTime()).atZone(home).getOffset())
                : this;
    }

    /** Days from this one to another. */
    long daysTo(Moment other) {
        return Math.abs(ChronoUnit.DAYS.between(day, other.day));
    }

    /** The same point in time, on the clock of a place where it is the day that the page prints; that day when there is none. */
    Moment onDayOf(Moment printed) {
        OffsetDateTime at = at();
        for (int hours = 1; hours <= FARTHEST_ZONE; hours++) {
            for (int sign : new int[] {1, -1}) {
                if (hours * sign >= -12) {
                    OffsetDateTime there = at.withOffsetSameInstant(ZoneOffset.ofHours(hours * sign));
                    if (there.toLocalDate().equals(printed.day)) {
                        return new Moment(printed.day, there.toLocalTime(), there.getOffset());
                    }
                }
            }
        }
        return printed;
    }
}
