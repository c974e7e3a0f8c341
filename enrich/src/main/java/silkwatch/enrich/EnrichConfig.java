package silkwatch.enrich;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import silkwatch.contract.beat.Beat;
import silkwatch.enrich.duplicate.TextLimits;
import silkwatch.operations.Settings;

/**
 * The settings of enrich.
 *
 * @param taxonomyDir our taxonomy, edited; null for the one that we ship
 * @param threads articles are described by so many at a time, at most one a partition of {@code articles.raw}
 */
public record EnrichConfig(
        String bind,
        int port,
        Path stateDir,
        Beat beat,
        @Nullable Path taxonomyDir,
        int threads,
        EnrichLimits limits) {

    /** @throws IllegalArgumentException naming the variable that is wrong */
    public static EnrichConfig from(Settings settings) {
        String taxonomy = settings.text("SILKWATCH_TAXONOMY_DIR", "");
        return new EnrichConfig(
                settings.text("SILKWATCH_BIND", "localhost"),
                settings.integer("SILKWATCH_ENRICH_PORT", 9402, 0, 65_535),
                settings.path("SILKWATCH_STATE_DIR", Path.of("data", "state")),
                Beat.load(settings.text("SILKWATCH_BEAT", Beat.SHIPPED)),
                taxonomy.isEmpty() ? null : Path.of(taxonomy),
                settings.integer("SILKWATCH_ENRICH_THREADS", 2, 1, 64),
                new EnrichLimits(
                        positive(settings, "SILKWATCH_ENRICH_REMEMBER_ARTICLES", Duration.ofDays(90)),
                        new TextLimits(
                                positive(settings, "SILKWATCH_ENRICH_REMEMBER_TEXTS", Duration.ofDays(14)),
                                settings.integer("SILKWATCH_ENRICH_MOST_TEXTS", 250_000, 1_000, 5_000_000))));
    }

    private static Duration positive(Settings settings, String name, Duration otherwise) {
        Duration duration = settings.duration(name, otherwise);
        if (duration.compareTo(Duration.ofHours(1)) < 0) {
            throw new IllegalArgumentException(name + "=" + duration + ": must be PT1H or more");
        }
        return duration;
    }
}
