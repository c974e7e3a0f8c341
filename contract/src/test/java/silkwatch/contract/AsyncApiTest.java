package silkwatch.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.kafka.common.config.TopicConfig;
import org.junit.jupiter.api.Test;

/** What {@code asyncapi.yaml} says of the topics is what they are declared to be. */
class AsyncApiTest {
    private static final Path FOLDER = Path.of(System.getProperty("silkwatch.root", ".."), "contract");
    private static final String CHANNELS = "#/channels/";

    private final JsonNode document = read();

    @Test
    void describesEveryTopicAsItIsDeclared() {
        assertEquals(
                String.join("\n", declared()),
                String.join("\n", described()),
                "contract/asyncapi.yaml (second) is not what Topics declares (first): change the file");
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        List<String> lost = references(document).filter(this::leadsNowhere).toList();
        assertEquals(List.of(), lost);
    }

    @Test
    void isOfVersionThree() {
        assertEquals("3.0.0", document.path("asyncapi").asText());
        assertTrue(document.at("/info/version").isTextual());
    }

    private static List<String> declared() {
        var topics = new Topics("");
        List<Topic<?>> all = new ArrayList<>(topics.fixed());
        for (String facet : List.of("nation", "mineral", "initiative")) {
            all.add(topics.alertsByFacet(facet, "{id}"));
        }
        all.add(topics.alertsBySubscription("{name}"));
        return all.stream()
                .map(topic -> line(
                        topic.name(),
                        topic.key(),
                        topic.value() == byte[].class
                                ? "DeadLetter"
                                : topic.value().getSimpleName(),
                        topic.partitions(),
                        topic.settings(),
                        List.of(topic.writer().split(", ")),
                        topic.readers()))
                .sorted()
                .toList();
    }

    private List<String> described() {
        return document.path("channels").properties().stream()
                .map(channel -> line(channel.getKey(), channel.getValue()))
                .sorted()
                .toList();
    }

    private String line(String id, JsonNode channel) {
        JsonNode kafka = channel.at("/bindings/kafka");
        JsonNode configuration = kafka.path("topicConfiguration");
        Map<String, String> settings = new TreeMap<>();
        configuration.properties().forEach(entry -> settings.put(entry.getKey(), text(entry.getValue())));
        return line(
                channel.path("address").asText(),
                channel.path("x-key").asText(),
                value(channel.path("messages")
                        .propertyStream()
                        .findFirst()
                        .orElseThrow()
                        .getKey()),
                kafka.path("partitions").asInt(),
                settings,
                services("send", id),
                services("receive", id));
    }

    /** The record that a message's schema describes; the message itself where it has none. */
    private String value(String message) {
        String schema = document.at("/components/messages/" + message + "/payload/schema/$ref")
                .asText();
        return schema.isEmpty() ? message : schema.replaceAll(".*/|[.]schema[.]json", "");
    }

    /** The services whose operations do this to the channel. */
    private List<String> services(String action, String channel) {
        return document.path("operations")
                .valueStream()
                .filter(operation -> operation.path("action").asText().equals(action))
                .filter(operation -> operation.at("/channel/$ref").asText().equals(CHANNELS + channel))
                .map(operation -> operation.at("/tags/0/name").asText())
                .toList();
    }

    private static String line(
            String address,
            String key,
            String message,
            int partitions,
            Map<String, String> settings,
            Collection<String> writers,
            Collection<String> readers) {
        return address + ": key " + key + ", value " + message + ", " + partitions + " partitions, "
                + settings.get(TopicConfig.CLEANUP_POLICY_CONFIG) + " " + settings.get(TopicConfig.RETENTION_MS_CONFIG)
                + ", written by " + writers + ", read by " + readers;
    }

    private static String text(JsonNode value) {
        return value.isArray() ? value.path(0).asText() : value.asText();
    }

    private static Stream<String> references(JsonNode node) {
        Stream<String> here =
                node.path("$ref").isTextual() ? Stream.of(node.path("$ref").asText()) : Stream.empty();
        return Stream.concat(here, node.valueStream().flatMap(AsyncApiTest::references));
    }

    private boolean leadsNowhere(String reference) {
        return reference.startsWith("#")
                ? document.at(reference.substring(1)).isMissingNode()
                : !Files.exists(FOLDER.resolve(reference));
    }

    private static JsonNode read() {
        try {
            return new YAMLMapper().readTree(FOLDER.resolve("asyncapi.yaml").toFile());
        } catch (IOException e) {
            throw new AssertionError("contract/asyncapi.yaml cannot be read: " + e.getMessage(), e);
        }
    }
}
