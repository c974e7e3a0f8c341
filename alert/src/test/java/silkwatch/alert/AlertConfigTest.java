package silkwatch.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import silkwatch.contract.beat.Beat;
import silkwatch.operations.Settings;

class AlertConfigTest {

    @Test
    void defaults() {
        assertEquals(
                new AlertConfig(
                        "localhost",
                        9403,
                        8080,
                        Path.of("data", "state"),
                        Beat.japanCentralAsia(),
                        2,
                        Duration.ofSeconds(3)),
                AlertConfig.from(new Settings(Map.of())));
    }

    @Test
    void everyKey() {
        Settings settings = new Settings(Map.of(
                "SILKWATCH_BIND", "0.0.0.0",
                "SILKWATCH_ALERT_PORT", "1",
                "SILKWATCH_DESK_PORT", "2",
                "SILKWATCH_STATE_DIR", "elsewhere",
                "SILKWATCH_BEAT", "everything",
                "SILKWATCH_ALERT_THREADS", "4",
                "SILKWATCH_ALERT_SETTLE", "PT0S"));
        assertEquals(
                new AlertConfig("0.0.0.0", 1, 2, Path.of("elsewhere"), Beat.EVERYTHING, 4, Duration.ZERO),
                AlertConfig.from(settings));
    }

    @Test
    void aSettleTimeOutOfBoundsIsNamed() {
        Settings settings = new Settings(Map.of("SILKWATCH_ALERT_SETTLE", "PT1H"));
        String message = assertThrows(IllegalArgumentException.class, () -> AlertConfig.from(settings))
                .getMessage();
        assertTrue(message.contains("SILKWATCH_ALERT_SETTLE"), message);
    }
}
