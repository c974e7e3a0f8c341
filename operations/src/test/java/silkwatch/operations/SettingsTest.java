package silkwatch.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SettingsTest {
    @Test
    void absentSettingsHaveTheirDefaults() {
        Settings settings = new Settings(Map.of());
        assertEquals(9401, settings.integer("SILKWATCH_INGEST_PORT", 9401, 0, 65535));
        assertEquals("localhost:9092", settings.bootstrapServers());
    }

    @Test
    void readsEachType() {
        Settings settings = new Settings(Map.of(
                "SILKWATCH_A",
                "7",
                "SILKWATCH_B",
                "PT5S",
                "SILKWATCH_C",
                "true",
                "SILKWATCH_D",
                "off",
                "SILKWATCH_E",
                " x "));
        assertEquals(7, settings.integer("SILKWATCH_A", 1, 0, 10));
        assertEquals(Duration.ofSeconds(5), settings.duration("SILKWATCH_B", Duration.ZERO));
        assertEquals(true, settings.flag("SILKWATCH_C", false));
        assertNull(settings.durationOrOff("SILKWATCH_D", Duration.ZERO));
        assertEquals("x", settings.text("SILKWATCH_E", "y"));
        settings.refuseUnknown(Set.of());
    }

    @Test
    void badValuesNameTheVariable() {
        Settings settings = new Settings(Map.of("SILKWATCH_PORT", "70000", "SILKWATCH_PAUSE", "5 minutes"));
        assertEquals(
                "SILKWATCH_PORT=70000: must be from 0 to 65535",
                assertThrows(IllegalArgumentException.class, () -> settings.integer("SILKWATCH_PORT", 1, 0, 65535))
                        .getMessage());
        assertEquals(
                "SILKWATCH_PAUSE=5 minutes: must be an ISO-8601 duration such as PT10M",
                assertThrows(IllegalArgumentException.class, () -> settings.duration("SILKWATCH_PAUSE", Duration.ZERO))
                        .getMessage());
    }

    @Test
    void unknownNamesAreRefusedWithTheNearest() {
        Settings settings = new Settings(Map.of("SILKWATCH_INGEST_PROT", "1", "PATH", "/bin"));
        settings.integer("SILKWATCH_INGEST_PORT", 1, 0, 9);
        assertEquals(
                "unknown setting SILKWATCH_INGEST_PROT; did you mean SILKWATCH_INGEST_PORT?",
                assertThrows(IllegalArgumentException.class, () -> settings.refuseUnknown(Set.of("SILKWATCH_DATA_DIR")))
                        .getMessage());
    }

    @Test
    void kafkaNamesPassThrough() {
        Settings settings = new Settings(Map.of("KAFKA_FETCH_MIN_BYTES", "1", "KAFKA_BOOTSTRAP_SERVERS", "k:1"));
        assertEquals(Map.of("fetch.min.bytes", "1"), settings.kafka());
        assertEquals("k:1", settings.bootstrapServers());
    }
}
