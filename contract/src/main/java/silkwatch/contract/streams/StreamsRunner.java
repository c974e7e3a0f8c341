package silkwatch.contract.streams;

import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A topology in; a running one out, until it is closed or fails. What it cannot handle ends it, and is rethrown. */
public final class StreamsRunner implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(StreamsRunner.class);
    private static final Duration CLOSE_WITHIN = Duration.ofSeconds(20);

    private final KafkaStreams streams;
    private final CompletableFuture<Void> ended = new CompletableFuture<>();

    public StreamsRunner(Topology topology, Properties config) {
        streams = new KafkaStreams(topology, config);
        streams.setUncaughtExceptionHandler(this::fail);
        streams.setStateListener((now, before) -> {
            if (now == KafkaStreams.State.ERROR || now == KafkaStreams.State.NOT_RUNNING) {
                ended.complete(null);
            }
        });
    }

    public void start() {
        streams.start();
    }

    /** Blocks until the topology is closed. Throws what ended it otherwise. */
    public void await() throws InterruptedException {
        try {
            ended.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the topology failed: " + e.getCause(), e.getCause());
        }
    }

    /** What keeps it from working; empty when it works. */
    public Optional<String> check() {
        KafkaStreams.State state = streams.state();
        return state == KafkaStreams.State.RUNNING ? Optional.empty() : Optional.of("streams are " + state);
    }

    /** For queries of state stores and for metrics. */
    public KafkaStreams streams() {
        return streams;
    }

    @Override
    public void close() {
        if (!streams.close(CLOSE_WITHIN)) {
            LOG.warn("the topology did not end within {}; its state is safe on Kafka", CLOSE_WITHIN);
        }
        ended.complete(null);
    }

    private StreamThreadExceptionResponse fail(Throwable cause) {
        LOG.error("the topology failed", cause);
        ended.completeExceptionally(cause);
        return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
    }
}
