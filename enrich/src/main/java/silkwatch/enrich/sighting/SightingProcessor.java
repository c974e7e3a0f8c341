package silkwatch.enrich.sighting;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Set;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.jspecify.annotations.Nullable;
import silkwatch.contract.Article;
import silkwatch.contract.Fate;
import silkwatch.contract.Json;
import silkwatch.enrich.expiry.ContentClock;
import silkwatch.enrich.expiry.Sweep;
import silkwatch.enrich.flow.Step;
import silkwatch.enrich.reading.ArticleReader;
import silkwatch.enrich.reading.Reading;

/** Records of {@code articles.raw} as bytes in; new texts, and the fates of repeats and unusable ones, out. */
public final class SightingProcessor implements Processor<byte[], byte[], String, Step> {
    private static final String STORE = "articles-seen";
    private static final Duration SWEEP_EVERY = Duration.ofMinutes(1);
    /** How stale a sighting may be before a repeat renews it: renewing at each would double the writes. */
    private static final Duration RENEWED_AFTER = Duration.ofDays(1);

    private final ArticleReader reader = new ArticleReader();
    private final ContentClock clock = new ContentClock();
    private final Duration kept;
    private final InstantSource wall;
    private ProcessorContext<String, Step> context;
    private KeyValueStore<String, Seen> store;

    private SightingProcessor(Duration kept, InstantSource wall) {
        this.kept = kept;
        this.wall = wall;
    }

    /** @param kept how long an article is remembered after its last sighting, in content time */
    public static ProcessorSupplier<byte[], byte[], String, Step> supplier(Duration kept, InstantSource wall) {
        return new ProcessorSupplier<>() {
            @Override
            public Processor<byte[], byte[], String, Step> get() {
                return new SightingProcessor(kept, wall);
            }

            @Override
            public Set<StoreBuilder<?>> stores() {
                return Set.of(Stores.keyValueStoreBuilder(
                        Stores.persistentKeyValueStore(STORE), Serdes.String(), Json.serde(Seen.class)));
            }
        };
    }

    @Override
    public void init(ProcessorContext<String, Step> context) {
        this.context = context;
        store = context.getStateStore(STORE);
        Sweep<Seen> sweep = new Sweep<>(store, seen -> clock.expired(seen.seenAt(), kept));
        context.schedule(SWEEP_EVERY, PunctuationType.WALL_CLOCK_TIME, timestamp -> sweep.run());
    }

    @Override
    public void process(Record<byte[], byte[]> record) {
        String key = record.key() == null ? null : new String(record.key(), StandardCharsets.UTF_8);
        Step step = step(reader.read(key, record.value()), key, record.value());
        context.forward(new Record<>(key == null ? place() : key, step, record.timestamp(), record.headers()));
    }

    private Step step(Reading reading, @Nullable String key, byte @Nullable [] value) {
        return reading instanceof Reading.Unusable unusable
                ? reject(key, value, unusable.reason())
                : sight(((Reading.Usable) reading).article(), ByteBuffer.wrap(Objects.requireNonNull(value)));
    }

    private Step sight(Article article, ByteBuffer raw) {
        Instant now = clock.observe(article);
        Seen seen = store.get(article.id());
        if (seen == null) {
            store.put(article.id(), Seen.first(article, now));
            return new Step.Sighted(Fate.Kind.NEW, article, raw);
        }
        if (seen.repeatedBy(article)) {
            if (seen.seenAt().plus(RENEWED_AFTER).isBefore(now)) {
                store.put(article.id(), seen.again(now));
            }
            return Step.settled(article, Fate.Kind.DUPLICATE, null, wall.instant());
        }
        Seen revised = seen.revisedBy(article, now);
        store.put(article.id(), revised);
        return new Step.Sighted(Fate.Kind.REVISION, article.withRevision(revised.revision()), raw);
    }

    private Step reject(@Nullable String key, byte @Nullable [] value, String reason) {
        Fate fate = new Fate(key == null ? place() : key, "", "", 0, Fate.Kind.REJECTED, reason, wall.instant());
        return new Step.Settled(fate, ByteBuffer.wrap(value == null ? new byte[0] : value));
    }

    /** Names a record without a key by where it stands. */
    private String place() {
        return context.recordMetadata()
                .map(at -> at.topic() + "-" + at.partition() + "-" + at.offset())
                .orElse("unknown");
    }
}
