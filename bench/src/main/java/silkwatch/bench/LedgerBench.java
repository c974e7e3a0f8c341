package silkwatch.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import silkwatch.alert.ledger.Ledger;
import silkwatch.alert.ledger.Reading;
import silkwatch.contract.beat.Beat;

/**
 * A ledger that grows with a stream of invented articles: how many articles a second it takes, as it gets larger; by the
 * clock, and by a second of its thread on a processor, which other work on the machine does not change.
 */
public final class LedgerBench {
    private static final int TIMED = 2_000;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** @param args developments (20000), share of articles that come late in per cent (0), seed (1) */
    public static void main(String[] args) {
        int developments = args.length > 0 ? Integer.parseInt(args[0]) : 20_000;
        int late = args.length > 1 ? Integer.parseInt(args[1]) : 0;
        long seed = args.length > 2 ? Long.parseLong(args[2]) : 1;
        Ledger ledger = new Ledger(Beat.japanCentralAsia(), InstantSource.fixed(Instant.EPOCH));
        Readings readings = new Readings(seed, developments, late);
        System.out.println("developments  articles/s  a CPU sec.   p50 us   p99 us   max ms  alerts  heap MB");
        while (ledger.size() < developments) {
            List<Reading> next = readings.next(TIMED);
            List<Long> times = new ArrayList<>();
            long alerts = 0;
            long start = System.nanoTime();
            long cpu = THREADS.getCurrentThreadCpuTime();
            for (Reading reading : next) {
                long before = System.nanoTime();
                alerts += ledger.take(reading).alerts().size();
                times.add(System.nanoTime() - before);
            }
            double busy = (THREADS.getCurrentThreadCpuTime() - cpu) / 1e9;
            double seconds = (System.nanoTime() - start) / 1e9;
            times.sort(null);
            System.out.printf(
                    "%,12d %,11.0f %,11.0f %8d %8d %8d %7d %8d%n",
                    ledger.size(),
                    next.size() / seconds,
                    next.size() / busy,
                    times.get(TIMED / 2) / 1_000,
                    times.get(TIMED * 99 / 100) / 1_000,
                    times.get(TIMED - 1) / 1_000_000,
                    alerts,
                    (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20);
        }
    }

    private LedgerBench() {}
}
