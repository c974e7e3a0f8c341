package silkwatch.enrich;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;
import silkwatch.enrich.flow.Step.Settled;

/** Rejected records in; the same as they came, with Kafka's error headers, out. */
final class DeadLetters extends ContextualProcessor<String, Settled, byte[], byte[]> {
    private static final String HEADER = "__streams.errors.";

    @Override
    public void process(Record<String, Settled> record) {
        Headers headers = new RecordHeaders(record.headers());
        put(headers, "exception", "silkwatch.enrich.Rejected");
        put(headers, "message", String.valueOf(record.value().fate().reason()));
        context().recordMetadata().ifPresent(at -> {
            put(headers, "topic", at.topic());
            put(headers, "partition", String.valueOf(at.partition()));
            put(headers, "offset", String.valueOf(at.offset()));
        });
        byte[] key = record.key().getBytes(StandardCharsets.UTF_8);
        context()
                .forward(new Record<>(
                        key, Objects.requireNonNull(record.value().setAside()).array(), record.timestamp(), headers));
    }

    private static void put(Headers headers, String name, String value) {
        headers.add(HEADER + name, value.getBytes(StandardCharsets.UTF_8));
    }
}
