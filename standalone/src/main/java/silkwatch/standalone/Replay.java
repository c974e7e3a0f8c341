package silkwatch.standalone;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntSupplier;
import silkwatch.contract.Article;
import silkwatch.contract.Topic;
import silkwatch.contract.Topics;
import silkwatch.operations.Settings;

/**
 * Articles in; what the real topologies make of them, in files, out. The broker is private, every topic has one partition
 * and the articles come in the order of their content time, so the same input gives the same output.
 */
final class Replay {
    private static final Duration LOOK = Duration.ofMillis(100);
    private static final Duration REPORT = Duration.ofSeconds(2);

    private final PrintStream progress;

    private Replay(PrintStream progress) {
        this.progress = progress;
    }

    /**
     * Runs to the end of the input.
     *
     * @param beat a file, {@code everything}, or the name of the beat that we ship
     * @param out the folder for {@code enriched}, {@code copies}, {@code fates}, {@code developments} and {@code alerts}
     *     {@code .jsonl}
     */
    static void run(List<Article> articles, Settings settings, String beat, Path out, PrintStream progress)
            throws Exception {
        Files.createDirectories(out);
        try (TemporaryFolder folder = TemporaryFolder.of("silkwatch-replay");
                EmbeddedKafka kafka = EmbeddedKafka.start(folder.path().resolve("kafka"), 0)) {
            Map<String, String> ours = new HashMap<>();
            ours.put("KAFKA_BOOTSTRAP_SERVERS", kafka.bootstrapServers());
            ours.put("SILKWATCH_STATE_DIR", folder.path().resolve("state").toString());
            ours.put("SILKWATCH_BEAT", beat);
            ours.put("SILKWATCH_ENRICH_PORT", "0");
            ours.put("SILKWATCH_ALERT_PORT", "0");
            ours.put("SILKWATCH_DESK_PORT", "0");
            Installation installation = Installation.from(settings.with(ours)).with(Topics.ordered());
            new Replay(progress).run(articles, installation, out);
        }
    }

    private void run(List<Article> articles, Installation i, Path out) throws Exception {
        // Closing the services commits what they have said: only then are the topics whole.
        try (var enrich = i.enrichService();
                var alert = i.alertService();
                var publisher = new ArticlePublisher(i);
                var caughtUp = new CaughtUp(i.bootstrapServers())) {
            enrich.start();
            alert.start();
            publisher.publish(articles, false, progress);
            awaitFates(articles.size(), i);
            await("topics are read by alert", 1, () -> caughtUp.reader(alert.applicationId()) ? 1 : 0);
            await("ledger is settled", 1, () -> alert.settled() ? 1 : 0);
        }
        write(i, i.topics().articlesEnriched(), out.resolve("enriched.jsonl"));
        write(i, i.topics().articlesCopies(), out.resolve("copies.jsonl"));
        write(i, i.topics().articlesFates(), out.resolve("fates.jsonl"));
        write(i, i.topics().developments(), out.resolve("developments.jsonl"));
        write(i, i.topics().alerts(), out.resolve("alerts.jsonl"));
    }

    /** Looks again and again until {@code done} is {@code all}, and says how far it is. */
    private void await(String what, int all, IntSupplier done) {
        long nextReport = System.nanoTime() + REPORT.toNanos();
        for (int now = done.getAsInt(); now < all; now = done.getAsInt()) {
            if (System.nanoTime() > nextReport) {
                progress.println(now + " of " + all + " " + what);
                nextReport += REPORT.toNanos();
            }
            LockSupport.parkNanos(LOOK.toNanos());
        }
    }

    private void awaitFates(int articles, Installation i) {
        AtomicInteger fates = new AtomicInteger();
        try (TopicReader reader = new TopicReader(i, i.topics().articlesFates())) {
            await("articles have their fate", articles, () -> {
                reader.readToEnd((key, value) -> fates.incrementAndGet());
                return fates.get();
            });
        }
    }

    private void write(Installation i, Topic<?> topic, Path file) throws IOException {
        AtomicInteger lines = new AtomicInteger();
        try (TopicReader reader = new TopicReader(i, topic);
                OutputStream out = Files.newOutputStream(file)) {
            reader.readToEnd((key, value) -> {
                if (value != null) {
                    lines.incrementAndGet();
                    writeLine(out, value);
                }
            });
        }
        progress.println(file + ": " + lines + " records");
    }

    private static void writeLine(OutputStream out, byte[] value) {
        try {
            out.write(value);
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
