package silkwatch.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsConfig;
import silkwatch.contract.Article;
import silkwatch.contract.Json;
import silkwatch.contract.Topic;
import silkwatch.contract.TopicSetup;
import silkwatch.contract.Topics;
import silkwatch.contract.streams.StreamsDefaults;
import silkwatch.contract.streams.StreamsRunner;
import silkwatch.enrich.ArticleDescriber;
import silkwatch.enrich.EnrichConfig;
import silkwatch.enrich.EnrichService;
import silkwatch.operations.Settings;
import silkwatch.standalone.EmbeddedKafka;

/**
 * Articles through enrich and through a topology that only passes them on, with the same settings on the same broker:
 * records a second of both, and the latency of enrich at a steady rate.
 */
public final class PipelineBench {
    private static final Duration LOOK = Duration.ofMillis(50);

    private final EmbeddedKafka kafka;
    private final Path folder;
    private final Topics topics = new Topics("");
    private final int articles;
    private final int threads;

    private PipelineBench(EmbeddedKafka kafka, Path folder, int articles, int threads) {
        this.kafka = kafka;
        this.folder = folder;
        this.articles = articles;
        this.threads = threads;
    }

    /** @param args articles (200000), threads (2), seconds of the latency run (60) */
    public static void main(String[] args) throws Exception {
        int articles = args.length > 0 ? Integer.parseInt(args[0]) : 200_000;
        int threads = args.length > 1 ? Integer.parseInt(args[1]) : 2;
        int seconds = args.length > 2 ? Integer.parseInt(args[2]) : 60;
        Path folder = Files.createTempDirectory("silkwatch-bench");
        try (EmbeddedKafka kafka = EmbeddedKafka.start(folder.resolve("kafka"), 0)) {
            new PipelineBench(kafka, folder, articles, threads).run(seconds);
        }
        System.exit(0);
    }

