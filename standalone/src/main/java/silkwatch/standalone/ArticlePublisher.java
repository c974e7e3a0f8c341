package silkwatch.standalone;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.StringSerializer;
import silkwatch.contract.Article;
import silkwatch.contract.Topic;

/** Articles in; records of {@code articles.raw} out, in their order. */
final class ArticlePublisher implements AutoCloseable {
    private static final int REPORT_EACH = 10_000;

    private final KafkaProducer<String, Article> producer;
    private final Topic<Article> topic;

    ArticlePublisher(Installation installation) {
        topic = installation.topics().articlesRaw();
        Map<String, Object> settings = new HashMap<>(installation.settings().kafka());
        settings.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, installation.bootstrapServers());
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 20);
        // A partition that has just been made may refuse the first batch and take the second: the first is then out of
        // order until it is given up.
        settings.put(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 1);
        producer = new KafkaProducer<>(
                settings, new StringSerializer(), topic.serde().serializer());
    }

    /**
     * Publishes all of them; throws when Kafka does not take one.
     *
     * @param backfill marks them as what may raise nothing
     */
    void publish(List<Article> articles, boolean backfill, PrintStream progress)
            throws ExecutionException, InterruptedException {
        List<Future<RecordMetadata>> sent = new ArrayList<>(articles.size());
        for (Article article : articles) {
            Article record = backfill ? ArticleFile.asBackfill(article) : article;
            sent.add(producer.send(new ProducerRecord<>(topic.name(), record.id(), record)));
            if (sent.size() % REPORT_EACH == 0) {
                progress.println(sent.size() + " of " + articles.size() + " articles published");
            }
        }
        producer.flush();
        for (Future<RecordMetadata> each : sent) {
            each.get();
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
