package silkwatch.standalone.newsroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.rometools.rome.feed.WireFeed;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.rss.Channel;
import com.rometools.rome.feed.rss.Item;
import com.rometools.rome.io.WireFeedInput;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class NewsroomTest {
    private static final Instant OPENED = Instant.parse("2026-03-02T06:00:00Z");
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final AtomicReference<Instant> now = new AtomicReference<>(OPENED);

    @Test
    void articlesComeOutOverTime() throws Exception {
        try (Newsroom newsroom = new Newsroom("localhost", 0, "localhost", now::get)) {
            String feed = url(newsroom, "harbour-wire");
            assertTrue(get(feed).body().contains("plan next leaders"));
            assertFalse(get(feed).body().contains("gallium"));
            now.set(OPENED.plus(newsroom.length()));
            assertTrue(get(feed).body().contains("gallium"));
        }
    }

    @Test
    void anEditedArticleKeepsItsAddress() throws Exception {
        try (Newsroom newsroom = new Newsroom("localhost", 0, "localhost", now::get)) {
            String page = url(newsroom, "tsubame") + "kyrgyz-loan";
            assertEquals(404, get(page).statusCode());
            now.set(OPENED.plusSeconds(11));
            assertTrue(get(page).body().contains("300億円の円借款"));
            now.set(OPENED.plusSeconds(41));
            assertTrue(get(page).body().contains("330億円の円借款"));
        }
    }

    @Test
    void answersConditionalRequests() throws Exception {
        try (Newsroom newsroom = new Newsroom("localhost", 0, "localhost", now::get)) {
            String feed = url(newsroom, "steppe-courier");
            String etag = get(feed).headers().firstValue("ETag").orElseThrow();
            assertEquals(304, get(feed, "If-None-Match", etag).statusCode());
        }
    }

    @Test
    void itsRssSaysWhatAnItemIs() throws Exception {
        try (Newsroom newsroom = new Newsroom("localhost", 0, "localhost", now::get)) {
            now.set(OPENED.plusSeconds(8));
            String outlet = url(newsroom, "steppe-courier");
            Channel channel = (Channel) read(outlet);
            assertEquals("rss_2.0", channel.getFeedType());
            assertEquals("Steppe Courier", channel.getTitle());
            assertEquals("en", channel.getLanguage());
            Item item = channel.getItems().get(0);
            assertEquals("Kazakh gallium to flow to Japan under new contract", item.getTitle());
            assertEquals(outlet + "minato-gallium?utm_source=rss", item.getLink());
            assertEquals("steppe-courier/minato-gallium", item.getGuid().getValue());
            assertFalse(item.getGuid().isPermaLink());
            assertEquals(OPENED.plusSeconds(8), item.getPubDate().toInstant());
            String first = item.getDescription().getValue();
            assertTrue(first.startsWith("ASTANA, 2 March 2026"), first);
            String whole = item.getContent().getValue();
            assertTrue(whole.startsWith("<p>" + first + "</p>\n<p>"), whole);
        }
    }

    @Test
    void itsSummariesHoldNoWholeText() throws Exception {
        try (Newsroom newsroom = new Newsroom("localhost", 0, "localhost", now::get)) {
            now.set(OPENED.plus(newsroom.length()));
            Channel channel = (Channel) read(url(newsroom, "tsubame"));
            assertFalse(channel.getItems().isEmpty());
            channel.getItems().forEach(item -> assertNull(item.getContent(), item.getTitle()));
        }
    }

    @Test
    void itsAtomSaysWhatAnEntryIs() throws Exception {
        try (Newsroom newsroom = new Newsroom("localhost", 0, "localhost", now::get)) {
            String outlet = url(newsroom, "harbour-wire");
            assertTrue(get(outlet).body().contains("xml:lang=\"en\""), "the language");
            Feed feed = (Feed) read(outlet);
            assertEquals("atom_1.0", feed.getFeedType());
            assertEquals("Harbour Wire", feed.getTitle());
            assertEquals(OPENED, feed.getUpdated().toInstant());
            Entry entry = feed.getEntries().get(0);
            String address = outlet + "japan-kazakhstan-plan-next-leaders-summit";
            assertEquals("Japan, Kazakhstan plan next leaders' summit in Astana", entry.getTitle());
            assertEquals(address, entry.getId());
            assertEquals(address, entry.getAlternateLinks().get(0).getHref());
            assertEquals(OPENED, entry.getPublished().toInstant());
            assertEquals(OPENED, entry.getUpdated().toInstant());
            assertTrue(entry.getSummary().getValue().startsWith("TOKYO, 2 March 2026"));
        }
    }

    private static WireFeed read(String feed) throws Exception {
        return new WireFeedInput().build(new StringReader(get(feed).body()));
    }

    private static String url(Newsroom newsroom, String outlet) {
        var matcher = Pattern.compile("url: (\\S+/" + outlet + "/)").matcher(newsroom.sourcesYaml());
        assertTrue(matcher.find());
        return matcher.group(1);
    }

    private static HttpResponse<String> get(String url, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
