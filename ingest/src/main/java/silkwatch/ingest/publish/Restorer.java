package silkwatch.ingest.publish;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/** Partitions in; what their logs say, up to all that was written or under way when they were asked for, out. */
final class Restorer {
    private final KafkaClients clients;
    private final Layout layout;

    Restorer(KafkaClients clients, Layout layout) {
        this.clients = clients;
        this.layout = layout;
    }

    /**
     * Reads them to their ends. The ends are those of all records, committed or not: a transaction under way may hold an
     * article that must not be published again, so its end is waited for.
     *
     * @param wanted false gives up
     */
    Map<Integer, Holding> restore(Collection<Integer> partitions, BooleanSupplier wanted)
            throws ExecutionException, InterruptedException {
        List<TopicPartition> logs = new ArrayList<>();
        Map<Integer, Holding> holdings = new HashMap<>();
        for (int partition : partitions) {
            logs.add(new TopicPartition(layout.sources().name(), partition));
            logs.add(new TopicPartition(layout.status().name(), partition));
            logs.add(new TopicPartition(layout.seen().name(), partition));
            holdings.put(partition, new Holding(partition));
        }
        Map<TopicPartition, Long> ends = ends(logs);
        try (Consumer<String, byte[]> reader = clients.restorer()) {
            reader.assign(logs);
            reader.seekToBeginning(logs);
            while (wanted.getAsBoolean() && logs.stream().anyMatch(log -> reader.position(log) < ends.get(log))) {
                for (ConsumerRecord<String, byte[]> each : reader.poll(Duration.ofMillis(100))) {
                    holdings.get(each.partition()).take(layout, each.topic(), each.key(), each.value());
                }
            }
            for (int partition : partitions) {
                TopicPartition sources = new TopicPartition(layout.sources().name(), partition);
                holdings.get(partition).nextSource(reader.position(sources));
            }
        }
        return holdings;
    }

    private Map<TopicPartition, Long> ends(List<TopicPartition> logs) throws ExecutionException, InterruptedException {
        try (Admin admin = clients.admin()) {
            Map<TopicPartition, ListOffsetsResultInfo> latest = admin.listOffsets(
                            logs.stream().collect(Collectors.toMap(Function.identity(), log -> OffsetSpec.latest())))
                    .all()
                    .get();
            return latest.entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, entry -> entry.getValue().offset()));
        }
    }
}
