package silkwatch.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a source fares; the value of {@code sources.status}, and all that a new owner needs to go on polling it.
 *
 * @param reason what the operator should know or mend, in words; null when there is nothing
 * @param lastReadAt when a whole document last came; an answer that nothing is new does not count
 * @param failures failed polls in a row
 * @param itemsSeen articles published from it so far
 * @param itemsPerDay its rhythm, from what it published lately; 0 while unknown
 * @param expectedNextItemAt when its rhythm lets us expect the next item; null while unknown
 * @param etag validator of the last 200, as sent; null without one
 * @param lastModified validator of the last 200, as sent; null without one
 * @param documentHash hash of the last document; tells whether validators stay although the document changes
 * @param validatorsDistrusted whether they did: it is read without them from then on
 * @param movedTo where permanent redirects led lately; null when they did not
 * @param movedPolls for how many polls in a row they led there
 * @param parts documents that its own one only points to, as the sitemaps of an index; none for most sources
 */
public record SourceStatus(
        String sourceId,
        Health health,
        @Nullable String reason,
        @Nullable Instant lastPollAt,
        @Nullable Instant lastSuccessAt,
        @Nullable Instant lastReadAt,
        @Nullable Instant nextPollAt,
        int failures,
        long itemsSeen,
        double itemsPerDay,
        @Nullable Instant lastItemAt,
        @Nullable Instant expectedNextItemAt,
        @Nullable String etag,
        @Nullable String lastModified,
        @Nullable String documentHash,
        boolean validatorsDistrusted,
        @Nullable String movedTo,
        int movedPolls,
        List<Part> parts) {
    public SourceStatus {
        Objects.requireNonNull(sourceId, "sourceId");
        health = health == null ? Health.UNKNOWN : health;
        parts = Lists.copy(parts);
    }

    /** Of a source that was never polled. */
    public static SourceStatus unknown(String sourceId) {
        return new SourceStatus(
                sourceId,
                Health.UNKNOWN,
                null,
                null,
                null,
                null,
                null,
                0,
                0,
                0,
                null,
                null,
                null,
                null,
                null,
                false,
                null,
                0,
                List.of());
    }

    /** The same with another count. */
    public SourceStatus withItemsSeen(long count) {
        return new SourceStatus(
                sourceId,
                health,
                reason,
                lastPollAt,
                lastSuccessAt,
                lastReadAt,
                nextPollAt,
                failures,
                count,
                itemsPerDay,
                lastItemAt,
                expectedNextItemAt,
                etag,
                lastModified,
                documentHash,
                validatorsDistrusted,
                movedTo,
                movedPolls,
                parts);
    }

    /**
     * A document that the source's own one points to, as it was when it was read last.
     *
     * @param changedAt when it changed, as the source's document says; null when it does not
     * @param etag validator of its last 200, as sent; null without one
     * @param lastModified validator of its last 200, as sent; null without one
     */
    public record Part(
            String url,
            @Nullable Instant changedAt,
            @Nullable String etag,
            @Nullable String lastModified) {}

    /** States of a source. {@code DEGRADED}: it is read, with a fault that its reason names. */
    public enum Health {
        @JsonProperty("unknown")
        UNKNOWN,
        @JsonProperty("healthy")
        HEALTHY,
        @JsonProperty("degraded")
        DEGRADED,
        @JsonProperty("failing")
        FAILING,
        @JsonProperty("blocked")
        BLOCKED,
        @JsonProperty("quiet")
        QUIET
    }
}
