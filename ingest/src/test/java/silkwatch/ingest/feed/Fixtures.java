package silkwatch.ingest.feed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The feeds of invented outlets, one a format, and short ways to read them. */
final class Fixtures {
    static final List<String> ALL = List.of(
            "rss.xml", "rdf.xml", "atom.xml", "atom03.xml", "feed.json", "news-sitemap.xml", "sitemap-index.xml");

    private static final FeedReader READER = new FeedReader();
    private static final URI URL = URI.create("https://news.example/rss/all");

    private Fixtures() {}

    static byte[] bytes(String name) {
        try (var in = Fixtures.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static FeedDocument read(byte[] document, @Nullable String contentType) {
        return READER.read(document, contentType, URL);
    }

    static FeedDocument readFrom(URI url, byte[] document) {
        return READER.read(document, null, url);
    }

    static FeedDocument read(String document) {
        return read(document.getBytes(StandardCharsets.UTF_8), null);
    }

    /** An RSS channel of an invented outlet around this. */
    static String rss(String inside) {
        return "<rss version=\"2.0\"><channel><title>Wire</title><link>https://news.example/</link>" + inside
                + "</channel></rss>";
    }

    static FeedItem item(String inside) {
        return read(rss("<item>" + inside + "</item>")).items().get(0);
    }
}
