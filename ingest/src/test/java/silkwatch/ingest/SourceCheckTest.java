package silkwatch.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import silkwatch.contract.Source;
import silkwatch.ingest.SourceCheck.Row;
import silkwatch.ingest.fetch.Site;
import silkwatch.ingest.poll.Probe.Verdict;
import silkwatch.operations.Settings;

class SourceCheckTest {
    private static final String ITEM = "<item><title>Talks</title><link>/a</link><guid>1</guid></item>";
    private static final String FEED = "<rss version=\"2.0\"><channel><title>x</title>" + ITEM + "</channel></rss>";

    private final Site site = new Site();

    @AfterEach
    void close() {
        site.close();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        good         | 200 | feed                                     | -                 | GOOD    | -
        moved        | 301 | -                                        | Location: /moved  | MEND    | moved: for good, to
        moved, now   | 302 | -                                        | Location: /moved  | MEND    | moved: for now, from
        busy         | 503 | busy                                     | -                 | FAILING | server-error: HTTP 503
        rate limit   | 429 | slow                                     | Retry-After: 30   | FAILING | rate-limited
        refused      | 403 | no                                       | -                 | BLOCKED | refused
        a wall       | 200 | <html><title>Just a moment...</title></html> | -             | BLOCKED | wall
        gone         | 410 | gone                                     | -                 | DEAD    | gone
        a page       | 200 | <html><title>Welcome</title></html>      | -                 | DEAD    | not-a-feed
        """)
    void saysWhatToMend(String name, int status, String body, String header, Verdict verdict, String mend) {
        site.on("/moved", 200, FEED);
        site.on(
                "/feed",
                status,
                body == null ? "" : body.equals("feed") ? FEED : body,
                header == null ? new String[0] : new String[] {header});
        Row row = check("/feed").get(0);
        assertEquals(verdict, row.verdict());
        assertTrue(mend == null ? row.mend() == null : row.mend().startsWith(mend), row::mend);
    }

    @Test
    void readsTheSitemapsOfAnIndex() {
        site.on("/feed", 200, "<sitemapindex><sitemap><loc>" + site.url("/one") + "</loc></sitemap></sitemapindex>");
        site.on(
                "/one",
                200,
                "<urlset><url><loc>" + site.url("/a") + "</loc><lastmod>2026-11-25</lastmod></url></urlset>");
        assertEquals(1, check("/feed").get(0).items());
    }

    @Test
    void printsWhatIsToBeMendedLast() {
        List<String> lines = printed(List.of(
                new Row("steppe", Verdict.DEAD, 0, null, null, "gone: HTTP 410"),
                new Row("courier", Verdict.GOOD, 12, "2026-11-25T09:00:00Z", "UTF-8", null)));
        assertTrue(lines.get(1).startsWith("courier  good"), lines::toString);
        assertTrue(
                lines.get(2).startsWith("steppe   dead") && lines.get(2).endsWith("gone: HTTP 410"), lines::toString);
        assertEquals("1 of 2 sources are good, 1 dead", lines.get(3));
    }

    @Test
    void saysOnceThatTheNetworkIsDown() {
        Row row = new Row("steppe", Verdict.UNREACHABLE, 0, null, null, "unknown-host: steppe.example");
        assertEquals(
                List.of("none of 2 sources can be reached: the network seems to be down"
                        + " (steppe: unknown-host: steppe.example)"),
                printed(List.of(row, row)));
    }

    private List<Row> check(String path) {
        IngestConfig config = IngestConfig.from(new Settings(
                Map.of("SILKWATCH_INGEST_ALLOWED_NETWORKS", "127.0.0.0/8", "SILKWATCH_INGEST_PAUSE", "PT0S")));
        Source source =
                new Source("courier", "The Courier", Source.Kind.FEED, site.url(path), null, null, null, null, null);
        return new SourceCheck(config, InstantSource.system()).run(List.of(source), done -> {});
    }

    private static List<String> printed(List<Row> rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SourceCheck.print(rows, new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
