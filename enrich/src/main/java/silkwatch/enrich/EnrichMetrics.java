package silkwatch.enrich;

import silkwatch.contract.Fate;

/**
 * What enrich counts.
 *
 * <p>Sums that hold over the committed records: each record of {@code articles.raw} has one fate, so NEW + REVISION +
 * DUPLICATE + COPY + OFF_TOPIC + REJECTED is the number of records read. NEW + REVISION is the number of records on {@code
 * articles.enriched}, COPY on {@code articles.copies}, REJECTED on {@code dead-letters}. A counter is ahead of them by
 * what was counted in a transaction that was then aborted and done again.
 */
public interface EnrichMetrics {
    /** Counts nothing. */
    EnrichMetrics NONE = fate -> {};

    /** A record has met its fate. */
    void settled(Fate fate);
}
