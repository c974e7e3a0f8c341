package silkwatch.standalone;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
        Await.until(
                count + " records in " + topic.name(), LIMIT, () -> all(topic).size() >= count);
    }

    /** Waits until so many articles have their fate and the ledger has taken and settled them. */
    void awaitEnd(int fates) {
        awaitCount(installation.topics().articlesFates(), fates);
        String alert = installation.topics().applicationId("alert");
        try (var caughtUp = new CaughtUp(installation.bootstrapServers())) {
            Await.until("alert has read all", LIMIT, () -> caughtUp.reader(alert) && settled(alert));
        }
    }

    /** Whether no reading waits in the ledger's store, by its changelog: that is committed together with the alerts. */
    private boolean settled(String application) {
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
        try (TopicReader reader = new TopicReader(installation, changelog)) {
            reader.readToEnd((key, value) -> {
                waiting.remove(key);
                if (value != null) {
                    waiting.add(key);
                }
            });
        }
        return waiting.isEmpty();
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
            reader.readToEnd((key, value) -> {
                keys.remove(key);
                if (value != null) {
                    keys.add(key);
                }
            });
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
