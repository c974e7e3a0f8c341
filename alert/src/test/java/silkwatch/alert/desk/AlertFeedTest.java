package silkwatch.alert.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import silkwatch.contract.Alert;
import silkwatch.contract.Json;
import silkwatch.contract.Samples;
import silkwatch.contract.Status;

/** The desk's feed over HTTP, as a feed reader sees it. */
class AlertFeedTest {
    private static final Instant RAISED = Samples.alert().raisedAt();
    private static final String ATTACK = "</title><script>alert(1)</script>&amp; ]]> \"' onload=x";

    private final Board board = new Board();
    private final HttpClient client = HttpClient.newHttpClient();
    private DeskServer server;

    @BeforeEach
    void start() {
        server = new DeskServer(board, InstantSource.fixed(RAISED), "localhost", 0);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void anAlertIsAnEntry() throws Exception {
        board.put(Samples.alert());
        SyndFeed feed = feed("/alerts.atom");
        assertEquals("atom_1.0", feed.getFeedType());
        assertEquals("Silkwatch alerts", feed.getTitle());
        assertEquals("urn:silkwatch:alerts", feed.getUri());
        assertEquals(desk("/"), link(feed, "alternate"));
        assertEquals(desk("/alerts.atom"), link(feed, "self"));
        assertEquals(RAISED, feed.getPublishedDate().toInstant());
        SyndEntry entry = feed.getEntries().get(0);
        assertEquals(Samples.alert().headline(), entry.getTitle());
        assertEquals("urn:silkwatch:alert:agreement-0a1b:1", entry.getUri());
        assertEquals(desk("/developments/agreement-0a1b"), entry.getLink());
        assertEquals(RAISED, entry.getPublishedDate().toInstant());
        assertEquals(RAISED, entry.getUpdatedDate().toInstant());
        assertEquals(
                List.of(
                        "urn:silkwatch:type agreement agreement",
                        "urn:silkwatch:status signed signed",
                        "urn:silkwatch:nation jp Japan",
                        "urn:silkwatch:nation kz Kazakhstan",
                        "urn:silkwatch:mineral gallium gallium"),
                entry.getCategories().stream()
                        .map(c -> c.getTaxonomyUri() + " " + c.getName() + " " + c.getLabel())
                        .toList());
    }

    @Test
    void itsContentSaysWhatTheCardSays() throws Exception {
        ObjectNode moved = json("summit-1:2", "The summit was postponed.", RAISED);
        moved.put("change", "STATUS");
        moved.put("status", Status.POSTPONED.id());
        moved.putObject("previous").put("status", Status.SCHEDULED.id());
        board.put(alert(moved));
        SyndEntry entry = feed("/alerts.atom").getEntries().get(0);
        assertEquals("html", entry.getContents().get(0).getType());
        String content = content(entry);
        assertTrue(content.contains("scheduled \u2192 postponed</span> <span>agreement</span> <span"), content);
        assertTrue(content.contains("<dt>Where</dt><dd>Astana, Kazakhstan</dd>"), content);
        assertTrue(content.contains("<dt>When</dt><dd>2 March 2026</dd>"), content);
        assertTrue(content.contains("<dt>Amount</dt><dd>15 "), content);
        assertTrue(content.contains("signed a gallium supply accord"), content);
        assertTrue(content.contains("<a href=\"https://steppe-courier.example/2026/gallium\""), content);
        assertFalse(content.contains("<h2"), content);
    }

    @Test
    void theNewestHundredStandFirst() throws Exception {
        for (int i = 0; i < 120; i++) {
            board.put(alert(json("a-1:" + i, "One of many.", RAISED.plusSeconds(i))));
        }
        board.put(alert(json(
                "b-1:1",
                "Read late from another partition.",
                RAISED.plusSeconds(110).plusMillis(1))));
        List<String> ids = feed("/alerts.atom").getEntries().stream()
                .map(SyndEntry::getUri)
                .toList();
        assertEquals(100, ids.size());
        assertEquals("urn:silkwatch:alert:a-1:119", ids.get(0));
        assertEquals(9, ids.indexOf("urn:silkwatch:alert:b-1:1"));
    }

    @Test
    void theFiltersOfThePagesNarrowIt() throws Exception {
        board.put(Samples.alert());
        assertEquals(
                1, feed("/alerts.atom?nation=kz&mineral=gallium").getEntries().size());
        assertEquals(0, feed("/alerts.atom?type=summit").getEntries().size());
        SyndFeed feed = feed("/alerts.atom?nation=uz");
        assertEquals(0, feed.getEntries().size());
        assertEquals("Silkwatch alerts: uz", feed.getTitle());
        assertEquals("urn:silkwatch:alerts:nation=uz", feed.getUri());
        assertEquals(desk("/?nation=uz"), link(feed, "alternate"));
        assertEquals(desk("/alerts.atom?nation=uz"), link(feed, "self"));
    }

    @Test
    void thePagesLeadToItWithTheirFilter() throws Exception {
        for (String path : List.of("/", "/ledger", "/coming")) {
            String page = get(path + "?nation=kz&type=summit").body();
            String address = "/alerts.atom?nation=kz&amp;type=summit";
            assertTrue(page.contains("<link rel=\"alternate\" type=\"application/atom+xml\""), page);
            assertTrue(page.contains("title=\"Silkwatch alerts: kz, summit\" href=\"" + address + "\">"), page);
            assertTrue(page.contains("<a href=\"" + address + "\" type=\"application/atom+xml\">Atom</a>"), page);
        }
        assertTrue(get("/sources").body().contains("href=\"/alerts.atom\">"));
    }

    @Test
    void strangersTextStaysText() throws Exception {
        ObjectNode evil = json("evil-1:1", ATTACK + "\u0000\u0008\uFFFF", RAISED);
        ObjectNode evidence = (ObjectNode) evil.withArray("evidence").get(0);
        evidence.put("url", "javascript:alert(1)");
        evidence.put("outlet", ATTACK);
        evidence.put("quote", ATTACK + "\u0001").put("start", 0).put("end", ATTACK.length() + 1);
        board.put(alert(evil));
        SyndEntry entry = feed("/alerts.atom?nation=kz").getEntries().get(0);
        assertEquals(ATTACK + "\uFFFD\uFFFD\uFFFD", entry.getTitle());
        assertFalse(content(entry).contains("<script>"), content(entry));
        assertFalse(content(entry).contains("javascript:"), content(entry));
        assertTrue(content(entry).contains("&lt;script&gt;alert(1)&lt;/script&gt;&amp;amp; ]]&gt;"), content(entry));
        String asked = "%3C/title%3E%00%22%3E";
        assertEquals(
                "Silkwatch alerts: </title>\uFFFD\">",
                feed("/alerts.atom?type=" + asked).getTitle());
    }

    @Test
    void whoHasTheNewestIsToldSo() throws Exception {
        board.put(Samples.alert());
        HttpResponse<String> first = get("/alerts.atom");
        assertEquals(
                "application/atom+xml;charset=utf-8",
                header(first, "Content-Type").replace(" ", ""));
        assertEquals("no-cache", header(first, "Cache-Control"));
        String tag = header(first, "ETag");
        HttpResponse<String> again = get("/alerts.atom", "If-None-Match", tag);
        assertEquals(304, again.statusCode());
        assertEquals("", again.body());
        assertEquals(tag, header(again, "ETag"));
        board.put(alert(json("b-2:1", "The next one.", RAISED.plusSeconds(1))));
        HttpResponse<String> changed = get("/alerts.atom", "If-None-Match", tag);
        assertEquals(200, changed.statusCode());
        assertNotEquals(tag, header(changed, "ETag"));
    }

    @Test
    void anEmptyBoardIsAnEmptyFeed() throws Exception {
        SyndFeed feed = feed("/alerts.atom");
        assertEquals(List.of(), feed.getEntries());
        assertEquals(Instant.EPOCH, feed.getPublishedDate().toInstant());
    }

    private SyndFeed feed(String path) throws Exception {
        HttpResponse<String> response = get(path);
        assertEquals(200, response.statusCode(), response.body());
        return new SyndFeedInput().build(new StringReader(response.body()));
    }

    private HttpResponse<String> get(String path, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(desk(path)));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private String desk(String path) {
        return "http://localhost:" + server.port() + path;
    }

    private static String header(HttpResponse<String> response, String name) {
        return response.headers().firstValue(name).orElseThrow();
    }

    private static String link(SyndFeed feed, String relation) {
        return feed.getLinks().stream()
                .filter(link -> link.getRel().equals(relation))
                .findFirst()
                .orElseThrow()
                .getHref();
    }

    private static String content(SyndEntry entry) {
        return entry.getContents().get(0).getValue();
    }

    /** The sample with these values. */
    private static ObjectNode json(String id, String headline, Instant raised) {
        ObjectNode json = Json.MAPPER.valueToTree(Samples.alert());
        return json.put("id", id).put("headline", headline).put("raisedAt", raised.toString());
    }

    private static Alert alert(ObjectNode json) throws Exception {
        return Json.MAPPER.treeToValue(json, Alert.class);
    }
}
