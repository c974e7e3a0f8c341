package silkwatch.standalone;

import java.util.concurrent.atomic.AtomicBoolean;

/** Runs something until it ends by itself or the process is asked to end, and closes it exactly once. */
final class Running {
    private static final AtomicBoolean ASKED = new AtomicBoolean();

    /** An action that may fail. */
    interface Action {
        void run() throws Exception;
    }

    /** Starts, waits, closes. Rethrows what ended it; an end that was asked for is none. */
    static void untilEnded(AutoCloseable what, Action start, Action await) throws Exception {
        Thread main = Thread.currentThread();
        Thread hook = new Thread(() -> {
            ASKED.set(true);
            main.interrupt();
            joinUninterrupted(main);
        });
        Runtime.getRuntime().addShutdownHook(hook);
        try (what) {
            start.run();
            await.run();
        } catch (InterruptedException e) {
            if (!ASKED.get()) {
                throw e;
            }
        }
    }

    /** Whether the process was asked to end: it then ends by itself, and an exit of ours would wait for that for ever. */
    static boolean askedToEnd() {
        return ASKED.get();
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
