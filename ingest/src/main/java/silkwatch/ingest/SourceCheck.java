package silkwatch.ingest;

import java.io.PrintStream;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import silkwatch.contract.Source;
import silkwatch.ingest.fetch.Fetcher;
import silkwatch.ingest.poll.Probe;
import silkwatch.ingest.poll.Probe.Verdict;

/** Sources in; each asked once, and a table of what to mend, out. */
public final class SourceCheck {
    private static final int LONGEST_ID = 30;

    private final IngestConfig config;
    private final InstantSource clock;

    public SourceCheck(IngestConfig config, InstantSource clock) {
        this.config = config;
        this.clock = clock;
    }

    /**
     * Asks them all, many at once.
     *
     * @param progress told how many are done, each time one is
     * @return a row each, in their order
     */
    public List<Row> run(List<Source> sources, IntConsumer progress) {
        try (Fetcher fetcher = IngestService.fetcher(config, clock, fetched -> {})) {
            Probe probe = new Probe(fetcher);
            AtomicInteger done = new AtomicInteger();
            List<CompletableFuture<Row>> rows = sources.stream()
                    .map(source -> probe.ask(source).thenApply(result -> {
                        progress.accept(done.incrementAndGet());
                        return row(source, result);
                    }))
                    .toList();
            return rows.stream().map(CompletableFuture::join).toList();
        }
    }

    /** The rows as a table for people, what is to be mended last, and one line that sums it up. */
    public static void print(List<Row> rows, PrintStream out) {
        if (!rows.isEmpty() && rows.stream().allMatch(row -> row.verdict() == Verdict.UNREACHABLE)) {
            out.printf(
                    Locale.ROOT,
                    "none of %d sources can be reached: the network seems to be down (%s: %s)%n",
                    rows.size(),
                    rows.get(0).id(),
                    rows.get(0).mend());
            return;
        }
        int width = rows.stream()
                .mapToInt(row -> Math.min(LONGEST_ID, row.id().length()))
                .max()
                .orElse(2);
        String format = "%-" + Math.max(width, 6) + "s  %-11s  %5s  %-20s  %-12s  %s%n";
        out.printf(Locale.ROOT, format, "source", "verdict", "items", "newest", "encoding", "what to mend");
        rows.stream()
                .sorted(Comparator.comparing(Row::verdict))
                .forEach(row -> out.printf(
                        Locale.ROOT,
                        format,
                        row.id(),
                        word(row.verdict()),
                        row.items(),
                        text(row.newest()),
                        text(row.encoding()),
                        text(row.mend())));
        out.println(sum(rows));
    }

    private static String sum(List<Row> rows) {
        Map<Verdict, Long> counts = rows.stream()
                .collect(
                        Collectors.groupingBy(Row::verdict, () -> new EnumMap<>(Verdict.class), Collectors.counting()));
        long good = counts.getOrDefault(Verdict.GOOD, 0L);
        counts.remove(Verdict.GOOD);
        return good + " of " + rows.size() + " sources are good"
                + counts.entrySet().stream()
                        .map(entry -> ", " + entry.getValue() + " " + told(entry.getKey()))
                        .collect(Collectors.joining());
    }

    private static String told(Verdict verdict) {
        return verdict == Verdict.MEND ? "to be mended" : word(verdict);
    }

    private static String word(Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT);
    }

    private static Row row(Source source, Probe.Result result) {
        return new Row(
                source.id(),
                result.verdict(),
                result.items(),
                result.newest() == null
                        ? null
                        : result.newest().truncatedTo(ChronoUnit.SECONDS).toString(),
                result.encoding(),
                result.mend());
    }

    private static String text(@Nullable String value) {
        return value == null ? "-" : value;
    }

    /**
     * What is to be said of one source.
     *
     * @param items how many it lists
     * @param newest date among them; null when they have none
     * @param encoding null when it was not told
     * @param mend null when there is nothing to mend
     */
    public record Row(
            String id,
            Verdict verdict,
            int items,
            @Nullable String newest,
            @Nullable String encoding,
            @Nullable String mend) {}
}
