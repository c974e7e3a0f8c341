package silkwatch.bench;

import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import silkwatch.standalone.EmbeddedKafka;

/**
 * Ten thousand feeds, polled by one ingest process: how well it keeps their rhythm and what that costs; then the same
 * feeds asked without a pause, for the most conditional polls a second.
 */
public final class PollBench {
    private static final Duration LOOK = Duration.ofSeconds(5);
    private static final String POLLS = "silkwatch_ingest_polls_total";
    private static final String LATENESS = "silkwatch_ingest_poll_lateness_seconds";

    private final EmbeddedKafka kafka;
    private final Path folder;
    private final int feeds;

    private PollBench(EmbeddedKafka kafka, Path folder, int feeds) {
        this.kafka = kafka;
        this.folder = folder;
        this.feeds = feeds;
    }

    /** @param args feeds (10000), rhythm as a duration (PT5M), minutes to measure (10), seconds at full speed (60) */
    public static void main(String[] args) throws Exception {
        int feeds = args.length > 0 ? Integer.parseInt(args[0]) : 10_000;
        String rhythm = args.length > 1 ? args[1] : "PT5M";
        Duration measured = Duration.ofMinutes(args.length > 2 ? Integer.parseInt(args[2]) : 10);
        Duration fullSpeed = Duration.ofSeconds(args.length > 3 ? Integer.parseInt(args[3]) : 60);
        Path folder = Files.createTempDirectory("silkwatch-poll-bench");
        try (EmbeddedKafka kafka = EmbeddedKafka.start(folder.resolve("kafka"), 0)) {
            PollBench bench = new PollBench(kafka, folder, feeds);
            if (!measured.isZero()) {
                bench.run("schedule", rhythm, measured);
            }
            if (!fullSpeed.isZero()) {
                // A shorter rhythm would soon be twelve rhythms behind, when the whole document is asked for again.
                bench.run("fullspeed", "PT10S", fullSpeed);
            }
        }
        System.exit(0);
    }

    private void run(String name, String rhythm, Duration measured) throws Exception {
        try (ManyFeeds served = new ManyFeeds(feeds)) {
            Path sources = folder.resolve(name + ".yaml");
            Files.writeString(sources, served.sources(rhythm));
            long begun = System.nanoTime();
            try (IngestProcess ingest = new IngestProcess(sources, kafka.bootstrapServers(), name + ".", freePort())) {
                while (ingest.metric(POLLS) < feeds && ingest.isAlive()) {
                    LockSupport.parkNanos(LOOK.toNanos());
                }
                System.out.printf(
                        "%s: %,d feeds read for the first time in %d s, %d s of processor%n",
                        name,
                        feeds,
                        (System.nanoTime() - begun) / 1_000_000_000,
                        ingest.cpu().toSeconds());
                measure(name, rhythm, measured, served, ingest);
            }
        }
    }

    private static void measure(String name, String rhythm, Duration measured, ManyFeeds served, IngestProcess ingest)
            throws Exception {
        long start = System.nanoTime();
        Duration cpu = ingest.cpu();
        double polls = ingest.metric(POLLS);
        long conditional = served.conditional();
        long notModified = served.notModified();
        double p99 = 0;
        double most = 0;
        while (System.nanoTime() - start < measured.toNanos() && ingest.isAlive()) {
            LockSupport.parkNanos(LOOK.toNanos());
            // The lateness of the first reading, when all are due at once, has left the sliding window after two
            // minutes.
            if (System.nanoTime() - start > Duration.ofMinutes(3).toNanos()) {
                p99 = Math.max(p99, ingest.metric(LATENESS + "{service=\"ingest\",quantile=\"0.99\"}"));
                most = Math.max(most, ingest.metric(LATENESS + "_max"));
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        long asked = served.conditional() - conditional;
        System.out.printf(
                "%s (every %s, %.0f s): %.1f polls/s, %.1f conditional requests/s, %.0f %% of them not modified;"
                        + " lateness p99 %.2f s, most %.2f s; %.2f of a core, %d MiB resident at most%n",
                name,
                rhythm,
                seconds,
                (ingest.metric(POLLS) - polls) / seconds,
                asked / seconds,
                asked == 0 ? 0 : 100.0 * (served.notModified() - notModified) / asked,
                p99,
                most,
                ingest.cpu().minus(cpu).toMillis() / 1000.0 / seconds,
                ingest.peakMebibytes());
    }

    private static int freePort() throws java.io.IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
