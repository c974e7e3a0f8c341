/**
 * What ingest keeps on Kafka: who polls what, what was published, and how sources fare.
 *
 * <p><b>Who polls what.</b> Sources lie in the compacted topic {@code sources}, in the partition of their registrable
 * domain, and instances share its partitions as a consumer group. So a domain has one instance, and with it one lane of
 * requests; {@code sources.status} and {@code sources.articles} are partitioned alike, so the holder of a partition holds
 * all that it needs of it. A new holder reads the partition's three logs to their ends before it polls anything.
 *
 * <p><b>Once.</b> An article, the memory of it and its source's status go into one transaction. A holder that was cut off
 * and does not know it yet must not write any more: each transaction also commits an offset of the group, which the broker
 * refuses to all but the present members. A new holder therefore waits for the end of every transaction that was under way
 * when it got the partition; a killed instance's ends after ten seconds, or at once when it comes back, by its
 * transactional id.
 *
 * <p><b>One thread</b> decides and writes ({@link silkwatch.ingest.publish.Session}): it takes what the polls found,
 * decides in order, writes many findings in one transaction, and only then believes them itself. Whatever goes wrong with
 * Kafka ends its session; the next one starts from what the topics say, and from nothing else.
 */
@NullMarked
package silkwatch.ingest.publish;

import org.jspecify.annotations.NullMarked;
