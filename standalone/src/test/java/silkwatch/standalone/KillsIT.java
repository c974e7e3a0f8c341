package silkwatch.standalone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import silkwatch.contract.Article;
import silkwatch.contract.Await;
import silkwatch.contract.Topics;
import silkwatch.operations.Settings;
import silkwatch.standalone.Newspapers.Asked;
import silkwatch.standalone.Newspapers.Paper;

/**
 * Two ingest processes on one broker, killed in turn while they work: nothing is lost or doubled, and no paper ever has
 * two that poll it. {@code -Dsilkwatch.kills=20} kills more often than the two times of every build, and measures.
 */
class KillsIT {
    private static final int FEW = 2;
    private static final int KILLS = Integer.getInteger("silkwatch.kills", FEW);
    /** A build's machine may be too busy to be measured by; the long run is held to what we promise. */
    private static final Duration TAKEOVER = Duration.ofSeconds(KILLS > FEW ? 30 : 120);

    private static final List<String> NAMES = List.of("one", "two");

    @TempDir
    private Path folder;

    private final Map<String, ServiceProcess> running = new HashMap<>();

    @AfterEach
    void end() {
        running.values().forEach(ServiceProcess::destroy);
    }

    @Test
    void nothingIsLostOrDoubledWhenAnInstanceIsKilled() throws Exception {
        try (EmbeddedKafka kafka = EmbeddedKafka.start(folder.resolve("kafka"), 0);
                Newspapers press = new Newspapers(12, Duration.ofMillis(500))) {
            Files.writeString(folder.resolve("sources.yaml"), press.sources());
            for (String name : NAMES) {
                start(name, kafka);
            }
            List<Duration> takeovers = new ArrayList<>();
            for (int kill = 0; kill < KILLS; kill++) {
                NAMES.forEach(name -> Await.until(
                        name + " polls",
                        Duration.ofSeconds(60),
                        () -> held(press, name).size() > 0));
                takeovers.add(killAndWait(NAMES.get(kill % NAMES.size()), press));
                start(NAMES.get(kill % NAMES.size()), kafka);
            }
            press.stop();
            int expected = press.papers().size() * press.released();
            Await.until(
                    "all are published",
                    Duration.ofSeconds(60),
                    () -> published(kafka).size() >= expected);
            report(press, published(kafka), takeovers, expected);
            check(press, published(kafka), expected);
        }
    }

    /** How long it took until the other one polled all that this one had. */
    private Duration killAndWait(String name, Newspapers press) {
        List<Paper> orphans = held(press, name);
        Instant killed = Instant.now();
        running.get(name).destroy();
        Await.until(
                "the papers of " + name + " are taken over",
                TAKEOVER,
                () -> orphans.stream().noneMatch(paper -> paper.holder().equals(name)));
        return orphans.stream()
                .flatMap(paper -> paper.asked().stream()
                        .filter(asked ->
                                asked.at().isAfter(killed) && !asked.by().equals(name))
                        .limit(1))
                .map(asked -> Duration.between(killed, asked.at()))
                .max(Duration::compareTo)
                .orElseThrow();
    }

    private void check(Newspapers press, Map<String, Integer> published, int expected) throws IOException {
        assertEquals(expected, published.size(), "articles lost");
        assertEquals(
                List.of(),
                published.values().stream().filter(times -> times != 1).toList(),
                "articles doubled");
        for (Paper paper : press.papers()) {
            assertEquals(0, paper.conflicts(), "two asked at the same moment");
            // A kill moves a paper away, and the return of the killed one may move it again.
            assertTrue(handovers(paper) <= 2 * (KILLS + 1), () -> "it went to and fro: " + paper.asked());
        }
        for (String name : NAMES) {
            String log = Files.readString(folder.resolve(name + ".log"));
            assertFalse(log.contains("the session with Kafka ended"), log);
        }
    }

    private static void report(
            Newspapers press, Map<String, Integer> published, List<Duration> takeovers, int expected) {
        System.out.printf(
                "%d kills: %d of %d articles, %d of them more than once; %d requests, %d at once with another's;"
                        + " takeovers within %s%n",
                KILLS,
                published.size(),
                expected,
                published.values().stream().filter(times -> times > 1).count(),
                press.papers().stream().mapToInt(paper -> paper.asked().size()).sum(),
                press.papers().stream().mapToInt(Paper::conflicts).sum(),
                takeovers.stream().sorted().toList());
    }

    private static int handovers(Paper paper) {
        List<Asked> asked = paper.asked();
        int handovers = 0;
        for (int i = 1; i < asked.size(); i++) {
            handovers += asked.get(i).by().equals(asked.get(i - 1).by()) ? 0 : 1;
        }
        return handovers;
    }

    private static List<Paper> held(Newspapers press, String name) {
        return press.papers().stream()
                .filter(paper -> paper.holder().equals(name))
                .toList();
    }

    /** How often each article is on the topic. */
    private static Map<String, Integer> published(EmbeddedKafka kafka) {
        Topics topics = new Topics("");
        Map<String, Integer> times = new TreeMap<>();
        Installation installation =
                Installation.from(new Settings(Map.of("KAFKA_BOOTSTRAP_SERVERS", kafka.bootstrapServers())));
        try (TopicReader reader = new TopicReader(installation, topics.articlesRaw())) {
            reader.readToEnd((key, value) -> {
                Article article = topics.articlesRaw().serde().deserializer().deserialize("", value);
                times.merge(article.canonicalUrl(), 1, Integer::sum);
            });
        }
        return times;
    }

    private void start(String name, EmbeddedKafka kafka) {
        running.put(
                name,
                new ServiceProcess(
                        "ingest",
                        Map.of(
                                "KAFKA_BOOTSTRAP_SERVERS",
                                kafka.bootstrapServers(),
                                "SILKWATCH_INGEST_SOURCES",
                                folder.resolve("sources.yaml").toString(),
                                "SILKWATCH_INGEST_INSTANCE",
                                name,
                                "SILKWATCH_INGEST_CONTACT",
                                "https://" + name + "/",
                                "SILKWATCH_INGEST_PORT",
                                "0",
                                "SILKWATCH_INGEST_PAUSE",
                                "PT0.01S",
                                "SILKWATCH_INGEST_BACKFILL_AGE",
                                "off",
                                "SILKWATCH_INGEST_ALLOWED_NETWORKS",
                                "127.0.0.0/8"),
                        folder.resolve(name + ".log")));
    }
}
