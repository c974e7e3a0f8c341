package silkwatch.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.streams.StreamsConfig;
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
    /** So many until the compiler is through with what only one article in twenty reaches. */
    private static final int WARM = 200_000;

    private static final Duration LOOK = Duration.ofMillis(50);

    private final EmbeddedKafka kafka;
    private final Path folder;
    private final Topics topics;
    private final int articles;
    private final int threads;

    private PipelineBench(EmbeddedKafka kafka, Path folder, Topics topics, int articles, int threads) {
        this.kafka = kafka;
        this.folder = folder;
        this.topics = topics;
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
            System.out.println("Warming up: figures of this round are the compiler's");
            new PipelineBench(kafka, folder, new Topics("warm."), WARM, threads).run(0);
            System.out.println("Measuring");
            new PipelineBench(kafka, folder, new Topics(""), articles, threads).run(seconds);
        } finally {
            delete(folder);
        }
        System.exit(0);
    }

    private static void delete(Path folder) throws IOException {
        List<Path> deepestFirst;
        try (Stream<Path> files = Files.walk(folder)) {
            deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : deepestFirst) {
            Files.deleteIfExists(file);
        }
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
        String id = topics.applicationId("bench-passed-" + number);
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
                new Latency(kafka.bootstrapServers(), topics).measure(articles, 500, seconds);
            }
            return rate;
        }
    }

    /** Records a second between the first tenth and the end, by what the group has committed. */
    private double rate(String name, Admin admin, String group) throws Exception {
        ProcessorTime begun = null;
        long start = 0;
        long startRecords = 0;
        while (true) {
            long read = read(admin, group);
            if (begun == null && read >= articles / 10) {
                begun = ProcessorTime.now();
                start = System.nanoTime();
                startRecords = read;
            }
            if (begun != null && read >= articles) {
                double records = read - startRecords;
                double rate = records * 1e9 / (System.nanoTime() - start);
                System.out.printf(
                        "%-12s %,9.0f records/s; %s%n",
                        name, rate, ProcessorTime.now().since(begun, records));
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

    private void load() {
        long bytes = 0;
        try (var feed = new Feed(kafka.bootstrapServers(), topics.articlesRaw())) {
            for (int i = 0; i < articles; i++) {
                bytes += feed.send(Articles.article(i));
            }
        }
        System.out.printf("%,d articles of %,d bytes%n", articles, bytes / articles);
    }

    private Topic<byte[]> passed(int number) {
        return new Topic<>(
                topics.applicationId("bench.passed." + number),
                "article id",
                byte[].class,
                4,
                Duration.ofDays(1),
                "bench",
                List.of());
    }
}
