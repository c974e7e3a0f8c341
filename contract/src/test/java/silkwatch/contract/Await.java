package silkwatch.contract;

import static org.junit.jupiter.api.Assertions.fail;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;

/** Waits for a condition in tests: as long as it needs, no longer than it may. */
public final class Await {

    /** Returns once {@code condition} holds; fails the test with {@code what} when it does not within {@code limit}. */
    public static void until(String what, Duration limit, Callable<Boolean> condition) {
        long deadline = System.nanoTime() + limit.toNanos();
        try {
            while (!condition.call()) {
                if (System.nanoTime() > deadline) {
                    fail("not within " + limit + ": " + what);
                }
                LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
            }
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new AssertionError(what, e);
        }
    }

    private Await() {}
}
