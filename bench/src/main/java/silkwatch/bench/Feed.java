package silkwatch.bench;

import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import silkwatch.contract.Article;
import silkwatch.contract.Topic;

/** Articles in; records of {@code articles.raw} out. */
final class Feed implements AutoCloseable {
    private final Topic<Article> topic;
    private final KafkaProducer<String, byte[]> producer;
    private final AtomicReference<Exception> failure = new AtomicReference<>();

    Feed(String bootstrapServers, Topic<Article> topic) {
        this.topic = topic;
        producer = new KafkaProducer<>(
                Map.of(
                        "bootstrap.servers",
                        bootstrapServers,
                        "linger.ms",
                        5,
                        "batch.size",
                        128 * 1024,
                        // A partition that has just been made may refuse the first batch and take the second: then the
                        // first is out of order for ever.
                        "max.in.flight.requests.per.connection",
                        1),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    /** Sends one; returns its size in bytes. */
    int send(Article article) {
        byte[] value = topic.serde().serializer().serialize(topic.name(), article);
        var unused = producer.send(new ProducerRecord<>(topic.name(), article.id(), value), (metadata, e) -> {
            if (e != null) {
                failure.set(e);
            }
        });
        return value.length;
    }

    @Override
    public void close() {
        producer.close();
        if (failure.get() != null) {
            throw new IllegalStateException("not all were sent", failure.get());
        }
    }
}
