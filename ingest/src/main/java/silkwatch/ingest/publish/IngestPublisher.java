package silkwatch.ingest.publish;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.FencedInstanceIdException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import silkwatch.contract.Source;
import silkwatch.contract.TopicSetup;
import silkwatch.contract.Topics;
import silkwatch.ingest.metrics.IngestMetrics;
import silkwatch.ingest.poll.Rounds;

/** Sources in; one session with Kafka after the other, until it is closed, out. */
public final class IngestPublisher implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(IngestPublisher.class);
    private static final Duration BETWEEN_SESSIONS = Duration.ofSeconds(1);
    private static final Duration CLOSE_WITHIN = Duration.ofSeconds(15);

    private final KafkaClients clients;
    private final Topics topics;
    private final @Nullable List<Source> sources;
    private final Rounds rounds;
    private final IngestMetrics metrics;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread thread;
    private volatile @Nullable Session session;
    private volatile @Nullable String trouble = "not connected to Kafka yet";
    private volatile @Nullable RuntimeException failure;

    /** @param sources what the topic is to hold; null to leave it as it is */
    public IngestPublisher(
            KafkaClients clients, Topics topics, @Nullable List<Source> sources, Rounds rounds, IngestMetrics metrics) {
        this.clients = clients;
        this.topics = topics;
        this.sources = sources;
        this.rounds = rounds;
        this.metrics = metrics;
        thread = new Thread(this::run, "ingest");
    }

    public void start() {
        thread.start();
    }

    /** Blocks until it is closed; throws what ended it otherwise. */
    public void await() throws InterruptedException {
        thread.join();
        if (failure != null) {
            throw failure;
        }
    }

    /** What keeps it from polling; empty when it polls. */
    public Optional<String> check() {
        Session now = session;
        return Optional.ofNullable(now == null ? trouble : now.trouble());
    }

    @Override
    public void close() {
        closing.countDown();
        try {
            thread.join(CLOSE_WITHIN.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try {
            while (isGoing()) {
                oneSession();
            }
        } catch (RuntimeException e) {
            LOG.error("ingest failed", e);
            failure = e;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void oneSession() throws InterruptedException {
        try {
            Layout layout = layout();
            try (Session next = new Session(clients, layout, rounds, metrics)) {
                next.producer().initTransactions();
                if (sources != null) {
                    new SourceList(layout, new Restorer(clients, layout)).bring(sources, next.producer());
                }
                session = next;
                trouble = null;
                next.run(this::isGoing);
            } finally {
                session = null;
            }
        } catch (FencedInstanceIdException e) {
            throw new IllegalStateException(
                    "another instance runs under the name " + clients.instance() + "; each needs a name of its own", e);
        } catch (KafkaException | ExecutionException e) {
            tell(e);
            if (closing.await(BETWEEN_SESSIONS.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.debug("closed between two sessions");
            }
        }
    }

    private Layout layout() throws ExecutionException, InterruptedException {
        try (Admin admin = clients.admin()) {
            TopicSetup.ensure(
                            admin,
                            List.of(
                                    topics.sources(),
                                    topics.sourcesStatus(),
                                    topics.sourcesArticles(),
                                    topics.articlesRaw()))
                    .forEach(LOG::warn);
            return Layout.of(admin, topics);
        }
    }

    /** Once for each new trouble: a broker that is away is away for many sessions. */
    private void tell(Exception e) {
        String words = String.valueOf(e.getMessage()).lines().findFirst().orElse("no reason given");
        if (!words.equals(trouble)) {
            LOG.warn("the session with Kafka ended ({}); starting anew from what the topics say", words);
        }
        LOG.debug("the session ended", e);
        trouble = words;
    }

    private boolean isGoing() {
        return closing.getCount() > 0;
    }
}
