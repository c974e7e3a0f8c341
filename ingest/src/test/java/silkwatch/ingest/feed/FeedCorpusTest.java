package silkwatch.ingest.feed;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import silkwatch.contract.Corpus;

/** The feeds of gofeed and feedparser: what we read right of the fields that we have, and what ROME does alone or first. */
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
        var score = score("gofeed", cases);
        assertTrue(score.fields() >= 0.97, score::toString);
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
        var score = score("feedparser", cases);
        assertTrue(score.documents() >= 0.95, score::toString);
    }

    private static Score score(String corpus, List<Case> cases) throws IOException {
        var score = new Score(corpus);
        for (var one : cases) {
            var bytes = Files.readAllBytes(one.file());
            var ours = Fixtures.readFrom(one.url(), bytes);
            score.add(
                    one.file(),
                    one.expectations(),
                    ours,
                    PlainRome.read(bytes),
                    RomeFirst.of(PlainRome.readDecoded(bytes), ours));
        }
        System.out.println(score);
        return score;
    }

    private static @Nullable Path feedOf(Path expected) {
        var name = expected.toString();
        var feed = Path.of(name.replaceFirst("(_expected)?\\.json$", name.contains("_expected") ? ".json" : ".xml"));
        return Files.exists(feed) ? feed : null;
    }
}
