package silkwatch.contract;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.CreateTopicsResult;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.TopicExistsException;

/** Declared topics in; a cluster that has them out. Existing topics are compared and never altered. */
public final class TopicSetup {
    private static final Duration KNOWN_WITHIN = Duration.ofSeconds(30);
    private static final Duration ASK_AGAIN = Duration.ofMillis(50);

    /**
     * Creates those that are missing and waits until they can be used; safe to call from many services at once.
     *
     * @return one line for each existing topic whose settings are not those declared
     * @throws ExecutionException when the cluster cannot be asked or refuses
     */
    public static List<String> ensure(Admin admin, Collection<? extends Topic<?>> topics)
            throws ExecutionException, InterruptedException {
        List<NewTopic> wanted = topics.stream().map(Topic::toCreate).toList();
        CreateTopicsResult result = admin.createTopics(wanted);
        List<Topic<?>> existing = new ArrayList<>();
        for (Topic<?> topic : topics) {
            if (!created(result.values().get(topic.name()))) {
                existing.add(topic);
            }
        }
        awaitKnown(admin, topics);
        return existing.isEmpty() ? List.of() : differences(admin, existing);
    }

    /** A topic that was created a moment ago, here or by another service, may be unknown to the brokers for a while. */
    private static void awaitKnown(Admin admin, Collection<? extends Topic<?>> topics)
            throws ExecutionException, InterruptedException {
        List<String> names = topics.stream().map(Topic::name).toList();
        long deadline = System.nanoTime() + KNOWN_WITHIN.toNanos();
        while (true) {
            try {
                admin.describeTopics(names).allTopicNames().get();
                return;
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof RetriableException) || System.nanoTime() > deadline) {
                    throw e;
                }
                TimeUnit.MILLISECONDS.sleep(ASK_AGAIN.toMillis());
            }
        }
    }

    private static boolean created(KafkaFuture<Void> creation) throws ExecutionException, InterruptedException {
        try {
            creation.get();
            return true;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof TopicExistsException) {
                return false;
            }
            throw e;
        }
    }

    private static List<String> differences(Admin admin, List<Topic<?>> topics)
            throws ExecutionException, InterruptedException {
        List<String> names = topics.stream().map(Topic::name).toList();
        Map<String, TopicDescription> descriptions =
                admin.describeTopics(names).allTopicNames().get();
        Map<String, Config> configs = admin
                .describeConfigs(names.stream()
                        .map(name -> new ConfigResource(ConfigResource.Type.TOPIC, name))
                        .toList())
                .all()
                .get()
                .entrySet()
                .stream()
                .collect(Collectors.toMap(entry -> entry.getKey().name(), Map.Entry::getValue));
        List<String> lines = new ArrayList<>();
        for (Topic<?> topic : topics) {
            int partitions = descriptions.get(topic.name()).partitions().size();
            if (partitions != topic.partitions()) {
                lines.add("topic " + topic.name() + " has " + partitions + " partitions, declared are "
                        + topic.partitions() + "; left as it is");
            }
            topic.settings().forEach((key, declared) -> {
                String actual = configs.get(topic.name()).get(key).value();
                if (!declared.equals(actual)) {
                    lines.add("topic " + topic.name() + " has " + key + "=" + actual + ", declared is " + declared
                            + "; left as it is");
                }
            });
        }
        return lines;
    }

    private TopicSetup() {}
}
