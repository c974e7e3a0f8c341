package silkwatch.ingest.feed;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import silkwatch.contract.Corpus;

/** The feeds of gofeed and feedparser: what we read right of the fields that we have, and what plain ROME does. */
class FeedCorpusTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final URI NOWHERE = URI.create("http://127.0.0.1:8097/");

    private record Case(Path file, URI url, List<Expectation> expectations) {}

    @Test
    void readsGofeed() throws IOException {
        var cases = new ArrayList<Case>();
        try (var files = Files.walk(Corpus.path("feeds/gofeed"))) {
            for (var expected : files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                var feed = feedOf(expected);
                if (feed != null) {
                    cases.add(new Case(feed, NOWHERE, GofeedCases.of(JSON.readTree(Files.readAllBytes(expected)))));
                }
            }
        }
        var ours = score("gofeed", cases, false);
        assertTrue(ours >= 0.97, () -> "gofeed fields read right: " + ours);
    }

    @Test
    void readsFeedparser() throws IOException {
        var folder = Corpus.path("feeds/feedparser");
        var cases = new ArrayList<Case>();
        for (var line : Files.readAllLines(folder.resolve("cases.jsonl"))) {
            var feed = JSON.readTree(line);
            var location = feed.path("headers").path("Content-Location").asText("");
            var url = location.isEmpty() || location.startsWith("javascript") ? NOWHERE : NOWHERE.resolve(location);
            cases.add(new Case(folder.resolve(feed.get("file").asText()), url, FeedparserCases.of(feed)));
        }
        var ours = score("feedparser", cases, true);
        assertTrue(ours >= 0.95, () -> "feedparser cases read right: " + ours);
    }

    private static double score(String corpus, List<Case> cases, boolean byCase) throws IOException {
        var reader = new FeedReader();
        Map<String, int[]> fields = new TreeMap<>();
        var all = new int[6];
        for (var one : cases) {
            var bytes = Files.readAllBytes(one.file());
            var ours = reader.read(bytes, null, one.url());
            var rome = PlainRome.read(bytes);
            var held = new boolean[] {true, true};
            for (var expectation : one.expectations()) {
                var tally = fields.computeIfAbsent(expectation.field(), field -> new int[3]);
                tally[0]++;
                all[0]++;
                if (expectation.holds(ours)) {
                    tally[1]++;
                    all[1]++;
                } else {
                    held[0] = false;
                    if (Boolean.getBoolean("silkwatch.verbose")) {
                        System.out.println(one.file() + " " + expectation.field() + "\n    " + expectation.expected()
                                + "\n    " + expectation.actual().apply(ours));
                    }
                }
                if (rome != null && expectation.holds(rome)) {
                    tally[2]++;
                    all[2]++;
                } else {
                    held[1] = false;
                }
            }
            if (!one.expectations().isEmpty()) {
                all[3]++;
                all[4] += held[0] ? 1 : 0;
                all[5] += held[1] ? 1 : 0;
            }
        }
        System.out.printf("%-24s %8s %8s %8s%n", corpus, "asserted", "ours", "ROME");
        fields.forEach(
                (field, tally) -> System.out.printf("  %-22s %8d %8d %8d%n", field, tally[0], tally[1], tally[2]));
        System.out.printf(
                "  %-22s %8d %7.1f%% %7.1f%%%n", "fields", all[0], 100.0 * all[1] / all[0], 100.0 * all[2] / all[0]);
        System.out.printf(
                "  %-22s %8d %7.1f%% %7.1f%%%n", "documents", all[3], 100.0 * all[4] / all[3], 100.0 * all[5] / all[3]);
        return byCase ? (double) all[4] / all[3] : (double) all[1] / all[0];
    }

    private static @Nullable Path feedOf(Path expected) {
        var name = expected.toString();
        var feed = Path.of(name.replaceFirst("(_expected)?\\.json$", name.contains("_expected") ? ".json" : ".xml"));
        return Files.exists(feed) ? feed : null;
    }
}
