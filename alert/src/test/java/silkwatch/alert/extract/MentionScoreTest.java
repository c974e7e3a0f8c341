package silkwatch.alert.extract;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import silkwatch.contract.Corpus;
import silkwatch.contract.EnrichedArticle;
import silkwatch.contract.Json;
import silkwatch.contract.Status;

/**
 * Mentions against the labels of the corpus, by language; every miss and false one is printed. The articles come with the
 * tags of the enrich service, from the file that {@code SILKWATCH_ENRICHED} names (its own output over the same corpus).
 */
class MentionScoreTest {
    private static final Map<String, String> GROUP = Map.of(
            "initiative-launch", "declaration",
            "statement", "declaration",
            "treaty-step", "agreement",
            "trade-flow", "project-milestone",
            "route-milestone", "project-milestone",
            "policy-tax", "export-control",
            "leader-talks", "ministerial",
            "aid-loan", "investment-pledge");
    private static final Map<String, Status.Stage> STAGE = stages();

    private final Map<String, int[]> scores = new TreeMap<>();

    @Test
    void newsMentionsOfTheCorpus() throws IOException {
        String enriched = System.getenv("SILKWATCH_ENRICHED");
        assumeTrue(enriched != null, "skipped: SILKWATCH_ENRICHED names no enriched articles");
        Map<String, List<JsonNode>> labels = labels(Corpus.path("articles/dev.jsonl"));
        var reader = new RuleMentionReader();
        Map<String, Integer> seen = new HashMap<>();
        for (String line : Files.readAllLines(Path.of(enriched))) {
            EnrichedArticle article = Json.MAPPER.readValue(line, EnrichedArticle.class);
            List<JsonNode> versions = labels.getOrDefault(article.article().url(), List.of());
            int version = seen.merge(article.article().url(), 1, Integer::sum) - 1;
            if (version < versions.size()) {
                score(versions.get(version), reader.read(article));
            }
        }
        scores.forEach((language, score) ->
                System.out.printf("%s precision %.2f recall %.2f%n", language, precision(score), recall(score)));
        assertAll(List.of("en", "ja", "ru").stream()
                .map(language -> () -> assertTrue(
                        precision(scores.get(language)) >= 0.9 && recall(scores.get(language)) >= 0.9,
                        () -> language + " is under 0.9")));
    }

    private void score(JsonNode row, List<Mention> mentions) {
        boolean onTopic = row.at("/labels/on_topic").asBoolean();
        int[] score = scores.computeIfAbsent(onTopic ? row.get("lang").asText() : "off topic", key -> new int[3]);
        List<JsonNode> expected = new ArrayList<>();
        List<JsonNode> allowed = new ArrayList<>();
        row.at("/labels/developments").forEach(label -> {
            if (label.path("optional").asBoolean()) {
                allowed.add(label);
            } else if (onTopic && label.path("role").asText("news").equals("news")) {
                expected.add(label);
            }
        });
        for (JsonNode label : expected) {
            boolean found = mentions.stream().anyMatch(mention -> mention.news() && means(mention, label));
            score[found ? 0 : 2]++;
            if (!found) {
                System.out.println(
                        "missed " + row.get("id").asText() + " " + label.get("key") + " " + label.get("evidence"));
            }
        }
        for (Mention mention : mentions) {
            String quote = mention.evidence().get(0).quote();
            if (mention.news()
                    && expected.stream().noneMatch(label -> means(mention, label))
                    && allowed.stream()
                            .noneMatch(label ->
                                    quote.contains(label.get("evidence").asText()))) {
                score[1]++;
                System.out.println(
                        "false " + row.get("id").asText() + " " + mention.type() + " " + mention.step() + ": " + quote);
            }
        }
    }

    private static boolean means(Mention mention, JsonNode label) {
        String type = label.get("type").asText().replace('_', '-');
        String status = label.get("status").asText().replace('_', '-').replace(' ', '-');
        return group(mention.type()).equals(group(type))
                && mention.status().stage() == STAGE.getOrDefault(status, Status.Stage.DONE);
    }

    private static String group(String type) {
        return GROUP.getOrDefault(type, type);
    }

    private static double precision(int[] score) {
        return score[0] + score[1] == 0 ? 1 : (double) score[0] / (score[0] + score[1]);
    }

    private static double recall(int[] score) {
        return score[0] + score[2] == 0 ? 1 : (double) score[0] / (score[0] + score[2]);
    }

    private static Map<String, Status.Stage> stages() {
        Map<String, Status.Stage> stages = new HashMap<>();
        List.of("rumoured", "proposed", "planned", "confirmed", "scheduled", "reported", "talks", "negotiating")
                .forEach(status -> stages.put(status, Status.Stage.PROSPECT));
        List.of("ratified", "promulgated", "in-force").forEach(status -> stages.put(status, Status.Stage.LEGAL));
        List.of("postponed", "cancelled", "denied", "lapsed", "terminated", "suspended", "halted", "lifted", "stopped")
                .forEach(status -> stages.put(status, Status.Stage.OFF));
        return stages;
    }

    private static Map<String, List<JsonNode>> labels(Path file) throws IOException {
        Map<String, List<JsonNode>> rows = new HashMap<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode row = Json.MAPPER.readTree(line);
            rows.computeIfAbsent(
                            "https://" + row.get("host").asText()
                                    + row.get("path").asText(),
                            url -> new ArrayList<>())
                    .add(row);
        }
        return rows;
    }
}
