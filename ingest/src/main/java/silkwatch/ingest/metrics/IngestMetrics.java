package silkwatch.ingest.metrics;

import java.time.Duration;
import silkwatch.contract.SourceStatus;

/**
 * What ingest counts.
 *
 * <p>These sums hold. Every poll that began ends with one outcome: {@code polls = read + not-modified + failed +
 * abandoned}. Every finding has one end: {@code findings = first + revision + nothing-new + lost}, and what is on {@code
 * articles.raw} is {@code first + revision}. A request that brought nothing has one reason.
 */
public interface IngestMetrics {

    /** A poll ended: {@code read}, {@code not-modified}, {@code failed} or {@code abandoned}. */
    void poll(String outcome);

    /** How late a poll began: from when it was due to when the turn of its request came. Never negative. */
    void lateness(Duration late);

    /** A request brought nothing, for this reason. */
    void refused(String reason);

    /** A request brought something: {@code fresh} or {@code not-modified}. */
    void fetched(String outcome);

    /** A finding was dealt with: {@code first}, {@code revision}, {@code nothing-new} or {@code lost}. */
    void finding(String outcome);

    /** An article's text came from: {@code page}, {@code feed} or {@code page-failed}. */
    void text(String origin);

    /** A date of publication in the future was not believed. */
    void futureDate();

    /** An article was marked as backfill. */
    void backfill();

    /**
     * A source is ours and fares like this now. Those that do not fare well are named, each with its reason.
     *
     * @param reason one word such as {@code server-error}; empty when there is nothing to say
     */
    void source(String sourceId, SourceStatus.Health health, String reason);

    /** A source is no longer ours. */
    void noSource(String sourceId);
}
