package silkwatch.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import silkwatch.contract.Article;
import silkwatch.contract.Topics;

/** A steady rate of articles in; how long those on topic took to {@code articles.enriched} out. */
final class Latency {
    private final String bootstrapServers;
    private final Topics topics;
    private final Map<String, Long> sent = new ConcurrentHashMap<>();
    private final List<Long> latencies = new ArrayList<>();

    Latency(String bootstrapServers, Topics topics) {
        this.bootstrapServers = bootstrapServers;
        this.topics = topics;
    }

    void measure(int firstNumber, int perSecond, int seconds) throws InterruptedException {
        List<Article> articles = IntStream.range(firstNumber, firstNumber + perSecond * seconds)
                .mapToObj(Articles::article)
                .toList();
        Thread sender = new Thread(() -> send(articles, perSecond), "sender");
        try (var consumer = consumer()) {
            consumer.subscribe(List.of(topics.articlesEnriched().name()));
            while (consumer.assignment().isEmpty()) {
                consumer.poll(Duration.ofMillis(100));
            }
            consumer.assignment().forEach(consumer::position);
            sender.start();
            long end = System.nanoTime() + Duration.ofSeconds(seconds + 5L).toNanos();
            while (System.nanoTime() < end) {
                consumer.poll(Duration.ofMillis(20)).forEach(record -> received(record.key()));
            }
        }
        sender.join();
        latencies.sort(null);
        System.out.printf(
                "latency at %d/s over %d articles on topic: p50 %d ms, p99 %d ms, most %d ms%n",
                perSecond, latencies.size(), percentile(50), percentile(99), percentile(100));
    }

    private void received(String id) {
        Long at = sent.get(id);
        if (at != null) {
            latencies.add(System.nanoTime() - at);
        }
    }

    private void send(List<Article> articles, int perSecond) {
        long start = System.nanoTime();
        try (var feed = new Feed(bootstrapServers, topics.articlesRaw())) {
            for (int i = 0; i < articles.size(); i++) {
                long due = start + i * 1_000_000_000L / perSecond;
                while (System.nanoTime() < due) {
                    LockSupport.parkNanos(due - System.nanoTime());
                }
                sent.put(articles.get(i).id(), System.nanoTime());
                feed.send(articles.get(i));
            }
        }
    }

    private KafkaConsumer<String, byte[]> consumer() {
        return new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers", bootstrapServers,
                        "group.id", "bench-latency",
                        "auto.offset.reset", "latest",
                        "fetch.max.wait.ms", 20,
                        "isolation.level", "read_committed"),
                new StringDeserializer(),
                new ByteArrayDeserializer());
    }

    private long percentile(int percent) {
        return latencies.isEmpty() ? -1 : latencies.get((latencies.size() - 1) * percent / 100) / 1_000_000;
    }
}
