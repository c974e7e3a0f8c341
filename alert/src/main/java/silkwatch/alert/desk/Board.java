package silkwatch.alert.desk;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import silkwatch.contract.Alert;
import silkwatch.contract.Development;
import silkwatch.contract.SourceStatus;

/** What the desk shows: the newest alerts and the developments and sources as they now are; bounded, for many readers. */
final class Board {
    static final int MOST_ALERTS = 1_000;
    static final int MOST_DEVELOPMENTS = 20_000;

    private final Deque<Alert> alerts = new ArrayDeque<>();
    private final Map<String, Development> developments = new LinkedHashMap<>();
    private final Map<String, String> former = new LinkedHashMap<>();
    private final Map<String, SourceStatus> sources = new TreeMap<>();
    private final List<Consumer<Alert>> followers = new CopyOnWriteArrayList<>();

    void put(Alert alert) {
        synchronized (this) {
            alerts.addFirst(alert);
            if (alerts.size() > MOST_ALERTS) {
                alerts.removeLast();
            }
        }
        followers.forEach(follower -> follower.accept(alert));
    }

    /**
     * Takes in a development; those that have not changed for longest make room.
     *
     * @param key its id, or one that it had before: then the other leads to it
     */
    synchronized void put(String key, Development development) {
        developments.remove(key);
        former.remove(key);
        if (!key.equals(development.id())) {
            former.put(key, development.id());
            if (former.size() > MOST_DEVELOPMENTS) {
                former.remove(former.keySet().iterator().next());
            }
            return;
        }
        developments.put(development.id(), development);
        if (developments.size() > MOST_DEVELOPMENTS) {
            developments.remove(developments.keySet().iterator().next());
        }
    }

    synchronized void put(SourceStatus status) {
        sources.put(status.sourceId(), status);
    }

    synchronized void removeDevelopment(String id) {
        developments.remove(id);
    }

    synchronized void removeSource(String id) {
        sources.remove(id);
    }

    /** Newest first. */
    synchronized List<Alert> alerts() {
        return new ArrayList<>(alerts);
    }

    synchronized Collection<Development> developments() {
        return new ArrayList<>(developments.values());
    }

    synchronized Optional<Development> development(String id) {
        return Optional.ofNullable(developments.get(former.getOrDefault(id, id)));
    }

    synchronized List<SourceStatus> sources() {
        return new ArrayList<>(sources.values());
    }

    /** Calls for each alert from now on, until the returned action is run. */
    Runnable follow(Consumer<Alert> follower) {
        followers.add(follower);
        return () -> followers.remove(follower);
    }
}
