package silkwatch.ingest.poll;

import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import silkwatch.contract.Source;
import silkwatch.contract.SourceStatus;
import silkwatch.contract.SourceStatus.Health;
import silkwatch.ingest.metrics.IngestMetrics;

/** A source's status before and after a poll in; its metric, and one line where its health changed, out. */
final class HealthLog {
    private static final Logger LOG = LoggerFactory.getLogger(HealthLog.class);

    private final IngestMetrics metrics;

    HealthLog(IngestMetrics metrics) {
        this.metrics = metrics;
    }

    void tell(Source source, SourceStatus before, SourceStatus now) {
        String word = word(now);
        metrics.source(source.id(), now.health(), word);
        if (before.health() == now.health() && word.equals(word(before))) {
            return;
        }
        String state = now.health().name().toLowerCase(Locale.ROOT);
        if (now.reason() != null) {
            LOG.warn("source {} is {}: {}", source.id(), state, now.reason());
        } else if (before.health() != Health.UNKNOWN) {
            LOG.info("source {} is {}", source.id(), state);
        }
    }

    private static String word(SourceStatus status) {
        Trouble trouble = Trouble.parse(status.reason());
        return trouble == null ? "" : trouble.word();
    }
}
