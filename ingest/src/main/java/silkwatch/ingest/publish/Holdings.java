package silkwatch.ingest.publish;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import silkwatch.contract.SeenArticle;
import silkwatch.contract.Source;
import silkwatch.contract.SourceStatus;

/** The partitions that are ours and restored. Read by polls, changed by the one thread that writes. */
final class Holdings {
    private final Layout layout;
    private final Map<Integer, Holding> held = new ConcurrentHashMap<>();

    Holdings(Layout layout) {
        this.layout = layout;
    }

    void add(Holding holding) {
        held.put(holding.partition(), holding);
    }

    @Nullable
    Holding remove(int partition) {
        return held.remove(partition);
    }

    @Nullable
    Holding at(int partition) {
        return held.get(partition);
    }

    Collection<Holding> all() {
        return List.copyOf(held.values());
    }

    /** Whether this very entry of the list is ours: a changed one is another. */
    boolean holds(Source source) {
        Holding holding = held.get(layout.partition(source));
        return holding != null && source.equals(holding.source(source.id()));
    }

    @Nullable
    SourceStatus status(Source source) {
        Holding holding = held.get(layout.partition(source));
        return holding == null ? null : holding.status(source.id());
    }

    /** What is known, whichever partition knows it: a feed may list another domain's articles. */
    @Nullable
    SeenArticle seen(String key) {
        for (Holding holding : held.values()) {
            SeenArticle entry = holding.seen(key);
            if (entry != null) {
                return entry;
            }
        }
        return null;
    }

    boolean remembers(Source source, String key) {
        Holding holding = held.get(layout.partition(source));
        return holding != null && holding.seen(key) != null;
    }
}
