package silkwatch.enrich.duplicate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import org.apache.kafka.streams.processor.StateStore;
import org.apache.kafka.streams.processor.TaskId;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.StoreBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import silkwatch.contract.EnrichedArticle;
import silkwatch.contract.Fate;
import silkwatch.contract.Samples;
import silkwatch.contract.Tags;
import silkwatch.enrich.flow.Step.OnTopic;

class CopyProcessorTest {
    private final ProcessorSupplier<String, OnTopic, String, OnTopic> supplier =
            CopyProcessor.supplier(new TextLimits(Duration.ofDays(14), 3), outlet -> null);
    private final List<StateStore> stores = new ArrayList<>();
    private MockProcessorContext<String, OnTopic> context;
    private Processor<String, OnTopic, String, OnTopic> processor;

    @BeforeEach
    void start(@TempDir Path stateDir) {
        context = new MockProcessorContext<>(new Properties(), new TaskId(0, 0), stateDir.toFile());
        for (StoreBuilder<?> builder : supplier.stores()) {
            var store = builder.withLoggingDisabled().build();
            context.addStateStore(store);
            store.init(context.getStateStoreContext(), store);
            stores.add(store);
        }
        processor = again();
    }

    @AfterEach
    void close() {
        stores.forEach(StateStore::close);
    }

    private Processor<String, OnTopic, String, OnTopic> again() {
        Processor<String, OnTopic, String, OnTopic> fresh = supplier.get();
        fresh.init(context);
        return fresh;
    }

    @Test
    void newInstanceRecallsTextsFromItsStore() {
        process("/first", sentences(1));
        processor = again();
        assertEquals(Fate.Kind.COPY, process("/second", sentences(1)));
        assertEquals(Fate.Kind.NEW, process("/third", sentences(2)));
    }

    @Test
    void oldestTextGoesWhenThereAreTooMany() {
        for (int i = 1; i <= 4; i++) {
            assertEquals(Fate.Kind.NEW, process("/" + i, sentences(i)));
        }
        assertEquals(Fate.Kind.COPY, process("/4-again", sentences(4)));
        assertEquals(Fate.Kind.NEW, process("/1-again", sentences(1)));
    }

    private Fate.Kind process(String path, String body) {
        var article = Samples.article(path, "Title", body);
        var enriched = new EnrichedArticle(article, List.of("beat"), null, null, 0, true, 0.5, Tags.NONE);
        processor.process(new Record<>("beat", new OnTopic(Fate.Kind.NEW, enriched), Instant.EPOCH.toEpochMilli()));
        var forwarded = context.forwarded();
        return forwarded.get(forwarded.size() - 1).record().value().kind();
    }

    private static String sentences(int seed) {
        StringBuilder text = new StringBuilder();
        new Random(seed).ints(200, 0, 5000).forEach(word -> text.append(" w").append(word));
        return text.toString();
    }
}
