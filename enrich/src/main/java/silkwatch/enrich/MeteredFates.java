package silkwatch.enrich;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.EnumMap;
import java.util.Map;
import silkwatch.contract.Fate;

/** Fates as {@code silkwatch_enrich_articles_total}, by fate. */
final class MeteredFates implements EnrichMetrics {
    private final Map<Fate.Kind, Counter> counters = new EnumMap<>(Fate.Kind.class);

    MeteredFates(MeterRegistry meters) {
        for (Fate.Kind kind : Fate.Kind.values()) {
            counters.put(
                    kind,
                    Counter.builder("silkwatch.enrich.articles")
                            .description("Records of articles.raw by their fate")
                            .tag("fate", kind.name())
                            .register(meters));
        }
    }

    @Override
    public void settled(Fate fate) {
        counters.get(fate.fate()).increment();
    }
}
