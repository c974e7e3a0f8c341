package silkwatch.ingest.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import silkwatch.contract.Json;

/**
 * What people say of a page of the extraction corpus.
 *
 * @param set which collection it is of
 * @param body the main text; empty where only segments are known
 * @param with pieces that the text must have
 * @param without pieces that it must not have
 * @param title empty when unknown
 * @param date day of publication, and perhaps more; empty when unknown
 */
record Truth(String set, String body, List<String> with, List<String> without, String title, String date) {

    static Map<String, Truth> read(Path corpus) throws IOException {
        Map<String, Truth> truths = new HashMap<>();
        for (String line : Files.readAllLines(corpus.resolve("truth.jsonl"))) {
            JsonNode node = Json.MAPPER.readTree(line);
            truths.put(
                    node.get("id").asText(),
                    new Truth(
                            node.get("set").asText(),
                            text(node, "body"),
                            texts(node, "with"),
                            texts(node, "without"),
                            text(node, "title"),
                            text(node, "date")));
        }
        return truths;
    }

    private static String text(JsonNode node, String name) {
        return node.hasNonNull(name) ? node.get(name).asText() : "";
    }

    private static List<String> texts(JsonNode node, String name) {
        List<String> texts = new ArrayList<>();
        node.path(name).forEach(one -> texts.add(flat(one.asText())));
        return texts;
    }

    static String flat(String text) {
        return text.replaceAll("(?U)\\s+", " ").strip();
    }
}
