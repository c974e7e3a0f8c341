package silkwatch.ingest.publish;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.common.errors.SerializationException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import silkwatch.contract.SeenArticle;
import silkwatch.contract.Source;
import silkwatch.contract.SourceStatus;
import silkwatch.contract.Topic;

/** A partition that is ours: its sources, how they fare, and what is known of their articles. */
final class Holding {
    private static final Logger LOG = LoggerFactory.getLogger(Holding.class);
    /** Longer than any feed is deep. An article that no feed lists any more and that is older than this is forgotten. */
    private static final Duration REMEMBERED = Duration.ofDays(180);

    private final int partition;
    private final Map<String, Source> sources = new HashMap<>();
    private final Map<String, SourceStatus> statuses = new HashMap<>();
    private final Map<String, SeenArticle> seen = new ConcurrentHashMap<>();
    private long nextSource;

    Holding(int partition) {
        this.partition = partition;
    }

    int partition() {
        return partition;
    }

    /** Takes a record of one of the three logs; a null value takes the entry away. */
    void take(Layout layout, String topic, String key, byte @Nullable [] bytes) {
        if (topic.equals(layout.sources().name())) {
            put(sources, layout.sources(), key, bytes);
        } else if (topic.equals(layout.status().name())) {
            put(statuses, layout.status(), key, bytes);
        } else {
            put(seen, layout.seen(), key, bytes);
        }
    }

    /** Where the log of sources is to be read on. */
    long nextSource() {
        return nextSource;
    }

    void nextSource(long offset) {
        nextSource = offset;
    }

    Collection<Source> sources() {
        return List.copyOf(sources.values());
    }

    @Nullable
    Source source(String id) {
        return sources.get(id);
    }

    @Nullable
    SourceStatus status(String sourceId) {
        return statuses.get(sourceId);
    }

    void status(SourceStatus status) {
        statuses.put(status.sourceId(), status);
    }

    void forgetStatus(String sourceId) {
        statuses.remove(sourceId);
    }

    @Nullable
    SeenArticle seen(String key) {
        return seen.get(key);
    }

    void remember(Map<String, SeenArticle> entries) {
        seen.putAll(entries);
    }

    /** Keys that nothing was heard of for so long that they may be forgotten. */
    List<String> forgettable(Instant now) {
        return seen.entrySet().stream()
                .filter(entry -> entry.getValue().checkedAt().isBefore(now.minus(REMEMBERED)))
                .map(Map.Entry::getKey)
                .toList();
    }

    void forget(Collection<String> keys) {
        keys.forEach(seen::remove);
    }

    private static <V> void put(Map<String, V> map, Topic<V> topic, String key, byte @Nullable [] bytes) {
        if (bytes == null) {
            map.remove(key);
            return;
        }
        try {
            map.put(key, Layout.value(topic, bytes));
        } catch (SerializationException e) {
            LOG.error("{} holds a value under {} that cannot be read; it is passed over", topic.name(), key, e);
        }
    }
}
