package silkwatch.ingest.robots;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What asking for a robots.txt brought. */
public sealed interface RobotsAnswer {

    /** The file. */
    @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
    record Found(
            byte[] body,
            @Nullable String contentType,
            @Nullable Duration freshFor) implements RobotsAnswer {}

    /** The site has none. */
    record None() implements RobotsAnswer {}

    /**
     * It could not be asked.
     *
     * @param word the kind of trouble, as the asker names it
     */
    record Unknown(String word, String detail) implements RobotsAnswer {}
}
