package silkwatch.ingest.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** Each format, well-formed, field by field. */
class FeedFormatsTest {

    @Test
    void readsRss() {
        var feed = Fixtures.read(Fixtures.bytes("rss.xml"), null);
        assertEquals("rss-2.0", feed.format());
        assertEquals("Steppe & Sea Courier", feed.title());
        assertEquals("https://courier.example/", feed.link());
        assertEquals("en-GB", feed.language());
        assertEquals(Duration.ofMinutes(30), feed.timeToLive());
        assertNull(feed.error());
        assertEquals(
                new FeedItem(
                        "courier-1041",
                        "https://courier.example/2026/11/gallium?from=rss&part=1",
                        "Osaka & Almaty agree on a gallium line",
                        "Two firms <b>signed</b> a memorandum.",
                        "<p>Two firms signed a <a href=\"https://news.example/memo\">memorandum</a>.</p>",
                        Instant.parse("2026-11-25T09:05:00Z"),
                        Instant.parse("2026-11-25T10:00:00Z"),
                        List.of("Aliya Invented"),
                        List.of("Minerals", "Japan"),
                        null),
                feed.items().get(0));
        assertEquals(
                new FeedItem(
                        "https://courier.example/ferry",
                        "https://courier.example/ferry",
                        "Ferry timetable",
                        null,
                        null,
                        Instant.parse("2026-11-24T00:00:00Z"),
                        null,
                        List.of("Night Desk"),
                        List.of(),
                        null),
                feed.items().get(1));
    }

    @Test
    void readsRdf() {
        var feed = Fixtures.read(Fixtures.bytes("rdf.xml"), null);
        assertEquals("rdf-1.0", feed.format());
        assertEquals("ja", feed.language());
        var item = feed.items().get(0);
        assertEquals("架空の港で鉱物の荷揚げ始まる", item.title());
        assertEquals("https://minato.example/n/1", item.id());
        assertEquals(Instant.parse("2026-11-25T09:30:00Z"), item.publishedAt());
        assertEquals(List.of("経済"), item.categories());
    }

    @Test
    void readsAtom() {
        var feed = Fixtures.read(Fixtures.bytes("atom.xml"), null);
        assertEquals("atom-1.0", feed.format());
        assertEquals("Вестник «Степь»", feed.title());
        assertEquals("https://vestnik.example/ru/", feed.link());
        assertEquals("ru", feed.language());
        assertEquals(
                new FeedItem(
                        "urn:vestnik:7",
                        "https://vestnik.example/ru/news/7",
                        "Саммит перенесён на весну",
                        "Стороны договорились <не> спешить",
                        "<p><img src=\"https://vestnik.example/media/7.jpg\"> Встреча перенесена.</p>",
                        Instant.parse("2026-11-25T03:15:30Z"),
                        Instant.parse("2026-11-25T09:00:00Z"),
                        List.of("Редакция"),
                        List.of("politics", "Политика"),
                        null),
                feed.items().get(0));
    }

    @Test
    void readsAtomOfOld() {
        var feed = Fixtures.read(Fixtures.bytes("atom03.xml"), null);
        assertEquals("atom-0.3", feed.format());
        assertEquals("windows-1251", feed.encoding());
        assertEquals("Old Harbour", feed.title());
        var item = feed.items().get(0);
        assertEquals("<p>Base64</p>", item.content());
        assertEquals(Instant.parse("2004-05-25T14:17:00Z"), item.publishedAt());
        assertEquals(Instant.parse("2004-05-26T00:00:00Z"), item.updatedAt());
    }

    @Test
    void readsJsonFeed() {
        var feed = Fixtures.read(Fixtures.bytes("feed.json"), "application/feed+json");
        assertEquals("json-feed-1.1", feed.format());
        assertEquals("https://ledger.example/", feed.link());
        assertEquals("en", feed.language());
        assertEquals(
                new FeedItem(
                        "41",
                        "https://news.example/p/41",
                        "Port & rail",
                        "Rail reopens",
                        "<p>Rail <a href='https://news.example/p/more'>reopens</a></p>",
                        Instant.parse("2026-11-25T08:00:00Z"),
                        Instant.parse("2026-11-25T08:30:00Z"),
                        List.of("Ledger Desk"),
                        List.of("rail", "ports"),
                        null),
                feed.items().get(0));
        var second = feed.items().get(1);
        assertEquals("42", second.id());
        assertEquals("https://elsewhere.example/x", second.url());
        assertEquals("Seen elsewhere", second.content());
        assertEquals(List.of("Guest"), second.authors());
    }

    @Test
    void readsNewsSitemap() {
        var feed = Fixtures.read(Fixtures.bytes("news-sitemap.xml"), null);
        assertEquals("news-sitemap", feed.format());
        assertEquals(
                new FeedItem(
                        null,
                        "https://dala.example/kk/1?a=1&b=2",
                        "Жаңа келісім & уран",
                        null,
                        null,
                        Instant.parse("2026-11-25T05:30:00Z"),
                        Instant.parse("2026-11-25T06:00:00Z"),
                        List.of(),
                        List.of("уран", "Жапония"),
                        "kk"),
                feed.items().get(0));
        assertEquals(2, feed.items().size());
    }

    @Test
    void readsSitemapIndex() {
        var feed = Fixtures.read(Fixtures.bytes("sitemap-index.xml"), null);
        assertEquals("sitemap-index", feed.format());
        assertEquals(List.of(), feed.items());
        assertEquals(
                List.of(
                        new ChildSitemap("https://dala.example/news-1.xml", Instant.parse("2026-11-25T00:00:00Z")),
                        new ChildSitemap("https://news.example/news-2.xml", null)),
                feed.sitemaps());
    }

    @Test
    void readsWhatIsKeptCompressed() throws IOException {
        var compressed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(compressed)) {
            gzip.write(Fixtures.bytes("news-sitemap.xml"));
        }
        assertEquals(
                2,
                Fixtures.read(compressed.toByteArray(), "application/x-gzip")
                        .items()
                        .size());
        assertEquals(500, Compressed.open(compressed.toByteArray(), 500).length);
    }
}
