package silkwatch.ingest.fetch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import silkwatch.ingest.fetch.Request.Validators;

class FetcherTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-25T09:00:00Z"));
    private static final Limits LIMITS =
            new Limits(Duration.ofSeconds(2), Duration.ofSeconds(1), Duration.ofSeconds(2), 3, 50, 4_096, 2_000);
    private static final int MOST = 100_000;

    private final Site site = new Site();
    private final Fetcher fetcher = fetcher(Networks.parse("127.0.0.0/8"), Duration.ZERO, CheckedDns.Names.SYSTEM);

    @AfterEach
    void close() {
        fetcher.close();
        site.close();
    }

    @Test
    void givesTheDocumentAndWhatTheServerSaidOfIt() {
        site.on(
                "/a",
                200,
                "text",
                "ETag: \"v1\"",
                "Last-Modified: Tue, 24 Nov 2026 09:00:00 GMT",
                "Content-Type: text/html; charset=utf-8",
                "Cache-Control: max-age=600");
        var fresh = assertInstanceOf(Fetched.Fresh.class, get("/a"));
        assertEquals("text", new String(fresh.body(), StandardCharsets.UTF_8));
        assertEquals("text/html; charset=utf-8", fresh.contentType());
        assertEquals(new Validators("\"v1\"", "Tue, 24 Nov 2026 09:00:00 GMT"), fresh.validators());
        assertEquals(Duration.ofMinutes(10), fresh.freshFor());
        assertTrue(site.asked().get(0).userAgent().startsWith("Silkwatch/"), site.asked()::toString);
        assertTrue(site.asked().get(0).userAgent().contains("desk@courier.example"), site.asked()::toString);
    }

    @Test
    void sendsValidatorsBack() {
        site.on("/a", exchange -> Site.send(exchange, 304, new byte[0]));
        Validators validators = new Validators("\"v1\"", "Tue, 24 Nov 2026 09:00:00 GMT");
        assertInstanceOf(Fetched.NotModified.class, get(new Request(site.url("/a"), validators, "*/*", MOST)));
        assertEquals("\"v1\"", site.asked().get(0).ifNoneMatch());
        assertEquals("Tue, 24 Nov 2026 09:00:00 GMT", site.asked().get(0).ifModifiedSince());
    }

    @Test
    void expandsGzip() {
        byte[] text = "あ".repeat(5_000).getBytes(StandardCharsets.UTF_8);
        site.on("/a", exchange -> Site.send(exchange, 200, Site.gzip(text), "Content-Encoding: gzip"));
        assertArrayEquals(text, assertInstanceOf(Fetched.Fresh.class, get("/a")).body());
    }

    @Test
    void keepsWhatCameBeforeTheConnectionEnded() {
        site.on("/a", exchange -> {
            exchange.sendResponseHeaders(200, 1_000);
            exchange.getResponseBody().write("half".getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
        });
        var fresh = assertInstanceOf(Fetched.Fresh.class, get("/a"));
        assertEquals("half", new String(fresh.body(), StandardCharsets.UTF_8));
        assertTrue(fresh.cut());
    }

    static Stream<Fault> faults() {
        return Stream.of(
                new Fault("server error", Reason.SERVER_ERROR, site -> site.on("/a", 500, "boom")),
                new Fault("gone", Reason.GONE, site -> site.on("/a", 410, "gone")),
                new Fault("not there", Reason.NOT_FOUND, site -> site.on("/b", 200, "b")),
                new Fault("refused", Reason.REFUSED, site -> site.on("/a", 403, "no")),
                new Fault("rate limit", Reason.RATE_LIMITED, site -> site.on("/a", 429, "", "Retry-After: 30")),
                new Fault("empty", Reason.EMPTY, site -> site.on("/a", 200, "")),
                new Fault("304 unasked", Reason.PROTOCOL, site -> site.on("/a", 304, "")),
                new Fault(
                        "endless body",
                        Reason.BODY_TOO_LARGE,
                        site -> site.on("/a", exchange -> Site.endless(exchange, new byte[20_000], 0))),
                new Fault(
                        "dripping body",
                        Reason.TOO_SLOW,
                        site -> site.on("/a", exchange -> Site.endless(exchange, new byte[1], 100))),
                new Fault(
                        "silence",
                        Reason.TIMEOUT,
                        site -> site.on(
                                "/a",
                                exchange -> LockSupport.parkNanos(
                                        Duration.ofMinutes(1).toNanos()))),
                new Fault(
                        "gzip bomb",
                        Reason.DECOMPRESSED_TOO_LARGE,
                        site -> site.on(
                                "/a",
                                exchange -> Site.send(
                                        exchange, 200, Site.gzip(new byte[5_000_000]), "Content-Encoding: gzip"))),
                new Fault(
                        "no gzip", Reason.BAD_ENCODING, site -> site.on("/a", 200, "plain", "Content-Encoding: gzip")),
                new Fault(
                        "header flood",
                        Reason.HEADERS_TOO_LARGE,
                        site -> site.on(
                                "/a",
                                200,
                                "a",
                                IntStream.range(0, 60)
                                        .mapToObj(n -> "X-" + n + ": x")
                                        .toArray(String[]::new))),
                new Fault(
                        "endless header",
                        Reason.HEADERS_TOO_LARGE,
                        site -> site.on("/a", 200, "a", "X-Long: " + "x".repeat(10_000))),
                new Fault(
                        "circle",
                        Reason.REDIRECT_LOOP,
                        site -> site.on("/a", 302, "", "Location: /b").on("/b", 302, "", "Location: /a")),
                new Fault(
                        "too many hops",
                        Reason.TOO_MANY_REDIRECTS,
                        site -> site.on("/a", 302, "", "Location: /b")
                                .on("/b", 302, "", "Location: /c")
                                .on("/c", 302, "", "Location: /d")
                                .on("/d", 302, "", "Location: /e")),
                new Fault(
                        "hop to link-local",
                        Reason.FORBIDDEN_ADDRESS,
                        site -> site.on("/a", 302, "", "Location: http://169.254.169.254/latest/")),
                new Fault(
                        "hop to a private name",
                        Reason.FORBIDDEN_ADDRESS,
                        site -> site.on("/a", 302, "", "Location: http://intranet.example/")),
                new Fault(
                        "hop to decimal loopback",
                        Reason.BAD_ADDRESS,
                        site -> site.on("/a", 302, "", "Location: http://2130706433/")),
                new Fault(
                        "hop to a file",
                        Reason.BAD_ADDRESS,
                        site -> site.on("/a", 302, "", "Location: file:///etc/passwd")),
                new Fault(
                        "hop with credentials",
                        Reason.BAD_ADDRESS,
                        site -> site.on("/a", 302, "", "Location: http://u:p@paper.example/")),
                new Fault("hop to nowhere", Reason.BAD_ADDRESS, site -> site.on("/a", 302, "")),
                new Fault(
                        "disallowed",
                        Reason.ROBOTS,
                        site -> site.on("/robots.txt", 200, "User-agent: *\nDisallow: /a\n")
                                .on("/a", 200, "a")),
                new Fault(
                        "robots.txt fails",
                        Reason.SERVER_ERROR,
                        site -> site.on("/robots.txt", 500, "boom").on("/a", 200, "a")));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void namesTheFault(Fault fault) {
        fault.site().accept(site);
        try (Fetcher strict = fetcher(Networks.parse("127.0.0.0/8"), Duration.ZERO, host ->
                new InetAddress[] {InetAddress.getByName(host.equals("intranet.example") ? "10.0.0.7" : host)})) {
            var failed = assertInstanceOf(Fetched.Failed.class, get(strict, request("/a")));
            assertEquals(fault.reason(), failed.reason(), failed::detail);
        }
    }

    @Test
    void connectsToTheAddressThatWasChecked() {
        site.on("/a", 200, "secret");
        AtomicInteger lookUps = new AtomicInteger();
        // Public when it is looked up first, ours from then on.
        CheckedDns.Names rebinding = host -> new InetAddress[] {
            lookUps.incrementAndGet() == 1 ? InetAddress.getByName("192.0.2.1") : InetAddress.getLoopbackAddress()
        };
        try (Fetcher strict = fetcher(Networks.parse("192.0.2.0/24"), Duration.ZERO, rebinding)) {
            URI address = URI.create("http://rebinding.example:" + site.port() + "/a");
            for (int i = 0; i < 3; i++) {
                assertInstanceOf(Fetched.Failed.class, get(strict, new Request(address, Validators.NONE, "*/*", MOST)));
            }
            assertEquals(List.of(), site.asked());
        }
    }

    @Test
    void takesTheSafeOnesOfSeveralAddresses() {
        site.on("/a", 200, "a");
        CheckedDns.Names both =
                host -> new InetAddress[] {InetAddress.getByName("10.0.0.7"), InetAddress.getLoopbackAddress()};
        try (Fetcher mixed = fetcher(Networks.parse("127.0.0.0/8"), Duration.ZERO, both)) {
            URI address = URI.create("http://mixed.example:" + site.port() + "/a");
            assertInstanceOf(Fetched.Fresh.class, get(mixed, new Request(address, Validators.NONE, "*/*", MOST)));
        }
    }

    @Test
    void saysUnknownHost() {
        try (Fetcher offline = fetcher(Networks.NONE, Duration.ZERO, host -> {
            throw new UnknownHostException(host);
        })) {
            Request request = new Request(URI.create("http://paper.example/"), Validators.NONE, "*/*", MOST);
            var failed = assertInstanceOf(Fetched.Failed.class, get(offline, request));
            assertEquals(Reason.UNKNOWN_HOST, failed.reason());
        }
    }

    @ParameterizedTest
    @CsvSource({"301, true", "308, true", "302, false", "303, false", "307, false"})
    void followsRedirectsAndTellsWhichAreForGood(int status, boolean permanent) {
        site.on("/a", status, "", "Location: /b#top").on("/b", 200, "b");
        Fetched fetched = get("/a");
        assertInstanceOf(Fetched.Fresh.class, fetched);
        assertEquals(site.url("/b"), fetched.trail().end());
        assertEquals(permanent, fetched.trail().permanentEnd().isPresent());
    }

    @Test
    void asksADomainOneAtATimeWithAPause() {
        Duration pause = Duration.ofMillis(120);
        AtomicInteger open = new AtomicInteger();
        AtomicInteger mostOpen = new AtomicInteger();
        for (String path : List.of("/1", "/2", "/3", "/4")) {
            site.on(path, exchange -> {
                mostOpen.accumulateAndGet(open.incrementAndGet(), Math::max);
                Site.send(exchange, 200, path.getBytes(StandardCharsets.UTF_8));
                open.decrementAndGet();
            });
        }
        try (Fetcher polite = fetcher(Networks.parse("127.0.0.0/8"), pause, CheckedDns.Names.SYSTEM)) {
            Stream.of("/1", "/2", "/3", "/4")
                    .map(path -> polite.fetch(request(path), () -> true))
                    .toList()
                    .forEach(CompletableFuture::join);
        }
        assertEquals(1, mostOpen.get());
        List<Site.Asked> asked = site.asked();
        for (int i = 1; i < asked.size(); i++) {
            long gap = asked.get(i).nanos() - asked.get(i - 1).nanos();
            assertTrue(gap >= pause.toNanos(), "gap " + gap);
        }
        assertEquals(1, site.askedForRobots().size());
    }

    @Test
    void keepsTheCrawlDelay() {
        site.on("/robots.txt", 200, "User-agent: *\nCrawl-delay: 0.3\n")
                .on("/a", 200, "a")
                .on("/b", 200, "b");
        get("/a");
        get("/b");
        long gap = site.asked().get(1).nanos() - site.asked().get(0).nanos();
        assertTrue(gap >= Duration.ofMillis(300).toNanos(), "gap " + gap);
    }

    @Test
    void leavesADomainAloneThatAskedForIt() {
        site.on("/a", 429, "", "Retry-After: 3600").on("/b", 200, "b");
        assertEquals(
                Duration.ofHours(1),
                assertInstanceOf(Fetched.Failed.class, get("/a")).retryAfter());
        var failed = assertInstanceOf(Fetched.Failed.class, get("/b"));
        assertEquals(Reason.RATE_LIMITED, failed.reason());
        assertEquals(1, site.asked().size());
    }

    @Test
    void dropsWhatIsNoLongerWanted() {
        site.on("/a", 200, "a");
        var failed = assertInstanceOf(
                Fetched.Failed.class, fetcher.fetch(request("/a"), () -> false).join());
        assertEquals(Reason.ABANDONED, failed.reason());
        assertEquals(List.of(), site.asked());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        max-age           | Cache-Control: public, max-age=300                       | PT5M
        max-age less age  | Cache-Control: max-age=300;Age: 100                      | PT3M20S
        no-cache          | Cache-Control: no-cache, max-age=300                     | -
        expires           | Date: Wed, 25 Nov 2026 09:00:00 GMT;Expires: Wed, 25 Nov 2026 09:30:00 GMT | PT30M
        expired           | Date: Wed, 25 Nov 2026 09:00:00 GMT;Expires: Wed, 25 Nov 2026 08:30:00 GMT | -
        never             | Date: Wed, 25 Nov 2026 09:00:00 GMT;Expires: 0           | -
        nothing           | X-A: b                                                   | -
        """)
    void readsForHowLongTheDocumentStays(String name, String headers, String expected) {
        Duration freshFor = Freshness.of(answer(headers));
        assertEquals(expected, freshFor == null ? "-" : freshFor.toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Retry-After: 120                           | PT2M
        Retry-After: Wed, 25 Nov 2026 10:00:00 GMT | PT1H
        Retry-After: Wed, 25 Nov 2026 08:00:00 GMT | -
        Retry-After: soon                          | -
        Retry-After: 99999999999999                | -
        """)
    void readsWhenToComeBack(String headers, String expected) {
        Duration again = Freshness.retryAfter(answer(headers), CLOCK.instant());
        assertEquals(expected, again == null ? "-" : again.toString());
    }

    @Test
    void hasNoOpinionWithoutHeaders() {
        assertNull(Freshness.retryAfter(answer("X-A: b"), CLOCK.instant()));
    }

    private static Answer answer(String headers) {
        var map = new HashMap<String, String>();
        for (String header : headers.split(";")) {
            String[] parts = header.strip().split(": ", 2);
            map.put(parts[0].toLowerCase(Locale.ROOT), parts[1]);
        }
        return new Answer(200, map, new byte[0], false);
    }

    private Request request(String path) {
        return new Request(site.url(path), Validators.NONE, "*/*", MOST);
    }

    private Fetched get(String path) {
        return get(request(path));
    }

    private Fetched get(Request request) {
        return get(fetcher, request);
    }

    private static Fetched get(Fetcher fetcher, Request request) {
        return fetcher.fetch(request, () -> true)
                .orTimeout(20, TimeUnit.SECONDS)
                .join();
    }

    private static Fetcher fetcher(Networks allowed, Duration pause, CheckedDns.Names names) {
        Manners manners = new Manners(Manners.userAgent("desk@courier.example"), pause, Duration.ofSeconds(5), 4);
        return new Fetcher(manners, LIMITS, new AddressPolicy(allowed), CLOCK, fetched -> {}, names);
    }

    /** A site with a fault, and what is to be said of it. */
    record Fault(String name, Reason reason, Consumer<Site> site) {
        @Override
        public String toString() {
            return name;
        }
    }
}
