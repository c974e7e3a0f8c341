package silkwatch.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.Map;
import java.util.TreeMap;

/** Processor time of this process so far, in microseconds, by what it was spent on. */
record ProcessorTime(Map<String, Double> spent) {
    private static final String REST = "collector, compiler, RocksDB";

    static ProcessorTime now() {
        Map<String, Double> spent = new TreeMap<>();
        double all =
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime() / 1e3;
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        for (ThreadInfo thread : threads.getThreadInfo(threads.getAllThreadIds())) {
            if (thread != null) {
                double time = Math.max(0, threads.getThreadCpuTime(thread.getThreadId())) / 1e3;
                spent.merge(group(thread.getThreadName()), time, Double::sum);
                all -= time;
            }
        }
        spent.put(REST, all);
        return new ProcessorTime(spent);
    }

    /** What was spent since then, for each of so many records. */
    String since(ProcessorTime then, double records) {
        StringBuilder text = new StringBuilder();
        double sum = 0;
        for (Map.Entry<String, Double> entry : spent.entrySet()) {
            double each = (entry.getValue() - then.spent.getOrDefault(entry.getKey(), 0.0)) / records;
            sum += each;
            text.append(", ").append(entry.getKey()).append(' ').append(Math.round(each));
        }
        return Math.round(sum) + " us of processor a record" + text;
    }

    private static String group(String thread) {
        if (thread.contains("StreamThread")) {
            return thread.contains("producer") ? "producers" : "stream threads";
        }
        if (thread.contains("data-plane") || thread.contains("socket") || thread.startsWith("raft")) {
            return "broker";
        }
        return "other threads";
    }
}
