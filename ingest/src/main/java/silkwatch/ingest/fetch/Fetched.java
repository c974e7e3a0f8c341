package silkwatch.ingest.fetch;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What became of a {@link Request}. */
public sealed interface Fetched {

    Trail trail();

    /**
     * The whole document.
     *
     * @param cut whether the connection ended before the document did
     * @param freshFor for how long the server says it stays as it is; null when it does not say
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
    record Fresh(
            Trail trail,
            byte[] body,
            @Nullable String contentType,
            Request.Validators validators,
            @Nullable Duration freshFor,
            boolean cut)
            implements Fetched {}

    /** The copy that we have is the newest. */
    record NotModified(Trail trail, @Nullable Duration freshFor) implements Fetched {}

    /**
     * Nothing.
     *
     * @param detail in words for an operator
     * @param status of the response; 0 when there was none
     * @param retryAfter for how long the server asks to be left alone; null when it does not
     */
    record Failed(
            Trail trail,
            Reason reason,
            String detail,
            int status,
            @Nullable Duration retryAfter) implements Fetched {}
}
