package silkwatch.ingest.fetch;

import java.util.Locale;

/** Why nothing was fetched. The names are those of the counters. */
public enum Reason {
    /** Not http(s), no host, credentials in it, or a number that only some programs take for an IP address. */
    BAD_ADDRESS,
    /** Not a public address. */
    FORBIDDEN_ADDRESS,
    REDIRECT_LOOP,
    TOO_MANY_REDIRECTS,
    ROBOTS,
    HEADERS_TOO_LARGE,
    BODY_TOO_LARGE,
    DECOMPRESSED_TOO_LARGE,
    BAD_ENCODING,
    /** Silent for too long. */
    TIMEOUT,
    /** Never silent for long, but not done in time. */
    TOO_SLOW,
    UNKNOWN_HOST,
    UNREACHABLE,
    TLS,
    PROTOCOL,
    RATE_LIMITED,
    GONE,
    NOT_FOUND,
    REFUSED,
    CLIENT_ERROR,
    SERVER_ERROR,
    EMPTY,
    /** No longer wanted when its turn came. */
    ABANDONED;

    /** As counters and people read it, such as {@code too-slow}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether the trouble may be ours: no answer came at all. */
    public boolean isNetwork() {
        return this == UNKNOWN_HOST || this == UNREACHABLE || this == TIMEOUT;
    }
}
