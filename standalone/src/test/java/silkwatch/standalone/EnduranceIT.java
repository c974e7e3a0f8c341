package silkwatch.standalone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import silkwatch.contract.Article;
import silkwatch.contract.Await;
import silkwatch.contract.Corpus;
import silkwatch.contract.Ids;
import silkwatch.contract.Json;
import silkwatch.operations.Settings;

/**
 * A year of labelled articles through enrich and alert: with {@code -Dsilkwatch.kills=30} while they are killed so often,
 * with {@code -Dsilkwatch.soak=100} so many times over. Too long for every build.
 */
class EnduranceIT {
    private static final int KILLS = Integer.getInteger("silkwatch.kills", 0);
    private static final int ROUNDS = Integer.getInteger("silkwatch.soak", 0);
    /** What of one day comes before and after a kill is still taken in its order: names come from the first report. */
    private static final Duration RESTART = Duration.ofSeconds(15);

    /** What is told for the first time in the first rounds also warms up the machine. */
    private static final int FIRST = 10;

    private static final Duration LIMIT = Duration.ofMinutes(2);

    @TempDir
    private Path folder;

    private final Map<String, ServiceProcess> running = new HashMap<>();
    private List<Article> year;

    @BeforeEach
    void read() throws Exception {
        assumeTrue(KILLS > 0 || ROUNDS > 0, "skipped: set silkwatch.kills or silkwatch.soak");
        year = new CorpusTools(folder).articles(Corpus.path("articles/dev.jsonl"));
    }

    @AfterEach
    void end() {
        running.values().forEach(ServiceProcess::destroy);
    }

    @Test
    void killsLoseNothingAndRepeatNothing() throws Exception {
        assumeTrue(KILLS > 0, "skipped: set silkwatch.kills");
        Path replay = folder.resolve("replay");
        Replay.run(year, new Settings(Map.of()), "japan-central-asia", replay, System.err);
        try (var kafka = EmbeddedKafka.start(folder.resolve("kafka"), 0)) {
            Map<String, String> environment = environment(kafka, RESTART);
            Installation i = Installation.from(new Settings(environment));
            var observer = new Observer(i);
            start("enrich", environment);
            start("alert", environment);
            try (var publisher = new ArticlePublisher(i)) {
                int out = 0;
                for (int kill = 0; kill < KILLS; kill++) {
                    List<Article> slice = year.subList(out, year.size() * (kill + 1) / KILLS);
                    publisher.publish(slice, false, System.err);
                    boolean enrich = kill % 2 == 0;
                    observer.awaitCount(i.topics().articlesFates(), out + (enrich ? 1 : slice.size()));
                    kill(enrich ? "enrich" : "alert");
                    start(enrich ? "enrich" : "alert", environment);
                    out += slice.size();
                    observer.awaitEnd(out);
                }
            }
            Outcome outcome = observer.outcome();
            outcome.check();
            assertEquals(Outcome.ofReplay(replay).told(), outcome.told());
            System.out.printf(
                    "%d kills: %d articles, %d fates, %d alerts as in the replay%n",
                    KILLS,
                    outcome.raw().size(),
                    outcome.fates().size(),
                    outcome.alerts().size());
        }
    }

    /** One article is an hour's worth for this beat; here hundreds come in a second. */
    @Test
    void theSameYearAgainAndAgainTellsNothingNew() throws Exception {
        assumeTrue(ROUNDS > FIRST, "skipped: set silkwatch.soak to more than " + FIRST);
        try (var kafka = EmbeddedKafka.start(folder.resolve("kafka"), 0)) {
            Installation i = Installation.from(new Settings(environment(kafka, Duration.ofSeconds(1))));
            var observer = new Observer(i);
            List<Double> times = new ArrayList<>();
            List<Long> heaps = new ArrayList<>();
            int told = 0;
            int known = 0;
            try (var enrich = i.enrichService();
                    var alert = i.alertService();
                    var publisher = new ArticlePublisher(i);
                    var caughtUp = new CaughtUp(i.bootstrapServers())) {
                enrich.start();
                alert.start();
                var reader = new TopicReader(i, i.topics().articlesFates());
                var fates = new AtomicInteger();
                for (int round = 0; round <= ROUNDS; round++) {
                    long start = System.nanoTime();
                    publisher.publish(again(round), false, System.err);
                    int due = year.size() * (round + 1);
                    Await.until("fates of round " + round, LIMIT, () -> {
                        reader.readToEnd((key, value) -> fates.incrementAndGet());
                        return fates.get() >= due;
                    });
                    Await.until(
                            "the ledger after round " + round,
                            LIMIT,
                            () -> caughtUp.reader(alert.applicationId()) && alert.settled());
                    times.add((System.nanoTime() - start) / 1e9);
                    if (round % FIRST == 0) {
                        System.gc();
                        heaps.add((Runtime.getRuntime().totalMemory()
                                        - Runtime.getRuntime().freeMemory())
                                >> 20);
                        int alerts = observer.all(i.topics().alerts()).size();
                        int developments = observer.keys(i.topics().developments());
                        System.out.printf(
                                "round %d: %d developments, %d alerts, %.1f s a round, heap %d MB%n",
                                round, developments, alerts, times.get(round), heaps.get(heaps.size() - 1));
                        told = round == 0 ? alerts : told;
                        known = round == 0 ? developments : known;
                        assertEquals(told, alerts, "alerts after round " + round);
                        assertEquals(known, developments, "developments after round " + round);
                    }
                }
                reader.close();
            }
            double first = median(times.subList(1, FIRST));
            double last = median(times.subList(times.size() - FIRST, times.size()));
            assertTrue(last < 2 * first, "a round took " + first + " s at first, " + last + " s at last");
            long heap = heaps.get(heaps.size() - 1);
            assertTrue(heap < 1.5 * heaps.get(1), "the heap grew from " + heaps.get(1) + " to " + heap + " MB");
        }
    }

    /** The year under new addresses, each article some minutes later. */
    private List<Article> again(int round) {
        return year.stream().map(article -> again(article, round)).toList();
    }

    private static Article again(Article article, int round) {
        String url = article.canonicalUrl() + "?again=" + round;
        ObjectNode json = Json.MAPPER.valueToTree(article);
        json.put("id", Ids.article(url)).put("url", url).put("canonicalUrl", url);
        for (String time : List.of("publishedAt", "firstSeenAt", "fetchedAt")) {
            if (json.path(time).isTextual()) {
                Instant later = Instant.parse(json.get(time).asText()).plus(Duration.ofMinutes(round));
                json.put(time, later.toString());
            }
        }
        return Json.MAPPER.convertValue(json, Article.class);
    }

    private static double median(List<Double> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }

    private Map<String, String> environment(EmbeddedKafka kafka, Duration settle) {
        return Map.of(
                "KAFKA_BOOTSTRAP_SERVERS",
                kafka.bootstrapServers(),
                "SILKWATCH_STATE_DIR",
                folder.resolve("state").toString(),
                "SILKWATCH_ALERT_SETTLE",
                settle.toString(),
                "SILKWATCH_ENRICH_PORT",
                "0",
                "SILKWATCH_ALERT_PORT",
                "0",
                "SILKWATCH_DESK_PORT",
                "0");
    }

    private void start(String service, Map<String, String> environment) {
        running.put(service, new ServiceProcess(service, environment, folder.resolve(service + ".log")));
    }

    private void kill(String service) throws InterruptedException {
        assertTrue(running.get(service).alive(), "ended by itself; see " + folder.resolve(service + ".log"));
        running.get(service).kill();
    }
}
