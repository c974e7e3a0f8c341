package silkwatch.standalone;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import silkwatch.contract.Topic;

/** A topic in; its committed records out, as bytes: those that are there, or also those to come. */
final class TopicReader implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(200);

    private final KafkaConsumer<String, byte[]> consumer;
    private final List<TopicPartition> partitions;

    /**
     * Stands at the beginning of the topic.
     *
     * @throws IllegalArgumentException when the cluster has no such topic
     */
    TopicReader(Installation installation, Topic<?> topic) {
        Map<String, Object> settings = new HashMap<>(installation.settings().kafka());
        settings.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, installation.bootstrapServers());
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
        partitions = consumer.partitionsFor(topic.name()).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        if (partitions.isEmpty()) {
            consumer.close();
            throw new IllegalArgumentException("no topic " + topic.name() + " at " + installation.bootstrapServers());
        }
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /** Hands on each record from where it stands to the end as it is now. */
    void readToEnd(BiConsumer<String, byte[]> each) {
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        while (!partitions.stream().allMatch(p -> consumer.position(p) >= ends.get(p))) {
            consumer.poll(POLL).forEach(record -> each.accept(record.key(), record.value()));
        }
    }

    /** Hands on each record until {@link #wakeup}; those that are there already only where wanted. */
    void follow(boolean fromBeginning, BiConsumer<String, byte[]> each) {
        if (!fromBeginning) {
            consumer.seekToEnd(partitions);
        }
        try {
            while (true) {
                consumer.poll(POLL).forEach(record -> each.accept(record.key(), record.value()));
            }
        } catch (WakeupException e) {
            // Asked to end.
        }
    }

    /** Ends {@link #follow}; may be called from another thread. */
    void wakeup() {
        consumer.wakeup();
    }

    @Override
    public void close() {
        consumer.close();
    }
}
