package silkwatch.standalone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import silkwatch.contract.Article;
import silkwatch.contract.Topic;
import silkwatch.contract.TopicSetup;
import silkwatch.contract.Topics;

class EmbeddedKafkaIT {
    @Test
    void holdsTheDeclaredTopicsThroughARestart(@TempDir Path folder) throws Exception {
        List<Topic<?>> topics = new Topics("").fixed();
        try (var kafka = EmbeddedKafka.start(folder, 0);
                var admin = admin(kafka)) {
            assertEquals(List.of(), TopicSetup.ensure(admin, topics));
            assertEquals(List.of(), TopicSetup.ensure(admin, topics), "a second call changes and reports nothing");
        }
        try (var kafka = EmbeddedKafka.start(folder, 0);
                var admin = admin(kafka)) {
            assertTrue(admin.listTopics().names().get().contains("articles.raw"));
            Topic<Article> raw = new Topics("").articlesRaw();
            var other = new Topic<>(raw.name(), raw.key(), raw.value(), 7, null, raw.writer(), raw.readers());
            assertEquals(
                    List.of(
                            "topic articles.raw has 4 partitions, declared are 7; left as it is",
                            "topic articles.raw has cleanup.policy=delete, declared is compact; left as it is"),
                    TopicSetup.ensure(admin, List.of(other)));
        }
    }

    @Test
    void takesAnotherPortWhenItsOwnIsInUse(@TempDir Path one, @TempDir Path two) throws Exception {
        try (var first = EmbeddedKafka.start(one, 0);
                var second = EmbeddedKafka.start(two, first.port())) {
            assertNotEquals(first.port(), second.port());
        }
    }

    private static Admin admin(EmbeddedKafka kafka) {
        return Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()));
    }
}
