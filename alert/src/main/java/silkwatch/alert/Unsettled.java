package silkwatch.alert;

import java.util.Locale;
import silkwatch.alert.ledger.Reading;

/**
 * A reading that waits.
 *
 * @param since when it came, in milliseconds of the wall clock
 */
record Unsettled(long since, Reading reading) {

    /** Sorts as bytes in the order of content time. */
    String key() {
        // Moved up, so that times before 1970 sort first as well.
        long millis = reading.byline().time().toEpochMilli() + (1L << 50);
        return String.format(
                Locale.ROOT,
                "%019d|%s|%06d",
                millis,
                reading.byline().articleId(),
                reading.byline().revision());
    }
}
