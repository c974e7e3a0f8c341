package silkwatch.alert;

import io.micrometer.core.instrument.binder.kafka.KafkaStreamsMetrics;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StoreQueryParameters;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.errors.InvalidStateStoreException;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.QueryableStoreTypes;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import silkwatch.alert.desk.Desk;
import silkwatch.alert.extract.MentionReader;
import silkwatch.contract.Topic;
import silkwatch.contract.TopicSetup;
import silkwatch.contract.Topics;
import silkwatch.contract.streams.StreamsDefaults;
import silkwatch.contract.streams.StreamsRunner;
import silkwatch.operations.OperationsServer;

/** Settings and a cluster in; the ledger and its alerts, the desk, health and metrics out. */
public final class AlertService implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(AlertService.class);
    private static final String APPLICATION = "alert";

    private final AlertConfig config;
    private final Topics topics;
    private final Properties streamsConfig;
    private final MentionReader reader;
    private final Desk desk;
    private OperationsServer operations;
    private StreamsRunner runner;

    /** @param kafka settings for Kafka's clients, by their Kafka names */
    public AlertService(
            AlertConfig config,
            String bootstrapServers,
            Topics topics,
            Map<String, String> kafka,
            MentionReader reader) {
        this.config = config;
        this.topics = topics;
        this.reader = reader;
        this.desk = new Desk(config.bind(), config.deskPort(), bootstrapServers, topics, kafka);
        streamsConfig = StreamsDefaults.of(applicationId(), bootstrapServers, config.stateDir(), topics, kafka);
        streamsConfig.putIfAbsent(StreamsConfig.NUM_STREAM_THREADS_CONFIG, config.threads());
        // What is forwarded must not wait in a cache: the stores are small and written once a reading.
        streamsConfig.putIfAbsent(StreamsConfig.STATESTORE_CACHE_MAX_BYTES_CONFIG, 0);
    }

    /** Makes the topics, then starts; returns at once. */
    public void start() throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                streamsConfig.get(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG)))) {
            TopicSetup.ensure(admin, usedTopics()).forEach(LOG::warn);
        }
        operations = new OperationsServer(APPLICATION, config.bind(), config.port());
        AlertMetrics metrics = AlertMetrics.in(operations.meters());
        ArticleReader articles = new ArticleReader(reader, metrics);
        AlertTopology topology = new AlertTopology(topics, config.beat(), articles, config.settle(), metrics);
        runner = new StreamsRunner(topology.build(streamsConfig), streamsConfig);
        new KafkaStreamsMetrics(runner.streams()).bindTo(operations.meters());
        operations.check("streams", runner::check);
        operations.check("desk", desk::check);
        desk.start();
        runner.start();
    }

    /** Blocks until it is closed; throws what ended it otherwise. */
    public void await() throws InterruptedException {
        runner.await();
    }

    public String applicationId() {
        return topics.applicationId(APPLICATION);
    }

    /** Whether no reading waits for earlier ones; false while that cannot be told. */
    public boolean settled() {
        if (runner.streams().state() != KafkaStreams.State.RUNNING) {
            return false;
        }
        try {
            ReadOnlyKeyValueStore<String, Unsettled> unsettled = runner.streams()
                    .store(StoreQueryParameters.fromNameAndType(
                            LedgerSupplier.UNSETTLED, QueryableStoreTypes.keyValueStore()));
            try (KeyValueIterator<String, Unsettled> waiting = unsettled.all()) {
                return !waiting.hasNext();
            }
        } catch (InvalidStateStoreException e) {
            // The task that holds the store is on its way to another thread or instance.
            return false;
        }
    }

    /** Where health and metrics are served. */
    public int port() {
        return operations.port();
    }

    /** Where the desk is served. */
    public int deskPort() {
        return desk.port();
    }

    @Override
    public void close() {
        if (runner != null) {
            runner.close();
        }
        desk.close();
        if (operations != null) {
            operations.close();
        }
    }

    private List<Topic<?>> usedTopics() {
        List<Topic<?>> used = new ArrayList<>(List.of(
                topics.articlesEnriched(),
                topics.articlesCopies(),
                topics.developments(),
                topics.alerts(),
                topics.sourcesStatus(),
                topics.deadLetters()));
        Facet.of(config.beat()).forEach(facet -> used.add(facet.topic(topics)));
        return used;
    }
}
