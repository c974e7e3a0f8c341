package silkwatch.ingest.metrics;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import silkwatch.contract.SourceStatus.Health;

/** {@link IngestMetrics} as meters, named {@code silkwatch_ingest_...}. */
public final class MeteredIngest implements IngestMetrics {
    private final MeterRegistry meters;
    private final Timer lateness;
    private final Map<String, State> sources = new ConcurrentHashMap<>();
    private final MultiGauge troubles;

    public MeteredIngest(MeterRegistry meters) {
        this.meters = meters;
        troubles = MultiGauge.builder("silkwatch.ingest.source.trouble").register(meters);
        lateness = Timer.builder("silkwatch.ingest.poll.lateness")
                .publishPercentiles(0.5, 0.99)
                .register(meters);
        for (Health health : Health.values()) {
            Gauge.builder("silkwatch.ingest.sources", sources, map -> count(map, health))
                    .tag("health", slug(health))
                    .register(meters);
        }
    }

    @Override
    public void poll(String outcome) {
        count("silkwatch.ingest.polls", "outcome", outcome);
    }

    @Override
    public void lateness(Duration late) {
        lateness.record(late);
    }

    @Override
    public void refused(String reason) {
        count("silkwatch.ingest.refusals", "reason", reason);
    }

    @Override
    public void fetched(String outcome) {
        count("silkwatch.ingest.fetches", "outcome", outcome);
    }

    @Override
    public void finding(String outcome) {
        count("silkwatch.ingest.findings", "outcome", outcome);
    }

    @Override
    public void text(String origin) {
        count("silkwatch.ingest.texts", "origin", origin);
    }

    @Override
    public void futureDate() {
        meters.counter("silkwatch.ingest.future.dates").increment();
    }

    @Override
    public void backfill() {
        meters.counter("silkwatch.ingest.backfill").increment();
    }

    @Override
    public void source(String sourceId, Health health, String reason) {
        State now = new State(health, reason);
        if (!now.equals(sources.put(sourceId, now))) {
            nameTroubles();
        }
    }

    @Override
    public void noSource(String sourceId) {
        if (sources.remove(sourceId) != null) {
            nameTroubles();
        }
    }

    private synchronized void nameTroubles() {
        troubles.register(
                sources.entrySet().stream()
                        .filter(entry -> !entry.getValue().reason().isEmpty())
                        .map(entry -> MultiGauge.Row.of(
                                Tags.of(
                                        "source", entry.getKey(),
                                        "health", slug(entry.getValue().health()),
                                        "reason", entry.getValue().reason()),
                                1))
                        .toList(),
                true);
    }

    private void count(String name, String tag, String value) {
        meters.counter(name, tag, value).increment();
    }

    private static double count(Map<String, State> sources, Health health) {
        return sources.values().stream()
                .filter(state -> state.health() == health)
                .count();
    }

    private static String slug(Health health) {
        return health.name().toLowerCase(Locale.ROOT);
    }

    private record State(Health health, String reason) {}
}
