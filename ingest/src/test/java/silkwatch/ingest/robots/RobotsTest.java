package silkwatch.ingest.robots;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import silkwatch.contract.Corpus;

class RobotsTest {
    private static final URI PAGE = URI.create("https://paper.example/news/1");
    private static final URI PRIVATE = URI.create("https://paper.example/private/1");
    private static final byte[] FILE =
            "User-agent: *\nDisallow: /private/\nCrawl-delay: 7\n".getBytes(StandardCharsets.UTF_8);

    private Instant now = Instant.parse("2026-11-25T09:00:00Z");
    private RobotsAnswer answer = new RobotsAnswer.Found(FILE, "text/plain", null);
    private final List<URI> asked = new ArrayList<>();
    private final Robots robots = new Robots(
            "silkwatch",
            file -> {
                asked.add(file);
                return CompletableFuture.completedFuture(answer);
            },
            () -> now);

    @Test
    void allowsWhatTheFileAllows() {
        assertTrue(rules().allows(PAGE));
        assertFalse(rules().allows(PRIVATE));
        assertEquals(Optional.of(Duration.ofSeconds(7)), rules().crawlDelay());
        assertEquals(List.of(URI.create("https://paper.example/robots.txt")), asked);
    }

    @Test
    void allowsEverythingWhereThereIsNone() {
        answer = new RobotsAnswer.None();
        assertTrue(rules().allows(PRIVATE));
    }

    @Test
    void allowsNothingWhereItCannotBeAsked() {
        answer = new RobotsAnswer.Unknown("SERVER_ERROR", "HTTP 503");
        assertFalse(rules().allows(PAGE));
        assertTrue(rules().unknown().isPresent());
    }

    @Test
    void asksAgainTenMinutesAfterAFailure() {
        answer = new RobotsAnswer.Unknown("SERVER_ERROR", "HTTP 503");
        rules();
        answer = new RobotsAnswer.None();
        now = now.plus(Duration.ofMinutes(9));
        assertFalse(rules().allows(PAGE));
        now = now.plus(Duration.ofMinutes(2));
        assertTrue(rules().allows(PAGE));
    }

    @Test
    void keepsTheFileForADayAtMost() {
        answer = new RobotsAnswer.Found(FILE, null, Duration.ofDays(30));
        rules();
        now = now.plus(Duration.ofHours(23));
        rules();
        assertEquals(1, asked.size());
        now = now.plus(Duration.ofHours(2));
        rules();
        assertEquals(2, asked.size());
    }

    @Test
    void keepsAnOlderCopyWhileTheServerFails() {
        rules();
        answer = new RobotsAnswer.Unknown("UNREACHABLE", "no route");
        now = now.plus(Duration.ofHours(25));
        assertTrue(rules().allows(PAGE));
        assertFalse(rules().allows(PRIVATE));
        now = now.plus(Duration.ofDays(8));
        assertFalse(rules().allows(PAGE));
    }

    @Test
    void readsTheFirstHalfMegabyteOnly() {
        String long_ = "User-agent: *\nDisallow: /private/\n" + "# x\n".repeat(200_000) + "Disallow: /news/\n";
        answer = new RobotsAnswer.Found(long_.getBytes(StandardCharsets.UTF_8), null, null);
        assertTrue(rules().allows(PAGE));
        assertFalse(rules().allows(PRIVATE));
    }

    /** A public suite of 142 cases; the four that differ name agents or escapes that RFC 9309 does not allow. */
    @Test
    void decidesAsTheSharedCasesSay() throws IOException {
        List<String> wrong = new ArrayList<>();
        int cases = 0;
        for (String line : Files.readAllLines(Corpus.path("robots/google-cases.jsonl"))) {
            JsonNode each = new ObjectMapper().readTree(line);
            String agent = each.get("agent").asText().toLowerCase(Locale.ROOT);
            URI url;
            try {
                url = URI.create(each.get("url").asText());
            } catch (IllegalArgumentException e) {
                continue;
            }
            cases++;
            Rules rules =
                    Rules.parse(url, each.get("robotstxt").asText().getBytes(StandardCharsets.UTF_8), null, agent);
            if (rules.allows(url) != each.get("allowed").asBoolean()) {
                wrong.add(line);
            }
        }
        assertTrue(wrong.size() <= 4, wrong.size() + " of " + cases + " wrong:\n" + String.join("\n", wrong));
    }

    private Rules rules() {
        return robots.rules(PAGE).join();
    }
}
