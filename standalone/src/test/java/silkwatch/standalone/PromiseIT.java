package silkwatch.standalone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import silkwatch.contract.Article;
import silkwatch.contract.Await;
import silkwatch.contract.Fate;
import silkwatch.contract.Topic;
import silkwatch.contract.TopicSetup;
import silkwatch.contract.Topics;
import silkwatch.operations.Settings;

/**
 * The promise of enrich: every record has exactly one fate and no text is said twice, although instances are killed in
 * the middle of their work, lose their disks and share the work anew. {@code -Dsilkwatch.promise.records=50000} makes it
 * long.
 */
class PromiseIT {
    private static final int RECORDS = Integer.getInteger("silkwatch.promise.records", 4_000);
    private static final Topic<Article> RAW = new Topics("").articlesRaw();
    private static final Topic<Fate> FATES = new Topics("").articlesFates();
    private static final int STRETCHES = 4;
    private static final Duration LIMIT = Duration.ofSeconds(60 + RECORDS / 50);

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path folder;

    private final Torrent torrent = new Torrent(RAW.name(), 7);
    private final Map<String, Map<Fate.Kind, Integer>> fates = new TreeMap<>();
    private final Map<Fate.Kind, Integer> sums = new EnumMap<>(Fate.Kind.class);
    private int told;

    @Test
    void everyRecordHasOneFateAndNothingIsSaidTwice() throws Exception {
        try (var kafka = EmbeddedKafka.start(folder.resolve("kafka"), 0)) {
            Installation i =
                    Installation.from(new Settings(Map.of("KAFKA_BOOTSTRAP_SERVERS", kafka.bootstrapServers())));
            try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
                TopicSetup.ensure(admin, i.topics().fixed());
            }
            var first = enrich(kafka, "state1");
            var second = enrich(kafka, "state2");
            try (TopicReader reader = new TopicReader(i, FATES)) {
                publish(i, 1);
                awaitFates(reader, 1);
                first.kill();
                publish(i, 2);
                first = enrich(kafka, "state1");
                awaitFates(reader, 2);
                second.kill();
                first.kill();
                publish(i, 3);
                first = enrich(kafka, "a-new-disk");
                awaitFates(reader, 3);
                second = enrich(kafka, "another-new-disk");
                publish(i, 4);
                awaitFates(reader, 4);
                Await.until("all have their fate", LIMIT, () -> read(reader) >= RECORDS);
                assertTrue(first.alive() && second.alive(), "an instance ended by itself");
            } finally {
                first.end();
                second.end();
            }
            addUp(i);
        }
    }

    private void publish(Installation installation, int stretch) {
        // With more in flight, a partition that has just been made may refuse the first batch and take the second: then
        // the first is out of order for ever.
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                installation.bootstrapServers(),
                "max.in.flight.requests.per.connection",
                1,
                "linger.ms",
                5);
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            for (int i = RECORDS * (stretch - 1) / STRETCHES; i < RECORDS * stretch / STRETCHES; i++) {
                var unused = producer.send(torrent.next());
            }
        }
    }

    /** Until half of the stretch is done: what comes next comes in the middle of the work. */
    private void awaitFates(TopicReader reader, int stretch) {
        int half = RECORDS * (2 * stretch - 1) / (2 * STRETCHES);
        Await.until(half + " fates", LIMIT, () -> read(reader) >= half);
    }

    private int read(TopicReader reader) {
        reader.readToEnd((key, value) -> {
            Fate fate = deserialize(FATES, value);
            fates.computeIfAbsent(torrent.story(fate.articleId()), story -> new HashMap<>())
                    .merge(fate.fate(), 1, Integer::sum);
            sums.merge(fate.fate(), 1, Integer::sum);
            told++;
        });
        return told;
    }

    private void addUp(Installation i) {
        assertEquals(new TreeMap<>(torrent.expected()), fates);
        assertEquals(RECORDS, told);
        Set<String> said = new HashSet<>();
        int enriched = count(i, i.topics().articlesEnriched(), value -> {
            var article = deserialize(i.topics().articlesEnriched(), value).article();
            assertTrue(said.add(article.id() + ":" + article.revision()), () -> "twice: " + article.title());
        });
        assertEquals(sums.get(Fate.Kind.NEW) + sums.get(Fate.Kind.REVISION), enriched);
        assertEquals(sums.get(Fate.Kind.COPY), count(i, i.topics().articlesCopies(), value -> {}));
        assertEquals(sums.get(Fate.Kind.REJECTED), count(i, i.topics().deadLetters(), value -> {}));
    }

    private static int count(Installation installation, Topic<?> topic, Consumer<byte[]> each) {
        AtomicInteger count = new AtomicInteger();
        try (TopicReader reader = new TopicReader(installation, topic)) {
            reader.readToEnd((key, value) -> {
                count.incrementAndGet();
                each.accept(value);
            });
        }
        return count.get();
    }

    private static <V> V deserialize(Topic<V> topic, byte[] value) {
        return topic.serde().deserializer().deserialize(topic.name(), value);
    }

    /** @param disk where it keeps its state: what an earlier instance left there is taken over; its log lies beside */
    private ServiceProcess enrich(EmbeddedKafka kafka, String disk) {
        return new ServiceProcess(
                "enrich",
                Map.of(
                        "KAFKA_BOOTSTRAP_SERVERS",
                        kafka.bootstrapServers(),
                        "KAFKA_MAIN_CONSUMER_SESSION_TIMEOUT_MS",
                        "6000",
                        "SILKWATCH_STATE_DIR",
                        folder.resolve(disk).toString(),
                        "SILKWATCH_ENRICH_PORT",
                        "0"),
                folder.resolve(disk + ".log"));
    }
}
