package silkwatch.alert;

import java.nio.file.Path;
import java.time.Duration;
import silkwatch.contract.beat.Beat;
import silkwatch.operations.Settings;

/**
 * The settings of alert.
 *
 * @param port of health and metrics
 * @param deskPort of the analysts' desk
 * @param threads articles are read for developments by so many at a time; the ledger of a beat has one
 * @param settle how long a reading waits for earlier ones that are still on their way; zero: not at all
 */
public record AlertConfig(String bind, int port, int deskPort, Path stateDir, Beat beat, int threads, Duration settle) {
    private static final Duration LONGEST_SETTLE = Duration.ofMinutes(10);

    /** @throws IllegalArgumentException naming the variable that is wrong */
    public static AlertConfig from(Settings settings) {
        return new AlertConfig(
                settings.text("SILKWATCH_BIND", "localhost"),
                settings.integer("SILKWATCH_ALERT_PORT", 9403, 0, 65_535),
                settings.integer("SILKWATCH_DESK_PORT", 8080, 0, 65_535),
                settings.path("SILKWATCH_STATE_DIR", Path.of("data", "state")),
                Beat.load(settings.text("SILKWATCH_BEAT", Beat.SHIPPED)),
                settings.integer("SILKWATCH_ALERT_THREADS", 2, 1, 64),
                settle(settings));
    }

    private static Duration settle(Settings settings) {
        Duration settle = settings.duration("SILKWATCH_ALERT_SETTLE", Duration.ofSeconds(3));
        if (settle.isNegative() || settle.compareTo(LONGEST_SETTLE) > 0) {
            throw new IllegalArgumentException(
                    "SILKWATCH_ALERT_SETTLE=" + settle + ": must be from PT0S to " + LONGEST_SETTLE);
        }
        return settle;
    }
}
