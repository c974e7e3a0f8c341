package silkwatch.standalone;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * Tells whether a group has read all that its topics hold. End offsets do not tell: after the last record stands the
 * marker of its transaction, which a reader need not commit. So the last record itself is looked at.
 */
final class CaughtUp implements AutoCloseable {
    private final Admin admin;
    private final KafkaConsumer<byte[], byte[]> consumer;
    private final Map<TopicPartition, Long> lastRecord = new HashMap<>();
    private final Map<TopicPartition, Long> readTo = new HashMap<>();

    CaughtUp(String bootstrapServers) {
        admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers));
        consumer = new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrapServers,
                        ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                        "read_committed",
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false,
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "earliest"),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
    }

    /** Whether the group has committed past the last record of every partition that it has read from. */
    boolean reader(String group) {
        Map<TopicPartition, OffsetAndMetadata> committed = committed(group);
        if (committed.isEmpty()) {
            return false;
        }
        readOn(committed);
        return committed.entrySet().stream()
                .allMatch(entry -> entry.getValue().offset() > lastRecord.getOrDefault(entry.getKey(), -1L));
    }

    private Map<TopicPartition, OffsetAndMetadata> committed(String group) {
        try {
            return admin.listConsumerGroupOffsets(group)
                    .partitionsToOffsetAndMetadata()
                    .get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("cannot ask for the offsets of " + group, e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private void readOn(Map<TopicPartition, OffsetAndMetadata> partitions) {
        consumer.assign(partitions.keySet());
        partitions.keySet().forEach(p -> consumer.seek(p, readTo.getOrDefault(p, 0L)));
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions.keySet());
        while (!ends.entrySet().stream().allMatch(e -> consumer.position(e.getKey()) >= e.getValue())) {
            consumer.poll(Duration.ofMillis(100))
                    .forEach(r -> lastRecord.put(new TopicPartition(r.topic(), r.partition()), r.offset()));
        }
        partitions.keySet().forEach(p -> readTo.put(p, consumer.position(p)));
    }

    @Override
    public void close() {
        admin.close();
        consumer.close();
    }
}
