package silkwatch.standalone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.kafka.KafkaContainer;

/** The journey through a broker that is not ours. */
class KafkaContainerIT {
    private static final String IMAGE = "apache/kafka:4.3.1";

    @TempDir
    private Path folder;

    @Test
    void alertsComeThroughAForeignBroker() throws Exception {
        assumeTrue(DockerClientFactory.instance().isDockerAvailable(), "skipped: no Docker here");
        try (var kafka = new KafkaContainer(IMAGE)) {
            kafka.start();
            try (var journey = new Journey(kafka.getBootstrapServers(), folder, new Journey.Bundled(folder))) {
                Outcome outcome = journey.undisturbed("");
                outcome.check();
                assertEquals(25, outcome.raw().size());
                assertTrue(outcome.alerts().size() > 9, () -> "too few alerts: " + outcome.told());
            }
        }
    }
}
