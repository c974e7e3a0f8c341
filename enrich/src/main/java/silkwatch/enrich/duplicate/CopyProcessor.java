package silkwatch.enrich.duplicate;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.jspecify.annotations.Nullable;
import silkwatch.contract.Article;
import silkwatch.contract.EnrichedArticle;
import silkwatch.contract.Fate;
import silkwatch.contract.Json;
import silkwatch.enrich.duplicate.CopyFinder.Match;
import silkwatch.enrich.expiry.ContentClock;
import silkwatch.enrich.expiry.Sweep;
import silkwatch.enrich.flow.Step.OnTopic;

/** The articles of a beat in; the same, those that repeat an earlier text marked as its copies, out by article id. */
public final class CopyProcessor implements Processor<String, OnTopic, String, OnTopic> {
    private static final String TEXTS = "texts";
    private static final String PLACES = "text-places";
    private static final Duration FORGET_EVERY = Duration.ofMinutes(1);
    /** A copy this close to its first text adds nothing that later copies could be known by. */
    private static final double NOTHING_NEW = 0.9;

    private final TextLimits limits;
    private final Function<String, @Nullable String> outlets;
    private final ContentClock clock = new ContentClock();
    private ProcessorContext<String, OnTopic> context;
    private KeyValueStore<Long, Text> texts;
    private KeyValueStore<String, Place> places;
    private CopyFinder finder;
    private long oldest;
    private long next;

    private CopyProcessor(TextLimits limits, Function<String, @Nullable String> outlets) {
        this.limits = limits;
        this.outlets = outlets;
    }

    /** @param outlets tells the origin that an outlet is itself */
    public static ProcessorSupplier<String, OnTopic, String, OnTopic> supplier(
            TextLimits limits, Function<String, @Nullable String> outlets) {
        return new ProcessorSupplier<>() {
            @Override
            public Processor<String, OnTopic, String, OnTopic> get() {
                return new CopyProcessor(limits, outlets);
            }

            @Override
            public Set<StoreBuilder<?>> stores() {
                return Set.of(
                        Stores.keyValueStoreBuilder(
                                Stores.persistentKeyValueStore(TEXTS), Serdes.Long(), TextSerde.create()),
                        Stores.keyValueStoreBuilder(
                                Stores.persistentKeyValueStore(PLACES), Serdes.String(), Json.serde(Place.class)));
            }
        };
    }

    @Override
    public void init(ProcessorContext<String, OnTopic> context) {
        this.context = context;
        texts = context.getStateStore(TEXTS);
        places = context.getStateStore(PLACES);
        finder = new CopyFinder(number -> texts.get((long) number));
        recall();
        Sweep<Place> sweep = new Sweep<>(places, place -> expired(place.seenAt()));
        context.schedule(FORGET_EVERY, PunctuationType.WALL_CLOCK_TIME, timestamp -> {
            forgetExpired();
            sweep.run();
        });
    }

    @Override
    public void process(Record<String, OnTopic> record) {
        OnTopic settled = settle(record.value());
        context.forward(record.withKey(settled.article().article().id()).withValue(settled));
    }

    private OnTopic settle(OnTopic arrived) {
        Article article = arrived.article().article();
        Instant now = clock.observe(article);
        Place before = places.get(article.id());
        Text text = text(arrived.article(), now);
        Optional<Match> match = before != null && before.copyOf() != null
                ? Optional.of(new Match(before.copyOf(), before.origin(), before.similarity()))
                : finder.find(text);
        OnTopic settled = settled(arrived, text, match);
        remember(text.by(settled.article()), match, before, now);
        return settled;
    }

    /** Whoever had the text first is its origin, unless the copy itself says whose it is. */
    private static OnTopic settled(OnTopic arrived, Text text, Optional<Match> match) {
        EnrichedArticle enriched = arrived.article();
        String credited = enriched.origin();
        String origin = credited != null ? credited : match.map(Match::origin).orElse(text.origin());
        return new OnTopic(
                match.isPresent() ? Fate.Kind.COPY : arrived.kind(),
                new EnrichedArticle(
                        enriched.article(),
                        enriched.beats(),
                        origin.isEmpty() ? null : origin,
                        match.map(Match::first).orElse(null),
                        match.map(Match::similarity).orElse(0.0),
                        enriched.onTopic(),
                        enriched.relevance(),
                        enriched.tags()));
    }

    /** Keeps the article's first text and its newest: what lies between is like one of them. */
    private void remember(Text text, Optional<Match> match, @Nullable Place before, Instant now) {
        int first = before == null ? 0 : before.firstText();
        int last = before == null ? 0 : before.lastText();
        if (match.isEmpty() || match.get().similarity() < NOTHING_NEW) {
            if (last != first) {
                forget(last);
            }
            last = add(text);
            first = first == 0 ? last : first;
        }
        String copyOf = match.map(Match::first).orElse(null);
        double similarity = match.map(Match::similarity).orElse(0.0);
        places.put(text.articleId(), new Place(copyOf, text.origin(), similarity, first, last, now));
    }

    private int add(Text text) {
        int number = (int) next++;
        texts.put((long) number, text);
        finder.remember(number, text);
        if (next - oldest > limits.most()) {
            forgetOldest();
        }
        return number;
    }

    private void forgetExpired() {
        try (KeyValueIterator<Long, Text> entries = texts.range(oldest, next)) {
            while (entries.hasNext()) {
                KeyValue<Long, Text> entry = entries.next();
                if (!expired(Instant.ofEpochMilli(entry.value.seenAt()))) {
                    oldest = entry.key;
                    return;
                }
                forget(entry.key.intValue());
            }
        }
        oldest = next;
    }

    private void forgetOldest() {
        forget((int) oldest++);
    }

    private void forget(int number) {
        Text text = texts.get((long) number);
        if (text != null) {
            finder.forget(number, text);
            texts.delete((long) number);
        }
    }

    /** The index lies in memory and is made anew from the store after a restart or a move to another instance. */
    private void recall() {
        oldest = 1;
        next = 1;
        try (KeyValueIterator<Long, Text> entries = texts.all()) {
            while (entries.hasNext()) {
                KeyValue<Long, Text> entry = entries.next();
                oldest = next == 1 ? entry.key : oldest;
                next = entry.key + 1;
                finder.remember(entry.key.intValue(), entry.value);
            }
        }
    }

    private boolean expired(Instant seenAt) {
        return clock.expired(seenAt, limits.kept());
    }

    private Text text(EnrichedArticle enriched, Instant now) {
        Article article = enriched.article();
        String origin = enriched.origin() == null ? outlets.apply(article.outlet()) : enriched.origin();
        Sketch sketch = Sketch.of(article.body().isBlank() ? article.title() : article.body());
        return new Text(
                article.id(), article.id(), article.outlet(), origin == null ? "" : origin, now.toEpochMilli(), sketch);
    }
}
