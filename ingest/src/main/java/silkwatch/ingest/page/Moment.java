package silkwatch.ingest.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** A day as printed, with the time and the offset where they were printed too. */
record Moment(
        LocalDate day, @Nullable LocalTime time, @Nullable ZoneOffset offset) {

    /** The instant; a day without time, or with midnight for one, is the start of that day in UTC. */
    Instant instant() {
        boolean timed = time != null && !time.equals(LocalTime.MIDNIGHT);
        return timed && time != null
                ? day.atTime(time).toInstant(offset == null ? ZoneOffset.UTC : offset)
                : day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    boolean timed() {
        return time != null && !time.equals(LocalTime.MIDNIGHT);
    }
}
