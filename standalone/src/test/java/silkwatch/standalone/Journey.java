package silkwatch.standalone;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import silkwatch.contract.Await;
import silkwatch.contract.Json;
import silkwatch.contract.Topic;
import silkwatch.operations.Settings;
import silkwatch.standalone.newsroom.Newsroom;

/** The way of articles from their outlets to the alerts, through a broker. */
final class Journey implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofMinutes(2);

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

    /** What stands in the topics in the end. */
    record Outcome(List<JsonNode> raw, List<JsonNode> fates, List<JsonNode> alerts) {
        /** Every text once, a fate for each, no alert twice, and every quote where it says. */
        void check() {
            Map<String, String> texts = new HashMap<>();
            Set<String> versions = new HashSet<>();
            for (JsonNode article : raw) {
                versions.add(article.get("id").asText() + " " + article.get("revision"));
                texts.merge(
                        article.get("id").asText(),
                        article.get("title").asText() + "\n"
                                + article.get("body").asText(),
                        (one, other) -> one + "\n" + other);
            }
            Set<String> fated = new HashSet<>();
            fates.forEach(fate -> fated.add(fate.get("articleId").asText() + " " + fate.get("revision")));
            assertAll(
                    () -> assertEquals(raw.size(), versions.size(), "an article was published twice"),
                    () -> assertEquals(versions, fated, "one fate for each article"),
                    () -> assertEquals(raw.size(), fates.size(), "no article has two fates"),
                    () -> assertEquals(alerts.size(), told().size(), "an alert was raised twice"));
            for (JsonNode alert : alerts) {
                assertTrue(alert.get("evidence").size() > 0, () -> "no quote: " + alert);
                alert.get("evidence")
                        .forEach(quote -> assertTrue(
                                texts.getOrDefault(quote.get("articleId").asText(), "")
                                        .contains(quote.get("quote").asText()),
                                () -> "not in its article: " + quote));
            }
        }

        /** Each alert as development, version, status and quotes. */
        Set<String> told() {
            return told("developmentId");
        }

        /** The same without the name of the development: it tells which report was the first to be known. */
        Set<String> toldOfAny() {
            return told("type");
        }

        private Set<String> told(String name) {
            Set<String> told = new TreeSet<>();
            for (JsonNode alert : alerts) {
                var line = new StringBuilder(alert.get(name).asText() + " " + alert.get("version") + " "
                        + alert.get("status").asText());
                alert.get("evidence")
                        .forEach(quote -> line.append("\n  ")
                                .append(quote.get("slot").asText())
                                .append(": ")
                                .append(quote.get("quote").asText()));
                told.add(line.toString());
            }
            return told;
        }
    }

    /** All services in this process, undisturbed. */
    Outcome undisturbed(String prefix) throws Exception {
        outlets.enter(0);
        Installation i = Installation.from(new Settings(environment(prefix)));
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
                awaitEnd(i, stage);
            }
        }
        return outcome(i);
    }

    /**
     * Each service in a process of its own, killed once with SIGKILL in the middle of its work and started again. The ledger
     * is started when the first stage is there: a report that a kill holds up for longer than reports may settle is late, and
     * what is late is written and not told.
     */
    Outcome withKills(String prefix) throws Exception {
        outlets.enter(0);
        Installation i = Installation.from(new Settings(environment(prefix)));
        ServiceProcess enrich = start("enrich", prefix);
        ServiceProcess ingest = start("ingest", prefix);
        awaitCount(i, i.topics().articlesRaw(), 1);
        kill(ingest);
        start("ingest", prefix);
        awaitCount(i, i.topics().articlesFates(), 1);
        kill(enrich);
        start("enrich", prefix);
        awaitCount(i, i.topics().articlesFates(), outlets.stages()[0]);
        ServiceProcess alert = start("alert", prefix);
        awaitCount(i, i.topics().alerts(), 1);
        kill(alert);
        start("alert", prefix);
        for (int stage = 0; stage < outlets.stages().length; stage++) {
            if (stage > 0) {
                outlets.enter(stage);
            }
            awaitEnd(i, stage);
        }
        end();
        return outcome(i);
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

    /**
     * Waits until all that is out has its fate and the ledger has taken it: what came together with its own correction
     * would be told once.
     */
    private void awaitEnd(Installation i, int stage) {
        awaitCount(i, i.topics().articlesFates(), outlets.stages()[stage]);
        String alert = i.topics().applicationId("alert");
        try (var caughtUp = new CaughtUp(bootstrapServers)) {
            Await.until("alert has read all", LIMIT, () -> caughtUp.reader(alert) && settled(i, alert));
        }
    }

    /** Whether no reading waits in the ledger's store, by its changelog: that is committed together with the alerts. */
    private static boolean settled(Installation i, String application) {
        Topic<?> alerts = i.topics().alerts();
        var changelog = new Topic<>(
                application + "-unsettled-changelog",
                alerts.key(),
                alerts.value(),
                1,
                null,
                alerts.writer(),
                alerts.readers());
        Set<String> waiting = new HashSet<>();
        try (TopicReader reader = new TopicReader(i, changelog)) {
            reader.readToEnd((key, value) -> {
                waiting.remove(key);
                if (value != null) {
                    waiting.add(key);
                }
            });
        }
        return waiting.isEmpty();
    }

    private void awaitCount(Installation i, Topic<?> topic, int count) {
        Await.until(
                count + " records in " + topic.name(),
                LIMIT,
                () -> all(i, topic).size() >= count);
    }

    private static Outcome outcome(Installation i) {
        return new Outcome(
                all(i, i.topics().articlesRaw()),
                all(i, i.topics().articlesFates()),
                all(i, i.topics().alerts()));
    }

    /** The records of a topic; none while it is not there. */
    private static List<JsonNode> all(Installation i, Topic<?> topic) {
        List<JsonNode> records = new ArrayList<>();
        try (TopicReader reader = new TopicReader(i, topic)) {
            reader.readToEnd((key, value) -> records.add(json(value)));
        } catch (IllegalArgumentException e) {
            return List.of();
        }
        return records;
    }

    private static JsonNode json(byte[] value) {
        try {
            return Json.MAPPER.readTree(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        processes.forEach(ServiceProcess::destroy);
        outlets.close();
    }
}
