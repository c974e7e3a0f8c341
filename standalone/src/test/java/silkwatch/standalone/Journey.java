package silkwatch.standalone;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import silkwatch.operations.Settings;
import silkwatch.standalone.newsroom.Newsroom;

/** The way of articles from their outlets to the alerts, through a broker. */
final class Journey implements AutoCloseable {
    private final Deque<ServiceProcess> processes = new ArrayDeque<>();
    private final String bootstrapServers;
    private final Path folder;
    private final Outlets outlets;

    Journey(String bootstrapServers, Path folder, Outlets outlets) {
        this.bootstrapServers = bootstrapServers;
        this.folder = folder;
        this.outlets = outlets;
    }

    /** What is read: at each stage so and so many texts are out in all. */
    interface Outlets extends AutoCloseable {
        /** How many texts are out after each stage. */
        int[] stages();

        /** Lets come out what comes at this stage; 0 is the first and opens the outlets anew. */
        void enter(int stage);

        Path sources();

        /** What the services must know besides. */
        Map<String, String> settings();

        @Override
        void close();
    }

    /** The bundled newsroom. Its clock stands until the test moves it, so that nothing depends on the machine's speed. */
    static final class Bundled implements Outlets {
        private static final int[] AGES = {15, 30, 45, 60};
        private final Instant opened = Instant.now();
        private final Newsroom newsroom;
        private final Path folder;
        private volatile Instant now = opened;

        Bundled(Path folder) {
            this.folder = folder;
            newsroom = new Newsroom("localhost", 0, "localhost", () -> now);
        }

        @Override
        public int[] stages() {
            return new int[] {8, 16, 22, 25};
        }

        @Override
        public void enter(int stage) {
            now = opened.plusSeconds(AGES[stage]);
        }

        @Override
        public Path sources() {
            try {
                return Files.writeString(folder.resolve("sources.yaml"), newsroom.sourcesYaml());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public Map<String, String> settings() {
            return Map.of();
        }

        @Override
        public void close() {
            newsroom.close();
        }
    }

    /** All services in this process, undisturbed. */
    Outcome undisturbed(String prefix) throws Exception {
        outlets.enter(0);
        Installation i = Installation.from(new Settings(environment(prefix)));
        var observer = new Observer(i);
        try (var enrich = i.enrichService();
                var alert = i.alertService();
                var ingest = i.ingestService()) {
            enrich.start();
            alert.start();
            ingest.start();
            for (int stage = 0; stage < outlets.stages().length; stage++) {
                if (stage > 0) {
                    outlets.enter(stage);
                }
                observer.awaitEnd(outlets.stages()[stage]);
            }
        }
        return observer.outcome();
    }

    /**
     * Each service in a process of its own, killed once with SIGKILL in the middle of its work and started again. The ledger
     * is started when the first stage is there: a report that a kill holds up for longer than reports may settle is late, and
     * what is late is written and not told.
     */
    Outcome withKills(String prefix) throws Exception {
        outlets.enter(0);
        Installation i = Installation.from(new Settings(environment(prefix)));
        var observer = new Observer(i);
        ServiceProcess enrich = start("enrich", prefix);
        ServiceProcess ingest = start("ingest", prefix);
        observer.awaitCount(i.topics().articlesRaw(), 1);
        kill(ingest);
        start("ingest", prefix);
        observer.awaitCount(i.topics().articlesFates(), 1);
        kill(enrich);
        start("enrich", prefix);
        observer.awaitCount(i.topics().articlesFates(), outlets.stages()[0]);
        ServiceProcess alert = start("alert", prefix);
        observer.awaitCount(i.topics().alerts(), 1);
        kill(alert);
        start("alert", prefix);
        for (int stage = 0; stage < outlets.stages().length; stage++) {
            if (stage > 0) {
                outlets.enter(stage);
            }
            observer.awaitEnd(outlets.stages()[stage]);
        }
        end();
        return observer.outcome();
    }

    private Map<String, String> environment(String prefix) {
        Map<String, String> environment = new HashMap<>();
        environment.put("KAFKA_BOOTSTRAP_SERVERS", bootstrapServers);
        environment.put("SILKWATCH_TOPICS_PREFIX", prefix);
        environment.put("SILKWATCH_STATE_DIR", folder.resolve("state" + prefix).toString());
        environment.put("SILKWATCH_INGEST_SOURCES", outlets.sources().toString());
        environment.put("SILKWATCH_INGEST_ALLOWED_NETWORKS", "127.0.0.0/8,::1/128");
        environment.put("SILKWATCH_INGEST_PAUSE", "PT0.01S");
        environment.put("SILKWATCH_ALERT_SETTLE", "PT1S");
        for (String port : List.of("INGEST", "ENRICH", "ALERT", "DESK")) {
            environment.put("SILKWATCH_" + port + "_PORT", "0");
        }
        environment.putAll(outlets.settings());
        return environment;
    }

    private ServiceProcess start(String service, String prefix) {
        var process = new ServiceProcess(service, environment(prefix), folder.resolve(service + ".log"));
        processes.push(process);
        return process;
    }

    private void kill(ServiceProcess process) throws InterruptedException {
        assertTrue(process.alive(), "ended by itself; see the logs in " + folder);
        process.kill();
        processes.remove(process);
    }

    /** Asks all processes to end and waits for them. */
    private void end() throws InterruptedException {
        for (ServiceProcess process : processes) {
            process.end();
        }
        processes.clear();
    }

    @Override
    public void close() {
        processes.forEach(ServiceProcess::destroy);
        outlets.close();
    }
}
