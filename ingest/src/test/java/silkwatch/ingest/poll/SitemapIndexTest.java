package silkwatch.ingest.poll;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import silkwatch.contract.Article;
import silkwatch.contract.Source;
import silkwatch.contract.SourceStatus;
import silkwatch.contract.SourceStatus.Health;
import silkwatch.ingest.fetch.Site;

class SitemapIndexTest extends Polling {

    @Test
    void readsWhatTheSitemapsOfAnIndexList() {
        site.on("/feed", 200, index(child("/one.xml", "2026-11-24"), child("/two.xml.gz", "2026-11-25")));
        site.on("/one.xml", 200, sitemap("/a"));
        site.on(
                "/two.xml.gz",
                exchange -> Site.send(
                        exchange, 200, Site.gzip(sitemap("/b").getBytes(java.nio.charset.StandardCharsets.UTF_8))));
        SourceStatus status = poll(null);
        assertEquals(Health.HEALTHY, status.health(), status::reason);
        assertEquals(List.of("Talks /a", "Talks /b"), titles());
        assertEquals(2, status.parts().size());
    }

    @Test
    void readsTheNewestOfAnArchive() {
        site.on(
                "/feed",
                200,
                index(IntStream.range(0, 30)
                        .mapToObj(n -> child("/" + n + ".xml", "2026-10-" + (n + 1 < 10 ? "0" : "") + (n + 1)))
                        .toArray(String[]::new)));
        IntStream.range(0, 30).forEach(n -> site.on("/" + n + ".xml", 200, sitemap("/a" + n)));
        poll(null);
        assertEquals(List.of("/29.xml", "/28.xml", "/27.xml", "/26.xml", "/25.xml"), asked(".xml"));
    }

    @Test
    void looksAtBothEndsOfAnIndexWithoutDates() {
        site.on(
                "/feed",
                200,
                index(IntStream.range(0, 9)
                        .mapToObj(n -> child("/" + n + ".xml", null))
                        .toArray(String[]::new)));
        poll(null);
        assertEquals(List.of("/0.xml", "/8.xml", "/1.xml", "/7.xml", "/2.xml"), asked(".xml"));
    }

    @Test
    void asksOnlyForSitemapsThatTheIndexCallsChanged() {
        site.on("/feed", 200, index(child("/one.xml", "2026-11-24"), child("/two.xml", "2026-11-24")));
        site.on("/one.xml", 200, sitemap("/a")).on("/two.xml", 200, sitemap("/b"));
        SourceStatus status = poll(null);
        site.on("/feed", 200, index(child("/one.xml", "2026-11-24"), child("/two.xml", "2026-11-25")));
        site.on("/two.xml", 200, sitemap("/b", "/c"));
        now = now.plus(Duration.ofMinutes(5));
        status = poll(status);
        assertEquals(List.of("/one.xml", "/two.xml", "/two.xml"), asked(".xml"));
        assertEquals(List.of("Talks /a", "Talks /b", "Talks /c"), titles());
        assertEquals(Health.HEALTHY, status.health(), status::reason);
    }

    @Test
    void asksForTheOthersWithTheirValidatorsAlsoWhenTheIndexIsAsItWas() {
        site.on("/feed", 200, index(child("/one.xml", null)), "ETag: \"index\"");
        site.on("/one.xml", 200, sitemap("/a"), "ETag: \"one\"");
        SourceStatus status = poll(null);
        site.on("/feed", 304, "").on("/one.xml", 304, "");
        now = now.plus(Duration.ofMinutes(5));
        status = poll(status);
        assertEquals("\"one\"", last("/one.xml").ifNoneMatch());
        site.on("/one.xml", 200, sitemap("/a", "/b"), "ETag: \"two\"");
        now = now.plus(Duration.ofMinutes(5));
        status = poll(status);
        assertEquals("\"index\"", last("/feed").ifNoneMatch());
        assertEquals(List.of("Talks /a", "Talks /b"), titles());
        assertEquals("\"two\"", status.parts().get(0).etag());
        assertEquals("\"index\"", status.etag());
    }

    @Test
    void oneThatCannotBeReadIsNamedAndAskedForAgain() {
        site.on("/feed", 200, index(child("/one.xml", "2026-11-24"), child("/two.xml", "2026-11-24")), "ETag: \"1\"");
        site.on("/one.xml", 200, sitemap("/a")).on("/two.xml", 500, "boom");
        SourceStatus status = poll(null);
        assertEquals(Health.DEGRADED, status.health());
        assertTrue(status.reason().startsWith("sitemap: " + site.url("/two.xml") + ": server-error"), status::reason);
        site.on("/feed", 304, "").on("/two.xml", 200, sitemap("/b"));
        now = now.plus(Duration.ofMinutes(5));
        status = poll(status);
        assertEquals(Health.HEALTHY, status.health(), status::reason);
        assertEquals(List.of("Talks /a", "Talks /b"), titles());
    }

    @Test
    void anIndexNoneOfWhoseSitemapsCanBeReadFails() {
        site.on("/feed", 200, index(child("/one.xml", null), child("/two.xml", null)));
        SourceStatus status = poll(null);
        assertEquals(Health.FAILING, status.health());
        assertEquals(1, status.failures());
    }

    @Test
    void doesNotFollowAnIndexToOtherDomainsNorToAnotherIndex() {
        site.on(
                "/feed",
                200,
                index(
                        "<sitemap><loc>http://127.0.0.2:" + site.port() + "/far.xml</loc></sitemap>",
                        child("/self.xml", null)));
        site.on("/self.xml", 200, index(child("/one.xml", null)));
        poll(null);
        assertEquals(List.of("/self.xml"), asked(".xml"));
    }

    @Test
    void readsLongSitemapsInParts() {
        String[] many = IntStream.range(0, 100).mapToObj(n -> "/" + n).toArray(String[]::new);
        site.on("/feed", 200, index(child("/one.xml", "2026-11-24")), "ETag: \"1\"");
        site.on("/one.xml", 200, sitemap(many));
        SourceStatus status = poll(null);
        assertEquals(60, book.published().size());
        poll(status);
        assertEquals(100, book.published().size());
    }

    @Override
    SourceStatus poll(SourceStatus before) {
        return poll(source(Source.Kind.SITEMAP, "/feed", Source.FullText.FEED), before, new Backfilling(null));
    }

    private List<String> titles() {
        return book.published().stream().map(Article::title).sorted().toList();
    }

    private List<String> asked(String ending) {
        return site.asked().stream()
                .map(Site.Asked::path)
                .filter(path -> path.endsWith(ending))
                .toList();
    }

    private Site.Asked last(String path) {
        return site.asked().stream()
                .filter(each -> each.path().equals(path))
                .reduce((a, b) -> b)
                .orElseThrow();
    }

    private String child(String path, String modified) {
        return "<sitemap><loc>" + site.url(path) + "</loc>"
                + (modified == null ? "" : "<lastmod>" + modified + "</lastmod>") + "</sitemap>";
    }

    private static String index(String... children) {
        return "<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">" + String.join("", children)
                + "</sitemapindex>";
    }

    private String sitemap(String... paths) {
        return "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" "
                + "xmlns:news=\"http://www.google.com/schemas/sitemap-news/0.9\">"
                + String.join(
                        "",
                        Arrays.stream(paths)
                                .map(path ->
                                        "<url><loc>" + site.url(path) + "</loc><news:news><news:title>Talks " + path
                                                + "</news:title><news:publication_date>2026-11-25T08:00:00Z</news:publication_date>"
                                                + "</news:news></url>")
                                .toList())
                + "</urlset>";
    }
}
