package silkwatch.standalone;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import silkwatch.contract.Await;
import silkwatch.contract.Json;
import silkwatch.contract.Topic;

/** An installation in; what stands in its topics out, once it is there. */
final class Observer {
    private static final Duration LIMIT = Duration.ofMinutes(2);

    private final Installation installation;

    Observer(Installation installation) {
        this.installation = installation;
    }

    void awaitCount(Topic<?> topic, int count) {
        try (TopicReader reader = reader(topic)) {
            AtomicInteger records = new AtomicInteger();
            Await.until(count + " records in " + topic.name(), LIMIT, () -> {
                reader.readToEnd((key, value) -> records.incrementAndGet());
                return records.get() >= count;
            });
        }
    }

    /** Waits until so many articles have their fate and the ledger has taken and settled them. */
    void awaitEnd(int fates) {
        awaitCount(installation.topics().articlesFates(), fates);
        String alert = installation.topics().applicationId("alert");
        try (var caughtUp = new CaughtUp(installation.bootstrapServers())) {
            Await.until("alert has read all", LIMIT, () -> caughtUp.reader(alert));
        }
        awaitSettled(alert);
    }

    /** Waits until no reading is left in the ledger's store, by its changelog: that is committed together with the alerts. */
    private void awaitSettled(String application) {
        Topic<?> alerts = installation.topics().alerts();
        var changelog = new Topic<>(
                application + "-unsettled-changelog",
                alerts.key(),
                alerts.value(),
                1,
                null,
                alerts.writer(),
                alerts.readers());
        Set<String> waiting = new HashSet<>();
        try (TopicReader reader = reader(changelog)) {
            Await.until("the ledger is settled", LIMIT, () -> {
                reader.readToEnd((key, value) -> note(waiting, key, value));
                return waiting.isEmpty();
            });
        }
    }

    /** A reader of the topic, as soon as it is there. */
    private TopicReader reader(Topic<?> topic) {
        var reader = new AtomicReference<TopicReader>();
        Await.until(topic.name() + " is there", LIMIT, () -> {
            try {
                reader.set(new TopicReader(installation, topic));
            } catch (IllegalArgumentException e) {
                return false;
            }
            return true;
        });
        return reader.get();
    }

    private static void note(Set<String> keys, String key, byte @Nullable [] value) {
        keys.remove(key);
        if (value != null) {
            keys.add(key);
        }
    }

    Outcome outcome() {
        return new Outcome(
                all(installation.topics().articlesRaw()),
                all(installation.topics().articlesFates()),
                all(installation.topics().alerts()));
    }

    /** How many keys have a value: of a compacted topic, what a reader holds in the end. */
    int keys(Topic<?> topic) {
        Set<String> keys = new HashSet<>();
        try (TopicReader reader = new TopicReader(installation, topic)) {
            reader.readToEnd((key, value) -> note(keys, key, value));
        }
        return keys.size();
    }

    /** The records of a topic; none while it is not there. */
    List<JsonNode> all(Topic<?> topic) {
        List<JsonNode> records = new ArrayList<>();
        try (TopicReader reader = new TopicReader(installation, topic)) {
            reader.readToEnd((key, value) -> records.add(json(value)));
        } catch (IllegalArgumentException e) {
            return List.of();
        }
        return records;
    }

    private static JsonNode json(byte[] value) {
        try {
            return Json.MAPPER.readTree(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
