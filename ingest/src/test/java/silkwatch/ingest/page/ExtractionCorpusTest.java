package silkwatch.ingest.page;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import silkwatch.contract.Corpus;
import silkwatch.contract.Json;

/** The reached bars over real pages: words of the text, wanted and unwanted segments, titles and days. */
class ExtractionCorpusTest {
    private final PageReader reader = new PageReader();
    private double words;
    private int texts;
    private int right;
    private int wrong;
    private int missed;
    private int days;
    private int rightDays;
    private int titles;
    private int rightTitles;

    @Test
    void readsRealPages() throws IOException {
        Path corpus = Corpus.path("extraction");
        Map<String, JsonNode> truths = new HashMap<>();
        for (String line : Files.readAllLines(corpus.resolve("truth.jsonl"))) {
            JsonNode truth = Json.MAPPER.readTree(line);
            truths.put(truth.get("id").asText(), truth);
        }
        for (PageRun.Saved saved : PageRun.pages(corpus)) {
            compare(truths.get(saved.id()), reader.reading(saved.bytes(), null, saved.url()));
        }
        assertAtLeast(0.95, words / texts, "words of the text");
        assertAtLeast(0.93, 2.0 * right / (2 * right + wrong + missed), "segments");
        assertAtLeast(0.80, (double) rightTitles / titles, "titles");
        assertAtLeast(0.86, (double) rightDays / days, "days");
    }

    private void compare(JsonNode truth, PageReader.Reading reading) {
        String body = reading.page().body();
        if (!truth.path("body").asText("").isEmpty()) {
            texts++;
            words += likeness(words(truth.path("body").asText()), words(body));
        }
        String flat = flat(body);
        for (JsonNode segment : truth.path("with")) {
            if (flat.contains(flat(segment.asText()))) {
                right++;
            } else {
                missed++;
            }
        }
        for (JsonNode segment : truth.path("without")) {
            wrong += flat.contains(flat(segment.asText())) ? 1 : 0;
        }
        if (!truth.path("title").asText("").isEmpty() && !truth.path("title").isNull()) {
            titles++;
            String title = reading.page().title();
            rightTitles += title != null
                            && flat(title)
                                    .equalsIgnoreCase(flat(truth.get("title").asText()))
                    ? 1
                    : 0;
        }
        if (truth.hasNonNull("date") && !truth.get("date").asText().isEmpty()) {
            days++;
            Moment published = reading.dates().published();
            rightDays += published != null
                            && truth.get("date")
                                    .asText()
                                    .startsWith(published.day().toString())
                    ? 1
                    : 0;
        }
    }

    private static void assertAtLeast(double bar, double reached, String what) {
        assertTrue(reached >= bar, () -> what + ": " + reached + ", less than " + bar);
    }

    private static double likeness(Set<String> a, Set<String> b) {
        Set<String> common = new HashSet<>(a);
        common.retainAll(b);
        return a.isEmpty() || b.isEmpty() ? 0 : 2.0 * common.size() / (a.size() + b.size());
    }

    private static Set<String> words(String text) {
        List<String> words =
                Arrays.asList(text.toLowerCase(java.util.Locale.ROOT).split("[^\\p{L}\\p{N}]+"));
        return new HashSet<>(words);
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
