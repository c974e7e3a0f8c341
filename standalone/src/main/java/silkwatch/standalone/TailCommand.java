package silkwatch.standalone;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import silkwatch.alert.AlertCard;
import silkwatch.contract.Alert;
import silkwatch.contract.Development;
import silkwatch.contract.EnrichedArticle;
import silkwatch.contract.Json;
import silkwatch.contract.Tag;
import silkwatch.contract.Topic;
import silkwatch.operations.Settings;

/** Follows a topic, readable. */
@Command(
        name = "tail",
        mixinStandardHelpOptions = true,
        description = {
            "Follows alerts, articles or developments, with Kafka at KAFKA_BOOTSTRAP_SERVERS.",
            "Example: silkwatch tail alerts --nation kz --from-beginning"
        })
final class TailCommand implements Callable<Integer> {
    /** What can be followed. */
    enum What {
        alerts,
        articles,
        developments
    }

    @Parameters(arity = "0..1", defaultValue = "alerts", description = "${COMPLETION-CANDIDATES} (${DEFAULT-VALUE}).")
    private What what;

    @Option(names = "--nation", paramLabel = "ID", description = "Only what carries this nation, such as kz.")
    private @Nullable String nation;

    @Option(names = "--mineral", paramLabel = "ID", description = "Only what carries this mineral, such as gallium.")
    private @Nullable String mineral;

    @Option(names = "--initiative", paramLabel = "ID", description = "Only what carries this initiative, such as titr.")
    private @Nullable String initiative;

    @Option(names = "--json", description = "One JSON object a line instead of text.")
    private boolean json;

    @Option(names = "--from-beginning", description = "Also what is there already.")
    private boolean fromBeginning;

    @Override
    public Integer call() throws Exception {
        Installation installation = Installation.from(Settings.ofEnvironment());
        Topic<?> topic =
                switch (what) {
                    case alerts -> installation.topics().alerts();
                    case articles -> installation.topics().articlesEnriched();
                    case developments -> installation.topics().developments();
                };
        try (TopicReader reader = new TopicReader(installation, topic)) {
            Runtime.getRuntime().addShutdownHook(new Thread(reader::wakeup));
            reader.follow(fromBeginning, (key, value) -> print(value));
        }
        return 0;
    }

    private void print(byte @Nullable [] value) {
        if (value == null) {
            return;
        }
        try {
            JsonNode node = Json.MAPPER.readTree(value);
            if (carries(node, "parties", "nations", nation)
                    && carries(node, "minerals", "minerals", mineral)
                    && carries(node, "initiatives", "initiatives", initiative)) {
                System.out.println(json ? new String(value, StandardCharsets.UTF_8) : text(value));
                System.out.flush();
            }
        } catch (IOException e) {
            System.err.println("a record that this version cannot read: " + e.getMessage());
        }
    }

    /** Alerts and developments list ids; articles list tags. */
    private static boolean carries(JsonNode node, String ids, String tags, @Nullable String wanted) {
        if (wanted == null) {
            return true;
        }
        for (JsonNode id : node.path(ids)) {
            if (id.asText().equals(wanted)) {
                return true;
            }
        }
        for (JsonNode tag : node.path("tags").path(tags)) {
            if (tag.path("id").asText().equals(wanted)) {
                return true;
            }
        }
        return false;
    }

    private String text(byte[] value) throws IOException {
        return switch (what) {
            case alerts -> AlertCard.render(Json.MAPPER.readValue(value, Alert.class));
            case articles -> line(Json.MAPPER.readValue(value, EnrichedArticle.class));
            case developments -> line(Json.MAPPER.readValue(value, Development.class));
        };
    }

    private static String line(EnrichedArticle enriched) {
        var a = enriched.article();
        return a.publishedAt() + "  " + a.outlet() + "  [" + a.language() + "]  " + a.title() + "\n    "
                + String.join(
                        " ", enriched.tags().nations().stream().map(Tag::id).toList()) + "  " + a.url();
    }

    private static String line(Development d) {
        return d.id() + ":" + d.version() + "  " + d.status().id() + "  " + d.headline();
    }
}
