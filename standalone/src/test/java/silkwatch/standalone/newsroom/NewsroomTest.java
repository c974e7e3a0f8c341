package silkwatch.standalone.newsroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
