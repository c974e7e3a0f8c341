package silkwatch.enrich;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import silkwatch.contract.beat.Beat;
import silkwatch.enrich.duplicate.TextLimits;
import silkwatch.operations.Settings;

class EnrichConfigTest {
    @Test
    void defaults() {
        assertEquals(
                new EnrichConfig(
                        "localhost",
                        9402,
                        Path.of("data", "state"),
                        Beat.japanCentralAsia(),
                        null,
                        2,
                        new EnrichLimits(Duration.ofDays(90), new TextLimits(Duration.ofDays(14), 250_000))),
                EnrichConfig.from(new Settings(Map.of())));
    }

    @Test
    void everyNameIsMapped() {
        Settings settings = new Settings(Map.of(
                "SILKWATCH_BIND", "0.0.0.0",
                "SILKWATCH_ENRICH_PORT", "0",
                "SILKWATCH_STATE_DIR", "/var/state",
                "SILKWATCH_BEAT", "everything",
                "SILKWATCH_TAXONOMY_DIR", "/etc/taxonomy",
                "SILKWATCH_ENRICH_THREADS", "4",
                "SILKWATCH_ENRICH_REMEMBER_ARTICLES", "P30D",
                "SILKWATCH_ENRICH_REMEMBER_TEXTS", "P7D",
                "SILKWATCH_ENRICH_MOST_TEXTS", "1000"));
        assertEquals(
                new EnrichConfig(
                        "0.0.0.0",
                        0,
                        Path.of("/var/state"),
                        Beat.EVERYTHING,
                        Path.of("/etc/taxonomy"),
                        4,
                        new EnrichLimits(Duration.ofDays(30), new TextLimits(Duration.ofDays(7), 1000))),
                EnrichConfig.from(settings));
        assertEquals(9, settings.known().size());
    }

    @Test
    void spansAreNotShorterThanAnHour() {
        Settings settings = new Settings(Map.of("SILKWATCH_ENRICH_REMEMBER_TEXTS", "PT1S"));
        var e = assertThrows(IllegalArgumentException.class, () -> EnrichConfig.from(settings));
        assertTrue(e.getMessage().startsWith("SILKWATCH_ENRICH_REMEMBER_TEXTS=PT1S"), e.getMessage());
    }
}
