package silkwatch.ingest.poll;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import silkwatch.contract.Source;
import silkwatch.contract.SourceStatus;
import silkwatch.ingest.metrics.IngestMetrics;

/** The sources that are ours in; polls, each when it is due, out. A source has one poll at a time. */
public final class Rounds implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);
    private static final Duration AFTER_OUR_FAULT = Duration.ofSeconds(5);

    private final Poller poller;
    private final InstantSource clock;
    private final IngestMetrics metrics;
    private final Network network = new Network();
    private final ScheduledThreadPoolExecutor timer;
    private final Map<String, Round> rounds = new HashMap<>();

    public Rounds(Poller poller, InstantSource clock, IngestMetrics metrics) {
        this.poller = poller;
        this.clock = clock;
        this.metrics = metrics;
        timer = new ScheduledThreadPoolExecutor(1, work -> {
            Thread thread = new Thread(work, "rounds");
            thread.setDaemon(true);
            return thread;
        });
        timer.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        timer.setRemoveOnCancelPolicy(true);
    }

    /** The source is ours from now on, or has changed; it is polled when its status says, or at once. */
    public synchronized void take(Source source, @Nullable SourceStatus status, Book book) {
        drop(source.id());
        Round round = new Round(source, status, book);
        rounds.put(source.id(), round);
        metrics.source(
                source.id(),
                status == null ? SourceStatus.Health.UNKNOWN : status.health(),
                status == null || status.reason() == null
                        ? ""
                        : Trouble.parse(status.reason()).word());
        round.schedule(status == null ? null : status.nextPollAt());
    }

    /** The source is no longer ours. */
    public synchronized void drop(String sourceId) {
        Round round = rounds.remove(sourceId);
        if (round != null) {
            round.cancel();
            metrics.noSource(sourceId);
        }
    }

    /** What is wrong with the network as a whole; empty when nothing is. */
    public Optional<String> networkTrouble() {
        return network.trouble();
    }

    @Override
    public synchronized void close() {
        timer.shutdownNow();
    }

    private synchronized void done(Round round, @Nullable SourceStatus status, @Nullable Throwable failure) {
        if (rounds.get(round.source.id()) != round) {
            return;
        }
        if (status == null) {
            tell(round.source, failure);
            round.schedule(clock.instant().plus(AFTER_OUR_FAULT));
            return;
        }
        round.status = status;
        round.schedule(status.nextPollAt());
        if (network.isBackAfter(status)) {
            LOG.info("the network is back; sources that could not be reached are asked at once");
            rounds.values().stream()
                    .filter(each -> each.status != null && Network.isUnreachable(each.status))
                    .forEach(each -> each.schedule(clock.instant()));
        }
    }

    private static void tell(Source source, @Nullable Throwable failure) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        if (!(cause instanceof CancellationException)) {
            LOG.error("polling {} failed by our own fault", source.id(), cause);
        }
    }

    private final class Round {
        private final Source source;
        private final Book book;
        private @Nullable SourceStatus status;
        private @Nullable ScheduledFuture<?> due;

        Round(Source source, @Nullable SourceStatus status, Book book) {
            this.source = source;
            this.status = status;
            this.book = book;
        }

        void schedule(@Nullable Instant at) {
            if (timer.isShutdown() || (due != null && !due.isDone() && !due.cancel(false))) {
                return;
            }
            Instant now = clock.instant();
            Instant when = at == null || at.isBefore(now) ? now : at;
            due = timer.schedule(() -> start(when), Duration.between(now, when).toMillis(), TimeUnit.MILLISECONDS);
        }

        void cancel() {
            if (due != null) {
                due.cancel(false);
            }
        }

        private void start(Instant when) {
            try {
                var unused = poller.poll(source, status, book, new Lateness(when))
                        .whenComplete((next, failure) -> done(this, next, failure));
            } catch (RuntimeException e) {
                done(this, null, e);
            }
        }
    }

    /** Counts how late a poll began: once, though its request may be redirected and have further turns. */
    private final class Lateness implements Runnable {
        private final Instant due;
        private final AtomicBoolean counted = new AtomicBoolean();

        Lateness(Instant due) {
            this.due = due;
        }

        @Override
        public void run() {
            if (counted.compareAndSet(false, true)) {
                Duration late = Duration.between(due, clock.instant());
                metrics.lateness(late.isNegative() ? Duration.ZERO : late);
            }
        }
    }
}
