package silkwatch.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import silkwatch.ingest.IngestConfig;
import silkwatch.operations.Settings;
import silkwatch.standalone.newsroom.Newsroom;

/** The commands that run one service against a broker of its own: what the containers run. */
final class ServiceCommands {
    private static final String SOURCES = "SILKWATCH_INGEST_SOURCES";

    /** Polls the sources. */
    @Command(
            name = "ingest",
            mixinStandardHelpOptions = true,
            description = "Polls feeds, pages and sitemaps into articles.raw, with Kafka at KAFKA_BOOTSTRAP_SERVERS.")
    static final class Ingest implements Callable<Integer> {
        @Override
        public Integer call() throws Exception {
            Installation i = Installation.from(withDemoSources(Settings.ofEnvironment()));
            var service = i.ingestService();
            Running.untilEnded(service, service::start, service::await);
            return 0;
        }

        /** The word {@code demo} stands for the bundled newsroom as docker-compose.yml runs it. */
        private static Settings withDemoSources(Settings settings) throws IOException {
            if (!settings.text(SOURCES, IngestConfig.SHIPPED).equals("demo")) {
                return settings;
            }
            Path file = Files.createTempFile("demo-sources", ".yaml");
            Files.writeString(file, Newsroom.sourcesYaml("http://newsroom:8099"));
            return settings.with(Map.of(SOURCES, file.toString()));
        }
    }

    /** Tags articles. */
    @Command(
            name = "enrich",
            mixinStandardHelpOptions = true,
            description = "Takes repeats out of articles.raw and tags the rest, with Kafka at KAFKA_BOOTSTRAP_SERVERS.")
    static final class Enrich implements Callable<Integer> {
        @Override
        public Integer call() throws Exception {
            Installation i = Installation.from(Settings.ofEnvironment());
            var service = i.enrichService();
            Running.untilEnded(service, service::start, service::await);
            return 0;
        }
    }

    /** Keeps the ledger. */
    @Command(
            name = "alert",
            mixinStandardHelpOptions = true,
            description = "Keeps the ledger, raises alerts and serves the desk, with Kafka at KAFKA_BOOTSTRAP_SERVERS.")
    static final class Alert implements Callable<Integer> {
        @Override
        public Integer call() throws Exception {
            Installation i = Installation.from(Settings.ofEnvironment());
            var service = i.alertService();
            Running.untilEnded(service, service::start, service::await);
            return 0;
        }
    }

    private ServiceCommands() {}
}
