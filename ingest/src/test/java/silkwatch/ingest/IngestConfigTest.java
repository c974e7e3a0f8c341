package silkwatch.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import silkwatch.operations.Settings;

class IngestConfigTest {

    @Test
    void hasSafeDefaults() {
        IngestConfig config = IngestConfig.from(new Settings(Map.of()));
        assertEquals(IngestConfig.SHIPPED, config.sources());
        assertEquals("localhost", config.host());
        assertEquals(9401, config.port());
        assertTrue(config.instance().endsWith("-9401"), config::instance);
        assertEquals(Duration.ofMillis(1_500), config.pause());
        assertEquals(Duration.ofSeconds(30), config.longestCrawlDelay());
        assertEquals(48, config.concurrency());
        assertEquals(Duration.ofMinutes(5), config.shortestInterval());
        assertEquals(Duration.ofHours(24), config.longestInterval());
        assertEquals(Duration.ofSeconds(30), config.timeout());
        assertEquals(Duration.ofDays(3), config.backfillAge());
        assertFalse(config.allowedNetworks().contains(InetAddress.getLoopbackAddress()));
        assertEquals(Map.of(), config.kafka());
    }

    @Test
    void readsEverySetting() {
        Settings settings = new Settings(Map.ofEntries(
                Map.entry("SILKWATCH_INGEST_SOURCES", "/etc/sources.yaml"),
                Map.entry("SILKWATCH_BIND", "0.0.0.0"),
                Map.entry("SILKWATCH_INGEST_PORT", "9501"),
                Map.entry("SILKWATCH_INGEST_INSTANCE", "one"),
                Map.entry("SILKWATCH_INGEST_CONTACT", "desk@courier.example"),
                Map.entry("SILKWATCH_INGEST_PAUSE", "PT0.1S"),
                Map.entry("SILKWATCH_INGEST_CRAWL_DELAY_MAX", "PT5S"),
                Map.entry("SILKWATCH_INGEST_CONCURRENCY", "7"),
                Map.entry("SILKWATCH_INGEST_INTERVAL_MIN", "PT2S"),
                Map.entry("SILKWATCH_INGEST_INTERVAL_MAX", "PT1H"),
                Map.entry("SILKWATCH_INGEST_TIMEOUT", "PT9S"),
                Map.entry("SILKWATCH_INGEST_BACKFILL_AGE", "off"),
                Map.entry("SILKWATCH_INGEST_ALLOWED_NETWORKS", "127.0.0.0/8"),
                Map.entry("KAFKA_SECURITY_PROTOCOL", "SSL")));
        IngestConfig config = IngestConfig.from(settings);
        assertEquals("/etc/sources.yaml", config.sources());
        assertEquals("0.0.0.0", config.host());
        assertEquals(9501, config.port());
        assertEquals("one", config.instance());
        assertEquals("desk@courier.example", config.contact());
        assertEquals(Duration.ofMillis(100), config.pause());
        assertEquals(Duration.ofSeconds(5), config.longestCrawlDelay());
        assertEquals(7, config.concurrency());
        assertEquals(Duration.ofSeconds(2), config.shortestInterval());
        assertEquals(Duration.ofHours(1), config.longestInterval());
        assertEquals(Duration.ofSeconds(9), config.timeout());
        assertNull(config.backfillAge());
        assertTrue(config.allowedNetworks().contains(InetAddress.getLoopbackAddress()));
        assertEquals(Map.of("security.protocol", "SSL"), config.kafka());
        settings.refuseUnknown(Set.of());
    }

    @ParameterizedTest
    @CsvSource({
        "SILKWATCH_INGEST_PORT, 99999",
        "SILKWATCH_INGEST_PAUSE, PT-1S",
        "SILKWATCH_INGEST_INTERVAL_MAX, PT1M",
        "SILKWATCH_INGEST_ALLOWED_NETWORKS, localhost",
        "SILKWATCH_INGEST_BACKFILL_AGE, never"
    })
    void namesTheSettingThatIsWrong(String name, String value) {
        Settings settings = new Settings(Map.of(name, value));
        var wrong = assertThrows(IllegalArgumentException.class, () -> IngestConfig.from(settings));
        assertTrue(wrong.getMessage().contains(name), wrong::getMessage);
    }
}
