package silkwatch.enrich;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.kafka.KafkaStreamsMetrics;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.streams.StreamsConfig;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import silkwatch.contract.TopicSetup;
import silkwatch.contract.Topics;
import silkwatch.contract.streams.StreamsDefaults;
import silkwatch.contract.streams.StreamsRunner;
import silkwatch.operations.OperationsServer;

/** Settings and a cluster in; the enrich topology running over it, with health and metrics, out. */
public final class EnrichService implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EnrichService.class);
    private static final String APPLICATION = "enrich";
    private static final int STATE_CACHE_BYTES = 16 * 1024 * 1024;

    private final EnrichConfig config;
    private final Topics topics;
    private final Properties streamsConfig;
    private final Describer describer;
    private final InstantSource clock;
    private OperationsServer operations;
    private StreamsRunner runner;

    /** @param kafka settings for Kafka's clients, by their Kafka names */
    public EnrichService(
            EnrichConfig config,
            String bootstrapServers,
            Topics topics,
            Map<String, String> kafka,
            Describer describer,
            InstantSource clock) {
        this.config = config;
        this.describer = describer;
        this.topics = topics;
        this.clock = clock;
        streamsConfig = StreamsDefaults.of(
                topics.applicationId(APPLICATION), bootstrapServers, config.stateDir(), topics, kafka);
        streamsConfig.putIfAbsent(StreamsConfig.NUM_STREAM_THREADS_CONFIG, config.threads());
        streamsConfig.putIfAbsent(StreamsConfig.STATESTORE_CACHE_MAX_BYTES_CONFIG, STATE_CACHE_BYTES);
        streamsConfig.putIfAbsent(StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG, BoundedRocksDb.class);
    }

    /** Makes the topics, then starts; returns at once. */
    public void start() throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                streamsConfig.get(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG)))) {
            TopicSetup.ensure(
                            admin,
                            List.of(
                                    topics.articlesRaw(),
                                    topics.articlesEnriched(),
                                    topics.articlesCopies(),
                                    topics.articlesFates(),
                                    topics.deadLetters()))
                    .forEach(LOG::warn);
        }
        operations = new OperationsServer(APPLICATION, config.bind(), config.port());
        MeterRegistry meters = operations.meters();
        runner = new StreamsRunner(
                EnrichTopology.build(
                        streamsConfig, topics, config.limits(), describer, new MeteredFates(meters), clock),
                streamsConfig);
        new KafkaStreamsMetrics(runner.streams()).bindTo(meters);
        operations.check("streams", runner::check);
        runner.start();
    }

    /** Blocks until it is closed; throws what ended it otherwise. */
    public void await() throws InterruptedException {
        runner.await();
    }

    /** Where health and metrics are served. */
    public int port() {
        return operations.port();
    }

    @Override
    public void close() {
        if (runner != null) {
            runner.close();
        }
        if (operations != null) {
            operations.close();
        }
    }
}
