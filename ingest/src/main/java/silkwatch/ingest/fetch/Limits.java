package silkwatch.ingest.fetch;

import java.time.Duration;

/**
 * How long and how much an exchange may be.
 *
 * @param connect time for a connection, TLS included
 * @param silence longest time without a byte
 * @param total longest time from the request to the last byte
 * @param redirects hops that are followed
 * @param headers how many a response may have
 * @param headerLine longest line of a header, in bytes
 * @param errorBody bytes that are read of a response that is not a success
 */
public record Limits(
        Duration connect, Duration silence, Duration total, int redirects, int headers, int headerLine, int errorBody) {
    public static final Limits DEFAULT =
            new Limits(Duration.ofSeconds(10), Duration.ofSeconds(15), Duration.ofSeconds(30), 5, 200, 16_384, 65_536);

    /** The same limits, with the times no longer than this. */
    public Limits within(Duration longest) {
        return new Limits(
                shorter(connect, longest),
                shorter(silence, longest),
                longest,
                redirects,
                headers,
                headerLine,
                errorBody);
    }

    private static Duration shorter(Duration a, Duration b) {
        return a.compareTo(b) < 0 ? a : b;
    }
}
