package silkwatch.ingest.publish;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntConsumer;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** The group's assignments in; partitions whose logs were read, and are ours still, out. */
final class Claims implements ConsumerRebalanceListener, AutoCloseable {
    private final Consumer<String, byte[]> member;
    private final Layout layout;
    private final Restorer restorer;
    private final IntConsumer lost;
    private final ExecutorService reading;
    private final Map<Integer, Integer> claims = new HashMap<>();
    private final Queue<Read> read = new ConcurrentLinkedQueue<>();
    private volatile boolean closed;
    private volatile int restoring;
    private int lastClaim;

    /** @param lost told of each partition that goes */
    Claims(Consumer<String, byte[]> member, Layout layout, Restorer restorer, IntConsumer lost) {
        this.member = member;
        this.layout = layout;
        this.restorer = restorer;
        this.lost = lost;
        reading = Executors.newSingleThreadExecutor(work -> {
            Thread thread = new Thread(work, "restore");
            thread.setDaemon(true);
            return thread;
        });
    }

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
        if (partitions.isEmpty()) {
            return;
        }
        member.pause(partitions);
        int claim = ++lastClaim;
        List<Integer> numbers =
                partitions.stream().map(TopicPartition::partition).toList();
        numbers.forEach(number -> claims.put(number, claim));
        restoring = claims.size();
        reading.execute(() -> restore(numbers, claim));
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
        for (TopicPartition partition : partitions) {
            claims.remove(partition.partition());
            lost.accept(partition.partition());
        }
    }

    boolean isRestoring() {
        return restoring > 0;
    }

    /** Those that were read since the last call, and are ours still; their changes are read on from there. */
    List<Holding> restored() {
        List<Holding> ours = new ArrayList<>();
        for (Read next = read.poll(); next != null; next = read.poll()) {
            if (next.failure() != null) {
                throw new KafkaException("the partitions could not be read", next.failure());
            }
            for (Holding holding : next.holdings()) {
                if (claims.getOrDefault(holding.partition(), 0) == next.claim()) {
                    TopicPartition sources = new TopicPartition(layout.sources().name(), holding.partition());
                    member.seek(sources, holding.nextSource());
                    member.resume(List.of(sources));
                    ours.add(holding);
                }
            }
            restoring = 0;
        }
        return ours;
    }

    @Override
    public void close() {
        closed = true;
        reading.shutdownNow();
    }

    private void restore(List<Integer> partitions, int claim) {
        try {
            read.add(new Read(claim, restorer.restore(partitions, () -> !closed).values(), null));
        } catch (ExecutionException | RuntimeException e) {
            read.add(new Read(claim, List.of(), e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private record Read(
            int claim,
            Collection<Holding> holdings,
            @Nullable Exception failure) {}
}
