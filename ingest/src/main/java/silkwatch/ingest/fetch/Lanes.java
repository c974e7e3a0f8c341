package silkwatch.ingest.fetch;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Steps by domain in; one at a time for each domain, with pauses between them, many domains side by side, out. */
final class Lanes implements AutoCloseable {
    private final Map<String, Lane> lanes = new HashMap<>();
    private final ExecutorService workers;
    private final ScheduledExecutorService timer;

    /** @param width how many domains may be asked at the same moment */
    Lanes(int width) {
        workers = Executors.newFixedThreadPool(width, work -> daemon(work, "fetch"));
        ScheduledThreadPoolExecutor one = new ScheduledThreadPoolExecutor(1, work -> daemon(work, "fetch-timer"));
        one.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        timer = one;
    }

    /** Runs {@code step} when its turn has come; {@code pause} is kept after it. */
    <T> CompletableFuture<T> submit(String domain, Duration pause, Callable<T> step) {
        Turn<T> turn = new Turn<>(pause, step, new CompletableFuture<>());
        synchronized (lanes) {
            lanes.computeIfAbsent(domain, Lane::new).add(turn);
        }
        return turn.result();
    }

    /** Leaves the domain alone for this long. */
    void hold(String domain, Duration time) {
        synchronized (lanes) {
            lanes.computeIfAbsent(domain, Lane::new).hold(time);
        }
    }

    /** For how long the domain is to be left alone still. */
    Duration held(String domain) {
        synchronized (lanes) {
            Lane lane = lanes.get(domain);
            return lane == null ? Duration.ZERO : Duration.ofNanos(Math.max(0, lane.heldUntil - System.nanoTime()));
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
        workers.shutdownNow();
    }

    private static Thread daemon(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    private record Turn<T>(Duration pause, Callable<T> step, CompletableFuture<T> result) {
        void run() {
            try {
                result.complete(step.call());
            } catch (Exception | StackOverflowError e) {
                result.completeExceptionally(e);
            }
        }
    }

    /** One domain's turns. All its fields are guarded by {@code lanes}. */
    private final class Lane {
        private final String domain;
        private final Deque<Turn<?>> waiting = new ArrayDeque<>();
        private boolean busy;
        private long notBefore = System.nanoTime();
        private long heldUntil = notBefore;

        Lane(String domain) {
            this.domain = domain;
        }

        void add(Turn<?> turn) {
            waiting.add(turn);
            if (!busy) {
                busy = true;
                next();
            }
        }

        void hold(Duration time) {
            heldUntil = Math.max(heldUntil, System.nanoTime() + time.toNanos());
            if (!busy) {
                busy = true;
                next();
            }
        }

        /** The lane is busy while a turn or the timer is under way, so that there is never more than one of either. */
        private void next() {
            long wait = Math.max(notBefore, heldUntil) - System.nanoTime();
            if (wait > 0) {
                schedule(wait);
            } else if (waiting.isEmpty()) {
                busy = false;
                lanes.remove(domain);
            } else {
                start(waiting.remove());
            }
        }

        private void schedule(long wait) {
            if (!timer.isShutdown()) {
                var unused = timer.schedule(this::wake, wait, TimeUnit.NANOSECONDS);
            }
        }

        private void wake() {
            synchronized (lanes) {
                next();
            }
        }

        private void start(Turn<?> turn) {
            if (!workers.isShutdown()) {
                workers.execute(() -> {
                    turn.run();
                    done(turn.pause());
                });
            }
        }

        private void done(Duration pause) {
            synchronized (lanes) {
                notBefore = System.nanoTime() + pause.toNanos();
                next();
            }
        }
    }
}
