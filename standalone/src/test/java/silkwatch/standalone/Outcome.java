package silkwatch.standalone;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import silkwatch.contract.Json;

/** What stands in the topics in the end. */
record Outcome(List<JsonNode> raw, List<JsonNode> fates, List<JsonNode> alerts) {
    /** What a replay wrote to a folder. */
    static Outcome ofReplay(Path folder) throws IOException {
        return new Outcome(
                lines(folder.resolve("enriched.jsonl")),
                lines(folder.resolve("fates.jsonl")),
                lines(folder.resolve("alerts.jsonl")));
    }

    private static List<JsonNode> lines(Path file) throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            lines.add(Json.MAPPER.readTree(line));
        }
        return lines;
    }

    /** Every text once, a fate for each, no alert twice, and every quote where it says. */
    void check() {
        Map<String, String> texts = new HashMap<>();
        Set<String> versions = new HashSet<>();
        for (JsonNode article : raw) {
            versions.add(article.get("id").asText() + " " + article.get("revision"));
            texts.merge(
                    article.get("id").asText(),
                    article.get("title").asText() + "\n" + article.get("body").asText(),
                    (one, other) -> one + "\n" + other);
        }
        Set<String> fated = new HashSet<>();
        fates.forEach(fate -> fated.add(fate.get("articleId").asText() + " " + fate.get("revision")));
        assertAll(
                () -> assertEquals(raw.size(), versions.size(), "an article was published twice"),
                () -> assertEquals(versions, fated, "one fate for each article"),
                () -> assertEquals(raw.size(), fates.size(), "no article has two fates"),
                () -> assertEquals(alerts.size(), told().size(), "an alert was raised twice"));
        for (JsonNode alert : alerts) {
            assertTrue(alert.get("evidence").size() > 0, () -> "no quote: " + alert);
            alert.get("evidence")
                    .forEach(quote -> assertTrue(
                            texts.getOrDefault(quote.get("articleId").asText(), "")
                                    .contains(quote.get("quote").asText()),
                            () -> "not in its article: " + quote));
        }
    }

    /** Each alert as development, version, status and quotes. */
    Set<String> told() {
        return told("developmentId");
    }

    /** The same without the name of the development: it tells which report was the first to be known. */
    Set<String> toldOfAny() {
        return told("type");
    }

    private Set<String> told(String name) {
        Set<String> told = new TreeSet<>();
        for (JsonNode alert : alerts) {
            var line = new StringBuilder(alert.get(name).asText() + " " + alert.get("version") + " "
                    + alert.get("status").asText());
            alert.get("evidence")
                    .forEach(quote -> line.append("\n  ")
                            .append(quote.get("slot").asText())
                            .append(": ")
                            .append(quote.get("quote").asText()));
            told.add(line.toString());
        }
        return told;
    }
}
