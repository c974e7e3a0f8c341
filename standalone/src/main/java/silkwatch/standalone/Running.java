package silkwatch.standalone;

import java.util.concurrent.atomic.AtomicBoolean;

/** Runs something until it ends by itself or the process is asked to end, and closes it exactly once. */
final class Running {

    /** An action that may fail. */
    interface Action {
        void run() throws Exception;
    }

    /** Starts, waits, closes. Rethrows what ended it; an end that was asked for is none. */
    static void untilEnded(AutoCloseable what, Action start, Action await) throws Exception {
        AtomicBoolean asked = new AtomicBoolean();
        Thread main = Thread.currentThread();
        Thread hook = new Thread(() -> {
            asked.set(true);
            main.interrupt();
            joinUninterrupted(main);
        });
        Runtime.getRuntime().addShutdownHook(hook);
        try (what) {
            start.run();
            await.run();
        } catch (InterruptedException e) {
            if (!asked.get()) {
                throw e;
            }
        }
    }

    private static void joinUninterrupted(Thread thread) {
        try {
            thread.join(30_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Running() {}
}