    private void run(int seconds) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
            List<Topic<?>> all = new ArrayList<>(topics.fixed());
            all.add(passed(1));
            all.add(passed(2));
            TopicSetup.ensure(admin, all);
            load();
            double before = passThrough(admin, 1);
            double enriched = enrich(admin, seconds);
            double after = passThrough(admin, 2);
            System.out.printf("enrich runs at %.2f of pass-through%n", enriched / ((before + after) / 2));
        }
    }

    private double passThrough(Admin admin, int number) throws Exception {
        String id = "bench-passed-" + number;
        Properties config =
                StreamsDefaults.of(id, kafka.bootstrapServers(), folder.resolve("passed"), topics, Map.of());
        config.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, threads);
        try (var runner = new StreamsRunner(PassThrough.build(config, topics.articlesRaw(), passed(number)), config)) {
            runner.start();
            return rate("pass-through", admin, id);
        }
    }

    private double enrich(Admin admin, int seconds) throws Exception {
        Settings settings = new Settings(Map.of(
                "SILKWATCH_ENRICH_PORT", "0",
                "SILKWATCH_STATE_DIR", folder.resolve("state").toString(),
                "SILKWATCH_ENRICH_THREADS", String.valueOf(threads)));
        EnrichConfig config = EnrichConfig.from(settings);
        var describer = ArticleDescriber.of(config.beat(), config.taxonomyDir());
        try (var service = new EnrichService(
                config, kafka.bootstrapServers(), topics, Map.of(), describer, InstantSource.system())) {
            service.start();
            double rate = rate("enrich", admin, topics.applicationId("enrich"));
            if (seconds > 0) {
                latency(500, seconds);
            }
            return rate;
        }
    }

    /** Records a second between the first tenth and the end, by what the group has committed. */
    private double rate(String name, Admin admin, String group) throws Exception {
        long start = 0;
        long startRecords = 0;
        long startCpu = 0;
        while (true) {
            long read = read(admin, group);
            if (start == 0 && read >= articles / 10) {
                start = System.nanoTime();
                startRecords = read;
                startCpu = streamCpu();
            }
            if (read >= articles) {
                double records = read - startRecords;
                double rate = records * 1e9 / (System.nanoTime() - start);
                System.out.printf(
                        "%-14s %,10.0f records/s %8.1f us of stream thread a record%n",
                        name, rate, (streamCpu() - startCpu) / 1e3 / records);
                return rate;
            }
            LockSupport.parkNanos(LOOK.toNanos());
        }
    }

    private long read(Admin admin, String group) throws Exception {
        // After the last record of a partition stands the marker of its transaction, which need not be committed.
        return admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get().entrySet().stream()
                .filter(entry ->
                        entry.getKey().topic().equals(topics.articlesRaw().name()))
                .mapToLong(entry -> entry.getValue().offset())
                .sum();
    }

    private static long streamCpu() {
        var threads = ManagementFactory.getThreadMXBean();
        return Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds()))
                .filter(thread -> thread != null && thread.getThreadName().contains("StreamThread"))
                .mapToLong(thread -> threads.getThreadCpuTime(thread.getThreadId()))
                .sum();
    }

    private void load() {
        long bytes = 0;
        try (var producer = producer()) {
            for (int i = 0; i < articles; i++) {
                Article article = Articles.article(i);
                byte[] value = Json.MAPPER.writeValueAsBytes(article);
                bytes += value.length;
                var unused = producer.send(new ProducerRecord<>(topics.articlesRaw().name(), article.id(), value));
            }
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        System.out.printf("%,d articles of %,d bytes%n", articles, bytes / articles);
    }

    private void latency(int perSecond, int seconds) throws Exception {
        Map<String, Long> sent = new ConcurrentHashMap<>();
        List<Long> latencies = new ArrayList<>();
        Thread sender = new Thread(() -> send(perSecond, seconds, sent), "sender");
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of(
                        "bootstrap.servers", kafka.bootstrapServers(),
                        "group.id", "bench-latency",
                        "auto.offset.reset", "latest",
                        "fetch.max.wait.ms", 20,
                        "isolation.level", "read_committed"),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            consumer.subscribe(List.of(topics.articlesEnriched().name()));
            while (consumer.assignment().isEmpty()) {
                consumer.poll(Duration.ofMillis(100));
            }
            consumer.assignment().forEach(consumer::position);
            sender.start();
            long end = System.nanoTime() + Duration.ofSeconds(seconds + 5L).toNanos();
            while (System.nanoTime() < end) {
                consumer.poll(Duration.ofMillis(20)).forEach(record -> {
                    Long at = sent.get(record.key());
                    if (at != null) {
                        latencies.add(System.nanoTime() - at);
                    }
                });
            }
        }
        sender.join();
        latencies.sort(null);
        System.out.printf(
                "latency at %d/s over %d articles on topic: p50 %d ms, p99 %d ms, max %d ms%n",
                perSecond,
                latencies.size(),
                percentile(latencies, 50),
                percentile(latencies, 99),
                percentile(latencies, 100));
    }

    private void send(int perSecond, int seconds, Map<String, Long> sent) {
        long start = System.nanoTime();
        try (var producer = producer()) {
            for (int i = 0; i < perSecond * seconds; i++) {
                Article article = Articles.article(articles + i);
                byte[] value = Json.line(article).getBytes(java.nio.charset.StandardCharsets.UTF_8);
                long due = start + i * 1_000_000_000L / perSecond;
                while (System.nanoTime() < due) {
                    LockSupport.parkNanos(due - System.nanoTime());
                }
                sent.put(article.id(), System.nanoTime());
                var unused = producer.send(new ProducerRecord<>(topics.articlesRaw().name(), article.id(), value));
            }
        }
    }

    private KafkaProducer<String, byte[]> producer() {
        Map<String, Object> settings = new HashMap<>();
        settings.put("bootstrap.servers", kafka.bootstrapServers());
        settings.put("linger.ms", 5);
        return new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }

    private Topic<byte[]> passed(int number) {
        return new Topic<>(
                "bench.passed." + number, "article id", byte[].class, 4, Duration.ofDays(1), "bench", List.of());
    }

    private static long percentile(List<Long> sorted, int percent) {
        return sorted.isEmpty() ? -1 : sorted.get((sorted.size() - 1) * percent / 100) / 1_000_000;
    }
}
