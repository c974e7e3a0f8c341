package silkwatch.contract;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Produced;
import org.jspecify.annotations.Nullable;

/**
 * A topic as it is declared: keys are strings, values are one record as JSON.
 *
 * @param key what the key is, in words
 * @param retention how long records stay; null for a compacted topic, which keeps the newest of each key
 * @param writer the one service that writes it
 * @param readers the services that read it, besides other teams
 */
public record Topic<V>(
        String name,
        String key,
        Class<V> value,
        int partitions,
        @Nullable Duration retention,
        String writer,
        List<String> readers) {

    public Serde<V> serde() {
        return Json.serde(value);
    }

    public Consumed<String, V> consumed(String step) {
        return Consumed.with(Serdes.String(), serde()).withName(step);
    }

    public Produced<String, V> produced(String step) {
        return Produced.with(Serdes.String(), serde()).withName(step);
    }

    public boolean compacted() {
        return retention == null;
    }

    /** The topic settings that we fix; all others are the broker's. */
    Map<String, String> settings() {
        return retention == null
                ? Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT)
                : Map.of(
                        TopicConfig.CLEANUP_POLICY_CONFIG,
                        TopicConfig.CLEANUP_POLICY_DELETE,
                        TopicConfig.RETENTION_MS_CONFIG,
                        String.valueOf(retention.toMillis()));
    }

    NewTopic toCreate() {
        return new NewTopic(name, Optional.of(partitions), Optional.empty()).configs(settings());
    }
}
