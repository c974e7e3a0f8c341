package silkwatch.standalone;

import java.io.PrintStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
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
        producer = new KafkaProducer<>(
                settings, new StringSerializer(), topic.serde().serializer());
    }

    /** Publishes all of them. Backfill marks what may raise nothing. */
    void publish(List<Article> articles, boolean backfill, PrintStream progress) {
        int done = 0;
        for (Article article : articles) {
            Article sent = backfill ? ArticleFile.asBackfill(article) : article;
            producer.send(new ProducerRecord<>(topic.name(), sent.id(), sent));
            if (++done % REPORT_EACH == 0) {
                progress.println(done + " of " + articles.size() + " articles published");
            }
        }
        producer.flush();
    }

    @Override
    public void close() {
        producer.close();
    }
}
