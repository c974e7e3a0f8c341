package silkwatch.alert.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import silkwatch.contract.Alert;
import silkwatch.contract.Development;
import silkwatch.contract.Evidence;
import silkwatch.contract.Field;
import silkwatch.contract.Json;
import silkwatch.contract.Samples;
import silkwatch.contract.Slots;
import silkwatch.contract.Slots.Precision;
import silkwatch.contract.SourceStatus;
import silkwatch.contract.SourceStatus.Health;
import silkwatch.contract.Status;

/** The desk over HTTP: what each page shows, and that no text of a stranger becomes markup. */
class DeskTest {
    private static final Instant NOW = Instant.parse("2026-03-05T00:00:00Z");
    private static final String ATTACK = "<script>alert(1)</script>\"' onload=x";

    private final Board board = new Board();
    private final HttpClient client = HttpClient.newHttpClient();
    private DeskServer server;

    @BeforeEach
    void start() {
        server = new DeskServer(board, InstantSource.fixed(NOW), "localhost", 0);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void alertsShowQuoteSourceAndOrigins() throws Exception {
        board.put(Samples.alert());
        String page = get("/").body();
        assertTrue(page.contains("signed a gallium supply accord"), page);
        assertTrue(page.contains("https://steppe-courier.example/2026/gallium"), page);
        assertTrue(page.contains("one origin, not confirmed by another"), page);
        assertTrue(page.contains("href=\"/developments/agreement-0a1b\""), page);
    }

    @Test
    void newestAlertsStandFirst() throws Exception {
        board.put(alert("first-1:1", "The first one."));
        board.put(alert("second-2:1", "The second one."));
        String page = get("/").body();
        assertTrue(page.indexOf("The second one.") < page.indexOf("The first one."), page);
    }

    @Test
    void filtersNarrowThePages() throws Exception {
        board.put(Samples.alert());
        put(Samples.development());
        assertTrue(get("/?nation=kz").body().contains("signed a gallium supply accord"));
        assertFalse(get("/?nation=uz").body().contains("signed a gallium supply accord"));
        assertTrue(get("/ledger?mineral=gallium").body().contains("/developments/agreement-0a1b"));
        assertFalse(get("/ledger?type=summit").body().contains("/developments/agreement-0a1b"));
    }

    @Test
    void aFormerIdLeadsToTheDevelopment() throws Exception {
        put(Samples.development());
        board.put("agreement-before", Samples.development());
        assertTrue(get("/developments/agreement-before").body().contains("signed a gallium supply accord"));
    }

    @Test
    void aDevelopmentShowsItsMovesItsDisputesAndWhatItFollows() throws Exception {
        put(development("summit-1", "The first summit was held.", Status.HELD, "2025-12-20", null, "summit-2"));
        put(development(
                "summit-2", "The second summit is scheduled.", Status.SCHEDULED, "2026-06-12", "summit-1", null));
        String page = get("/developments/summit-2").body();
        assertTrue(page.contains("How it moved"), page);
        assertTrue(page.contains("signed a gallium supply accord"), page);
        assertTrue(page.contains("Sources disagree on the amount"), page);
        assertTrue(page.contains("The first summit was held."), page);
    }

    @Test
    void threadsHoldWhatFollowsOneAnother() throws Exception {
        put(development("summit-1", "The first summit was held.", Status.HELD, "2025-12-20", null, "summit-2"));
        put(development(
                "summit-2", "The second summit is scheduled.", Status.SCHEDULED, "2026-06-12", "summit-1", null));
        String page = get("/ledger").body();
        assertEquals(1, page.split("<section", -1).length - 1, page);
        assertTrue(page.indexOf("The first summit") < page.indexOf("The second summit"), page);
    }

    @Test
    void whatIsComingStandsByDateAndUndatedLast() throws Exception {
        put(development("a-1", "Undated thing.", Status.PLANNED, null, null, null));
        put(development("a-2", "June thing.", Status.SCHEDULED, "2026-06-12", null, null));
        put(development("a-3", "April thing.", Status.SCHEDULED, "2026-04-12", null, null));
        put(development("a-4", "Past thing.", Status.SCHEDULED, "2026-02-12", null, null));
        put(development("a-5", "Held thing.", Status.HELD, "2026-04-12", null, null));
        String page = get("/coming").body();
        List<Integer> places = List.of(
                page.indexOf("April thing."),
                page.indexOf("June thing."),
                page.indexOf("Past thing."),
                page.indexOf("Undated thing."));
        assertEquals(places.stream().sorted().toList(), places, page);
        assertFalse(places.contains(-1), page);
        assertFalse(page.contains("Held thing."), page);
    }

    @Test
    void sourcesInTroubleStandFirstWithTheirReason() throws Exception {
        board.put(source("a-good", Health.HEALTHY, null));
        board.put(source("b-bad", Health.FAILING, "HTML in a feed's place"));
        String page = get("/sources").body();
        assertTrue(page.indexOf("b-bad") < page.indexOf("a-good"), page);
        assertTrue(page.contains("HTML in a feed&#39;s place"), page);
    }

    @Test
    void strangersTextIsTextAndTheirAddressesNoScripts() throws Exception {
        Evidence evil = new Evidence(
                "a",
                "javascript:alert(1)",
                ATTACK,
                ATTACK,
                "\"><i>",
                NOW,
                "status",
                ATTACK,
                Field.BODY,
                0,
                ATTACK.length());
        Alert alert = alert("evil-1:1", ATTACK, List.of(evil));
        board.put(alert);
        HttpResponse<String> response = get("/?nation=%22%3E%3Cscript%3E");
        assertFalse(response.body().contains("<script>alert"), response.body());
        assertFalse(response.body().contains("javascript:"), response.body());
        assertFalse(response.body().contains("<i>"), response.body());
        String policy = response.headers().firstValue("Content-Security-Policy").orElseThrow();
        assertTrue(policy.contains("default-src 'none'") && !policy.contains("unsafe"), policy);
    }

    @Test
    void anUnknownDevelopmentIsNotFound() throws Exception {
        assertEquals(404, get("/developments/nothing-1").statusCode());
    }

    @Test
    @Timeout(60)
    void alertsAreSentToThoseWhoFollow() throws Exception {
        HttpResponse<InputStream> live = client.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + "/live?nation=kz"))
                        .header("Accept", "text/event-stream")
                        .build(),
                BodyHandlers.ofInputStream());
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(live.body(), StandardCharsets.UTF_8))) {
            readUntil(lines, ":");
            board.put(alert("other-1:1", "Not asked for.", List.of("jp", "uz"), List.of()));
            board.put(Samples.alert());
            assertEquals("id: agreement-0a1b:1", readUntil(lines, "id:"));
            assertTrue(readUntil(lines, "data:").contains("signed a gallium supply accord"));
        }
    }

    @Test
    void theBoardIsBounded() {
        for (int i = 0; i < Board.MOST_ALERTS + 10; i++) {
            board.put(alert("a-1:" + i, "One of many."));
        }
        assertEquals(Board.MOST_ALERTS, board.alerts().size());
    }

    private static String readUntil(BufferedReader lines, String start) throws IOException {
        String line = lines.readLine();
        while (!line.startsWith(start)) {
            line = lines.readLine();
        }
        return line;
    }

    private HttpResponse<String> get(String path) throws Exception {
        return client.send(request(path), BodyHandlers.ofString());
    }

    private HttpRequest request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + path))
                .build();
    }

    private static Alert alert(String id, String headline) {
        return alert(id, headline, Samples.alert().evidence());
    }

    private static Alert alert(String id, String headline, List<Evidence> evidence) {
        return alert(id, headline, Samples.alert().parties(), evidence);
    }

    private static Alert alert(String id, String headline, List<String> parties, List<Evidence> evidence) {
        Alert a = Samples.alert();
        return new Alert(
                id,
                id.substring(0, id.indexOf(':')),
                1,
                a.change(),
                a.beat(),
                a.type(),
                headline,
                headline,
                a.status(),
                parties,
                a.initiatives(),
                a.minerals(),
                a.place(),
                a.date(),
                new Slots.Amount(new BigDecimal("15"), "t", "P1Y", "contract"),
                1,
                a.confirmedBy(),
                List.of(),
                null,
                null,
                0.7,
                null,
                evidence,
                a.reportedAt(),
                a.raisedAt());
    }

    private void put(Development development) {
        board.put(development.id(), development);
    }

    private static Development development(
            String id,
            String headline,
            Status status,
            @Nullable String day,
            @Nullable String predecessor,
            @Nullable String successor) {
        Development d = Samples.development();
        LocalDate date = day == null ? null : LocalDate.parse(day);
        return new Development(
                id,
                d.beat(),
                "summit",
                headline,
                status,
                1,
                d.parties(),
                d.initiatives(),
                d.minerals(),
                d.place(),
                date == null ? Slots.When.UNKNOWN : new Slots.When(date, date, Precision.DAY, null),
                d.amount(),
                d.evidence(),
                1,
                d.confirmedBy(),
                d.conflicts(),
                null,
                predecessor,
                successor,
                0.7,
                d.history());
    }

    private static SourceStatus source(String id, Health health, @Nullable String reason) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("sourceId", id);
        fields.put("health", health);
        fields.put("reason", reason);
        return Json.MAPPER.convertValue(fields, SourceStatus.class);
    }
}
