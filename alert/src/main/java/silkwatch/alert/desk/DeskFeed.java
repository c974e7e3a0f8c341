package silkwatch.alert.desk;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import silkwatch.contract.Topic;
import silkwatch.contract.Topics;

/** The topics of the desk in, from their beginning; the board kept up to date out, in a thread of its own. */
final class DeskFeed implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(DeskFeed.class);
    private static final Duration POLL = Duration.ofMillis(500);

    private final KafkaConsumer<String, byte[]> consumer;
    private final Map<String, Taker> takers = new HashMap<>();
    private final List<String> inThisOrder;
    private final Thread thread = new Thread(this::run, "desk-feed");
    private volatile boolean closed;
    private volatile String trouble = "the topics are not read yet";

    /** Takes one record of a topic. */
    private interface Taker {
        void take(String key, byte[] value);
    }

    DeskFeed(Board board, String bootstrapServers, Topics topics, Map<String, String> kafka) {
        Map<String, Object> config = new HashMap<>(kafka);
        config.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        config.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        config.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        consumer = new KafkaConsumer<>(config, new StringDeserializer(), new ByteArrayDeserializer());
        take(topics.developments(), board::put, board::removeDevelopment);
        take(topics.alerts(), (id, alert) -> board.put(alert), id -> {});
        inThisOrder = List.of(
                topics.developments().name(),
                topics.alerts().name(),
                topics.sourcesStatus().name());
        take(topics.sourcesStatus(), (id, status) -> board.put(status), board::removeSource);
    }

    void start() {
        thread.start();
    }

    /** What keeps the desk from showing what is; empty when it does. */
    Optional<String> check() {
        return Optional.ofNullable(trouble);
    }

    @Override
    public void close() {
        closed = true;
        consumer.wakeup();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        consumer.close();
    }

    private <V> void take(Topic<V> topic, BiConsumer<String, V> put, Consumer<String> remove) {
        takers.put(topic.name(), (key, value) -> {
            if (value == null) {
                remove.accept(key);
            } else {
                put.accept(key, topic.serde().deserializer().deserialize(topic.name(), value));
            }
        });
    }

    private void run() {
        try {
            consumer.assign(partitions());
            consumer.seekToBeginning(consumer.assignment());
            trouble = null;
            while (!closed) {
                ConsumerRecords<String, byte[]> records = consumer.poll(POLL);
                // A reader who follows the link of an alert is to find its development.
                inThisOrder.forEach(topic -> records.records(topic).forEach(this::take));
            }
        } catch (WakeupException e) {
            LOG.debug("the desk ends", e);
        } catch (RuntimeException e) {
            LOG.error("the desk cannot read its topics any more", e);
            trouble = "the topics cannot be read: " + e.getMessage();
        }
    }

    private void take(ConsumerRecord<String, byte[]> record) {
        try {
            takers.get(record.topic()).take(record.key(), record.value());
        } catch (SerializationException e) {
            LOG.warn("{} offset {} is left out: {}", record.topic(), record.offset(), e.getMessage());
        }
    }

    private List<TopicPartition> partitions() {
        List<TopicPartition> partitions = new ArrayList<>();
        takers.keySet()
                .forEach(topic -> consumer.partitionsFor(topic)
                        .forEach(info -> partitions.add(new TopicPartition(topic, info.partition()))));
        return partitions;
    }
}
