package silkwatch.enrich.expiry;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/** A store in; the same without what has expired out, a stretch of it at a time so that no record waits long. */
public final class Sweep<V> {
    private static final int STRETCH = 5_000;

    private final KeyValueStore<String, V> store;
    private final Predicate<V> expired;
    private @Nullable String from;

    public Sweep(KeyValueStore<String, V> store, Predicate<V> expired) {
        this.store = store;
        this.expired = expired;
    }

    /** Goes on where the last call ended; from the beginning after the end. */
    public void run() {
        List<String> gone = new ArrayList<>();
        int looked = 0;
        String reached = null;
        try (KeyValueIterator<String, V> entries = store.range(from, null)) {
            while (entries.hasNext() && looked++ < STRETCH) {
                KeyValue<String, V> entry = entries.next();
                reached = entry.key;
                if (expired.test(entry.value)) {
                    gone.add(entry.key);
                }
            }
            from = entries.hasNext() ? reached : null;
        }
        gone.forEach(store::delete);
    }
}
