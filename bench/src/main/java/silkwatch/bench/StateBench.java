package silkwatch.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.processor.TaskId;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.StoreBuilder;
import silkwatch.contract.Article;
import silkwatch.contract.EnrichedArticle;
import silkwatch.contract.Fate;
import silkwatch.contract.Json;
import silkwatch.contract.Tags;
import silkwatch.enrich.BoundedRocksDb;
import silkwatch.enrich.duplicate.CopyProcessor;
import silkwatch.enrich.duplicate.TextLimits;
import silkwatch.enrich.flow.Step;
import silkwatch.enrich.sighting.SightingProcessor;

/**
 * The state of enrich, filled: how long an article takes to be compared with all remembered texts, to be remembered and
 * to be known again, and what that costs in memory and on disk.
 */
public final class StateBench {
    private static final int MEASURED = 20_000;
    private static final TaskId TASK = new TaskId(0, 0);

    private final Path folder;

    private StateBench(Path folder) {
        this.folder = folder;
    }

    /** @param args texts of articles on topic (200000), articles known by their id (1000000) */
    public static void main(String[] args) throws IOException {
        int texts = args.length > 0 ? Integer.parseInt(args[0]) : 200_000;
        int articles = args.length > 1 ? Integer.parseInt(args[1]) : 1_000_000;
        Path folder = Files.createTempDirectory("silkwatch-state");
        var bench = new StateBench(folder);
        bench.texts(texts);
        bench.sightings(articles);
        System.exit(0);
    }

    /** Every third of those measured is a copy of a remembered text. */
    private void texts(int count) {
        long before = heap();
        var processor = start(
                CopyProcessor.supplier(new TextLimits(Duration.ofDays(3650), count + MEASURED), outlet -> null),
                "texts");
        IntStream.range(0, count).forEach(i -> processor.process(onTopic(i, i)));
        System.out.printf("%,d texts: %,d MB of heap%n", count, (heap() - before) >> 20);
        measure("compare and remember", i -> onTopic(count + i, i % 3 == 0 ? i * 7 % count : count + i), processor);
    }

    private void sightings(int count) throws IOException {
        long before = heap();
        var processor = start(SightingProcessor.supplier(Duration.ofDays(3650), InstantSource.system()), "seen");
        IntStream.range(0, count).forEach(i -> processor.process(raw(i)));
        System.out.printf(
                "%,d articles known: %,d MB of heap, %,d MB of memory in all, %,d MB on disk%n",
                count, (heap() - before) >> 20, resident() >> 20, size(folder.resolve("seen")) >> 20);
        measure("know again", i -> raw(i * 31 % count), processor);
    }

    private <K, V, L, W> Processor<K, V, L, W> start(ProcessorSupplier<K, V, L, W> supplier, String name) {
        Properties config = new Properties();
        config.put(StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG, BoundedRocksDb.class);
        config.put(StreamsConfig.APPLICATION_ID_CONFIG, "state-bench");
        config.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "localhost:1");
        var context = new MockProcessorContext<L, W>(
                config, TASK, folder.resolve(name).toFile());
        for (StoreBuilder<?> builder : supplier.stores()) {
            var store = builder.withLoggingDisabled().build();
            context.addStateStore(store);
            store.init(context.getStateStoreContext(), store);
        }
        Processor<K, V, L, W> processor = supplier.get();
        processor.init(context);
        return record -> {
            processor.process(record);
            context.resetForwards();
        };
    }

    private static <K, V> void measure(
            String what, IntFunction<Record<K, V>> records, Processor<K, V, ?, ?> processor) {
        List<Record<K, V>> all = IntStream.range(0, MEASURED).mapToObj(records).toList();
        long[] nanos = new long[MEASURED];
        for (int i = 0; i < MEASURED; i++) {
            long start = System.nanoTime();
            processor.process(all.get(i));
            nanos[i] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        System.out.printf(
                "%s: p50 %.3f ms, p99 %.3f ms, p99.9 %.3f ms, most %.1f ms%n",
                what, at(nanos, 0.5), at(nanos, 0.99), at(nanos, 0.999), at(nanos, 1));
    }

    private static double at(long[] sorted, double share) {
        return sorted[(int) ((sorted.length - 1) * share)] / 1e6;
    }

    private static Record<String, Step.OnTopic> onTopic(int number, int textOf) {
        Article text = number == textOf ? Articles.article(number) : Articles.withBodyOf(number, textOf);
        var enriched = new EnrichedArticle(text, List.of("beat"), null, null, 0, true, 0.5, Tags.NONE);
        return new Record<>("beat", new Step.OnTopic(Fate.Kind.NEW, enriched), 0);
    }

    private static Record<byte[], byte[]> raw(int number) {
        Article article = Articles.brief(number);
        return new Record<>(
                article.id().getBytes(StandardCharsets.UTF_8),
                Json.line(article).getBytes(StandardCharsets.UTF_8),
                0);
    }

    private static long heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /** What the operating system holds in memory for this process; 0 where it does not say. */
    private static long resident() throws IOException {
        Path statm = Path.of("/proc/self/statm");
        return Files.exists(statm) ? Long.parseLong(Files.readString(statm).split(" ")[1]) * 4096 : 0;
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }
}
