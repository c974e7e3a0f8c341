package silkwatch.standalone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import silkwatch.contract.Article;
import silkwatch.contract.Json;
import silkwatch.operations.Settings;

class JourneyIT {
    @TempDir
    private Path folder;

    /** What is told of articles read while every service is killed is what a replay of these articles tells. */
    @Test
    void killsChangeNothing() throws Exception {
        try (var kafka = EmbeddedKafka.start(folder.resolve("kafka"), 0);
                var journey = new Journey(kafka.bootstrapServers(), folder, new Journey.Bundled(folder))) {
            Outcome killed = journey.withKills("killed.");
            killed.check();
            assertEquals(25, killed.raw().size());
            assertTrue(killed.alerts().size() > 9, () -> "too few alerts: " + killed.told());
            assertEquals(replayed(killed.raw()).toldOfAny(), killed.toldOfAny());
        }
    }

    private Outcome replayed(List<JsonNode> raw) throws Exception {
        List<Article> articles = new ArrayList<>();
        for (JsonNode article : raw) {
            articles.add(Json.MAPPER.treeToValue(article, Article.class));
        }
        articles.sort(Comparator.comparing(Article::orderingTime));
        Path out = folder.resolve("replay");
        Replay.run(articles, new Settings(Map.of()), "japan-central-asia", out, System.err);
        return Outcome.ofReplay(out);
    }
}
