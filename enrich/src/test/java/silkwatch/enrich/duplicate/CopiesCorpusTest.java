package silkwatch.enrich.duplicate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import silkwatch.contract.Corpus;
import silkwatch.contract.Json;

/** The bars on copies that the shared test data sets. */
class CopiesCorpusTest {

    @Test
    void copiesAmongLabelledArticles() throws IOException {
        List<JsonNode> articles = new ArrayList<>(lines(Corpus.path("articles/dev.jsonl")).stream()
                .filter(article -> article.at("/labels/on_topic").asBoolean())
                .toList());
        articles.sort(Comparator.comparing(article ->
                OffsetDateTime.parse(article.get("publishedAt").asText()).toInstant()));
        Map<String, String> wanted = new HashMap<>();
        Map<String, String> found = new HashMap<>();
        Map<String, String> address = new HashMap<>();
        Memory memory = new Memory();
        for (JsonNode article : articles) {
            String url = article.get("host").asText() + article.get("path").asText();
            address.put(article.get("id").asText(), url);
            String copyOf = article.at("/labels/copy_of").asText("null");
            wanted.put(url, copyOf.equals("null") ? url : root(wanted, address.get(copyOf)));
            if (!found.containsKey(url)) {
                found.put(url, memory.meet(url, article.get("outlet").asText(), body(article)));
            }
        }
        int both = 0;
        int merged = 0;
        int apart = 0;
        List<String> urls = found.keySet().stream().sorted().toList();
        for (String a : urls) {
            for (String b : urls) {
                if (a.compareTo(b) < 0) {
                    boolean want = wanted.get(a).equals(wanted.get(b));
                    boolean got = found.get(a).equals(found.get(b));
                    both += want && got ? 1 : 0;
                    merged += got && !want ? 1 : 0;
                    apart += want && !got ? 1 : 0;
                    if (want != got) {
                        System.out.println((got ? "merged " : "apart ") + a + " ~ " + b);
                    }
                }
            }
        }
        double f1 = 2.0 * both / (2 * both + merged + apart);
        System.out.printf("copies: F1 %.3f (both %d, merged %d, apart %d)%n", f1, both, merged, apart);
        assertTrue(f1 >= 0.95, "copies F1 " + f1);
    }

    @Test
    void differentStoriesAreNeverMerged() throws IOException {
        List<String> merged = new ArrayList<>();
        int same = 0;
        for (JsonNode pair : lines(Corpus.path("duplicates/same-story-pairs.jsonl"))) {
            for (boolean swapped : new boolean[] {false, true}) {
                Memory memory = new Memory();
                for (String which : swapped ? new String[] {"second", "first"} : new String[] {"first", "second"}) {
                    String url = pair.get(which + "_url").asText();
                    memory.meet(
                            url,
                            java.net.URI.create(url).getHost(),
                            pair.get(which + "_text").asText());
                }
                boolean copy = memory.copies == 1;
                same += copy ? 1 : 0;
                if (copy && !pair.get("same_story").asBoolean()) {
                    merged.add(pair.get("first_title").asText());
                }
            }
        }
        System.out.println("same-story pairs found to be one text, in both orders: " + same);
        assertEquals(List.of(), merged);
    }

    private static String root(Map<String, String> roots, String url) {
        return roots.get(url);
    }

    private static String body(JsonNode article) {
        return StreamSupport.stream(article.get("body").spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.joining("\n\n"));
    }

    private static List<JsonNode> lines(Path file) throws IOException {
        List<JsonNode> nodes = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            nodes.add(Json.MAPPER.readTree(line));
        }
        return nodes;
    }

    /** Remembers every text. */
    private static final class Memory {
        private final List<Text> texts = new ArrayList<>(List.of(text("", "", "")));
        private final CopyFinder finder = new CopyFinder(texts::get);
        private int copies;

        /** The article that had this text first. */
        String meet(String url, String outlet, String body) {
            Text text = text(url, outlet, body);
            var match = finder.find(text);
            copies += match.isPresent() ? 1 : 0;
            String first = match.map(CopyFinder.Match::first).orElse(url);
            texts.add(new Text(url, first, outlet, outlet, 0, text.sketch()));
            finder.remember(texts.size() - 1, text);
            return first;
        }

        private static Text text(String url, String outlet, String body) {
            return new Text(url, url, outlet, outlet, 0, Sketch.of(body));
        }
    }
}
