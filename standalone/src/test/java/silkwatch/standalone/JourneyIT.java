package silkwatch.standalone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JourneyIT {
    @TempDir
    private Path folder;

    @Test
    void killsChangeNothing() throws Exception {
        try (var kafka = EmbeddedKafka.start(folder.resolve("kafka"), 0);
                var journey = new Journey(kafka.bootstrapServers(), folder, new Journey.Bundled(folder))) {
            Outcome undisturbed = journey.undisturbed("calm.");
            undisturbed.check();
            assertEquals(25, undisturbed.raw().size());
            assertTrue(undisturbed.alerts().size() > 9, () -> "too few alerts: " + undisturbed.told());
            Outcome killed = journey.withKills("killed.");
            killed.check();
            assertEquals(undisturbed.toldOfAny(), killed.toldOfAny());
        }
    }
}
