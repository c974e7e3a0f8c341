package silkwatch.ingest;

import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import silkwatch.contract.Topics;
import silkwatch.ingest.fetch.AddressPolicy;
import silkwatch.ingest.fetch.Fetched;
import silkwatch.ingest.fetch.Fetcher;
import silkwatch.ingest.fetch.Limits;
import silkwatch.ingest.fetch.Manners;
import silkwatch.ingest.metrics.IngestMetrics;
import silkwatch.ingest.metrics.MeteredIngest;
import silkwatch.ingest.poll.Poller;
import silkwatch.ingest.poll.Rounds;
import silkwatch.ingest.publish.IngestPublisher;
import silkwatch.ingest.publish.KafkaClients;
import silkwatch.ingest.schedule.Schedule;
import silkwatch.operations.OperationsServer;

/** Ingest, whole: sources in, {@code articles.raw} and {@code sources.status} out, until it is closed. */
public final class IngestService implements AutoCloseable {
    private static final String GROUP = "silkwatch-ingest";

    private final OperationsServer operations;
    private final Fetcher fetcher;
    private final ExecutorService workers;
    private final Rounds rounds;
    private final IngestPublisher publisher;

    /**
     * Reads the sources and takes the port for health and metrics; nothing is polled before {@link #start}.
     *
     * @throws IllegalArgumentException for sources with faults, all of them named
     */
    public IngestService(IngestConfig config, String bootstrapServers, Topics topics, InstantSource clock) {
        var sources = config.readSources();
        operations = new OperationsServer("ingest", config.host(), config.port());
        IngestMetrics metrics = new MeteredIngest(operations.meters());
        fetcher = fetcher(config, clock, fetched -> count(fetched, metrics));
        workers = Executors.newFixedThreadPool(Math.max(2, Runtime.getRuntime().availableProcessors()), work -> {
            Thread thread = new Thread(work, "read");
            thread.setDaemon(true);
            return thread;
        });
        Schedule schedule =
                new Schedule(config.shortestInterval(), config.longestInterval(), RandomGenerator.getDefault());
        Poller poller = new Poller(fetcher, config.backfillAge(), schedule, clock, workers, metrics);
        rounds = new Rounds(poller, clock, metrics);
        String group = topics.sources().name().replace("sources", GROUP);
        KafkaClients clients = new KafkaClients(bootstrapServers, group, config.instance(), config.kafka());
        publisher = new IngestPublisher(clients, topics, sources, rounds, metrics);
        operations.check("kafka", publisher::check);
    }

    /** Fetches as this configuration says; for the service and for the check of sources alike. */
    static Fetcher fetcher(IngestConfig config, InstantSource clock, Consumer<Fetched> observer) {
        Limits limits = Limits.DEFAULT.within(config.timeout());
        Manners manners = new Manners(
                Manners.userAgent(config.contact()), config.pause(), config.longestCrawlDelay(), config.concurrency());
        return new Fetcher(manners, limits, new AddressPolicy(config.allowedNetworks()), clock, observer);
    }

    public void start() {
        publisher.start();
    }

    /** Blocks until it is closed; throws what ended it otherwise. */
    public void await() throws InterruptedException {
        publisher.await();
    }

    /** Where health and metrics are served. */
    public int port() {
        return operations.port();
    }

    /** What keeps it from polling; empty when it polls. */
    public Optional<String> check() {
        return publisher.check();
    }

    /** What is wrong with the network as a whole; empty when nothing is. */
    public Optional<String> networkTrouble() {
        return rounds.networkTrouble();
    }

    @Override
    public void close() {
        publisher.close();
        rounds.close();
        fetcher.close();
        workers.shutdownNow();
        operations.close();
    }

    static void count(Fetched fetched, IngestMetrics metrics) {
        if (fetched instanceof Fetched.Failed failed) {
            metrics.refused(failed.reason().slug());
        } else {
            metrics.fetched(fetched instanceof Fetched.NotModified ? "not-modified" : "fresh");
        }
    }
}
