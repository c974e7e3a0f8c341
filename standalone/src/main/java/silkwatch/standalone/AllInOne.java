package silkwatch.standalone;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import silkwatch.operations.Settings;

/** A data folder in; broker, enrich, alert and ingest running in this process out, ended in the reverse order. */
final class AllInOne implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(AllInOne.class);

    private final Deque<AutoCloseable> running = new ArrayDeque<>();
    private final Installation installation;

    private AllInOne(Path dataDir, Settings settings) throws IOException {
        // Before the broker: a wrong setting costs no start of one.
        Installation.from(settings);
        EmbeddedKafka kafka = startKafka(dataDir);
        running.push(kafka);
        installation = Installation.from(settings.with(Map.of(
                "KAFKA_BOOTSTRAP_SERVERS", kafka.bootstrapServers(),
                "SILKWATCH_STATE_DIR", dataDir.resolve("state").toString())));
    }

    /** Starts all; what was started is ended again when one of them cannot. */
    static AllInOne start(Path dataDir, Settings settings) throws Exception {
        AllInOne all = new AllInOne(dataDir, settings);
        boolean started = false;
        try {
            all.startServices();
            started = true;
            return all;
        } finally {
            if (!started) {
                all.close();
            }
        }
    }

    private static EmbeddedKafka startKafka(Path dataDir) throws IOException {
        EmbeddedKafka kafka = EmbeddedKafka.start(dataDir.resolve("kafka"), EmbeddedKafka.USUAL_PORT);
        if (kafka.port() != EmbeddedKafka.USUAL_PORT) {
            LOG.info("port {} is in use; Kafka is on {}", EmbeddedKafka.USUAL_PORT, kafka.bootstrapServers());
        }
        return kafka;
    }

    private void startServices() throws Exception {
        var enrich = installation.enrichService();
        running.push(enrich);
        enrich.start();
        var alert = installation.alertService();
        running.push(alert);
        alert.start();
        var ingest = installation.ingestService();
        running.push(ingest);
        ingest.start();
    }

    Installation installation() {
        return installation;
    }

    @Override
    public void close() {
        while (!running.isEmpty()) {
            try {
                running.pop().close();
            } catch (Exception e) {
                LOG.warn("did not end cleanly", e);
            }
        }
    }
}
