package silkwatch.enrich;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import silkwatch.contract.Article;
import silkwatch.contract.EnrichedArticle;
import silkwatch.contract.Fate;
import silkwatch.contract.Json;
import silkwatch.contract.Topic;
import silkwatch.contract.Topics;
import silkwatch.contract.streams.StreamsDefaults;

/** The topology under Kafka's test driver: articles in, what stands on each topic out. */
final class EnrichTestTopology implements AutoCloseable {
    static final Instant NOW = Instant.parse("2026-03-02T07:00:00Z");

    private final TopologyTestDriver driver;
    private final TestInputTopic<byte[], byte[]> raw;
    private final TestOutputTopic<String, EnrichedArticle> enriched;
    private final TestOutputTopic<String, EnrichedArticle> copies;
    private final TestOutputTopic<String, Fate> fates;
    private final TestOutputTopic<byte[], byte[]> deadLetters;

    EnrichTestTopology(Path stateDir, Describer describer) {
        this(stateDir, describer, EnrichLimits.DEFAULT);
    }

    EnrichTestTopology(Path stateDir, Describer describer, EnrichLimits limits) {
        Topics topics = new Topics("");
        Properties config = StreamsDefaults.of("enrich-test", "localhost:1", stateDir, topics, Map.of());
        driver = new TopologyTestDriver(
                EnrichTopology.build(config, topics, limits, describer, EnrichMetrics.NONE, () -> NOW), config, NOW);
        raw = driver.createInputTopic(
                topics.articlesRaw().name(), new ByteArraySerializer(), new ByteArraySerializer());
        enriched = output(topics.articlesEnriched());
        copies = output(topics.articlesCopies());
        fates = output(topics.articlesFates());
        deadLetters = driver.createOutputTopic(
                topics.deadLetters().name(), new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    private <V> TestOutputTopic<String, V> output(Topic<V> topic) {
        return driver.createOutputTopic(
                topic.name(), new StringDeserializer(), topic.serde().deserializer());
    }

    void in(Article article) {
        in(article.id(), Json.line(article));
    }

    void in(String key, String value) {
        raw.pipeInput(
                key == null ? null : key.getBytes(StandardCharsets.UTF_8),
                value == null ? null : value.getBytes(StandardCharsets.UTF_8));
    }

    /** One line a fate since the last call: {@code NEW}, or {@code REJECTED no value}. */
    List<String> fates() {
        return fates.readValuesToList().stream()
                .map(fate -> fate.reason() == null ? fate.fate().name() : fate.fate() + " " + fate.reason())
                .toList();
    }

    List<Fate> fateRecords() {
        return fates.readValuesToList();
    }

    List<EnrichedArticle> enriched() {
        return enriched.readValuesToList();
    }

    List<EnrichedArticle> copies() {
        return copies.readValuesToList();
    }

    List<TestRecord<byte[], byte[]>> deadLetters() {
        return deadLetters.readRecordsToList();
    }

    void pass(Duration wallClock) {
        driver.advanceWallClockTime(wallClock);
    }

    TopologyTestDriver driver() {
        return driver;
    }

    @Override
    public void close() {
        driver.close();
    }
}
