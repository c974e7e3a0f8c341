package silkwatch.ingest.poll;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import silkwatch.contract.Article;
import silkwatch.contract.Ids;
import silkwatch.contract.Source;
import silkwatch.contract.SourceStatus;
import silkwatch.contract.SourceStatus.Health;

class PollerTest extends Polling {
    @Test
    void publishesAnArticleOnceWithItsPagesText() {
        site.on("/feed", 200, rss(item("/a?utm_source=rss", "Rail talks", "Teaser")));
        site.on("/a", 200, page("Rail talks", TEXT));
        SourceStatus first = poll(null);
        SourceStatus second = poll(first);
        assertEquals(1, book.published().size());
        Article article = book.published().get(0);
        assertEquals("Rail talks", article.title());
        assertEquals("Teaser", article.summary());
        assertEquals(TEXT, article.body());
        assertEquals(site.url("/a").toString(), article.canonicalUrl());
        assertEquals(Ids.article(article.canonicalUrl()), article.id());
        assertEquals(1, article.revision());
        assertEquals(Health.HEALTHY, second.health(), second::reason);
        assertEquals(
                1,
                site.asked().stream().filter(each -> each.path().equals("/a")).count());
    }

    @Test
    void publishesAChangedArticleAsARevision() {
        site.on("/feed", 200, rss(item("/a", "Rail talks", "Teaser"))).on("/a", 200, page("Rail talks", TEXT));
        SourceStatus status = poll(null);
        now = now.plus(Duration.ofMinutes(5));
        site.on("/feed", 200, rss(item("/a", "Rail talks end", "Teaser"))).on("/a", 200, page("Rail talks", TEXT));
        poll(status);
        assertEquals(
                List.of(1, 2), book.published().stream().map(Article::revision).toList());
        assertEquals("Rail talks end", book.published().get(1).title());
        assertEquals(
                book.published().get(0).firstSeenAt(), book.published().get(1).firstSeenAt());
    }

    @Test
    void looksAgainForCorrectionsThatTheFeedDoesNotTell() {
        site.on("/feed", 200, rss(item("/a", "Rail talks", "Teaser"))).on("/a", 200, page("Rail talks", TEXT));
        SourceStatus status = poll(null);
        site.on("/a", 200, page("Rail talks", TEXT + " A correction was added."));
        now = now.plus(Duration.ofMinutes(5));
        status = poll(status);
        assertEquals(1, book.published().size());
        now = now.plus(Duration.ofMinutes(6));
        poll(status);
        assertEquals(2, book.published().size());
        assertTrue(book.published().get(1).body().contains("correction"));
    }

    @Test
    void fallsBackToTheFeedsTextAndMendsItLater() {
        site.on("/feed", 200, rss(item("/a", "Rail talks", "What the feed says.")));
        site.on("/a", 503, "busy");
        SourceStatus status = poll(null);
        assertEquals("What the feed says.", book.published().get(0).body());
        now = now.plus(Duration.ofMinutes(11));
        site.on("/a", 200, page("Rail talks", TEXT));
        status = poll(status);
        assertEquals(TEXT, book.published().get(1).body());
        now = now.plus(Duration.ofHours(1));
        site.on("/a", 500, "boom");
        poll(status);
        assertEquals(2, book.published().size());
    }

    @Test
    void takesTheFeedsTextWhereThatIsEnough() {
        site.on("/feed", 200, rss(item("/a", "Rail talks", "<p>One.</p><p>Two<script>x</script>.</p>")));
        poll(source(Source.FullText.FEED), null, new Backfilling(null));
        assertEquals("One.\n\nTwo.", book.published().get(0).body());
        assertEquals(1, site.asked().size());
    }

    @Test
    void isNotMisledByPagesThatAllNameOneAddress() {
        site.on("/feed", 200, rss(item("/a", "Rail talks", "x"), item("/b", "Power talks", "y")));
        String canonical = "<link rel=\"canonical\" href=\"" + site.url("/section") + "\">";
        site.on("/a", 200, page("Rail talks", TEXT).replace("<head>", "<head>" + canonical));
        site.on("/b", 200, page("Power talks", TEXT.replace("rail", "coal")).replace("<head>", "<head>" + canonical));
        poll(null);
        assertEquals(2, book.published().stream().map(Article::id).distinct().count());
    }

    @Test
    void doesNotBelieveDatesInTheFuture() {
        site.on("/feed", 200, rss(item("/a", "Rail talks", "x", now.plus(Duration.ofDays(3)))));
        site.on("/a", 404, "");
        poll(null);
        assertNull(book.published().get(0).publishedAt());
        assertEquals(1, meters.counter("silkwatch.ingest.future.dates").count());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "a day and its hour,     2026-11-24T00:00:00Z, 2026-11-24T07:30:00+09:00, 2026-11-23T22:30:00Z",
        "a day and another,      2026-11-24T00:00:00Z, 2026-11-20T07:30:00+09:00, 2026-11-24T00:00:00Z",
        "an hour and another,    2026-11-24T05:00:00Z, 2026-11-24T07:30:00+09:00, 2026-11-24T05:00:00Z"
    })
    void takesThePagesHourWhereTheListHasTheDayAlone(String name, Instant listed, String page, Instant published) {
        site.on("/feed", 200, rss(item("/a", "Rail talks", "x", listed)));
        String meta = "<meta property=\"article:published_time\" content=\"" + page + "\">";
        site.on("/a", 200, page("Rail talks", TEXT).replace("<head>", "<head>" + meta));
        poll(null);
        assertEquals(published, book.published().get(0).publishedAt());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "first reading and old,    true,  P10D, P3D, true",
        "first reading and new,    true,  PT1H, P3D, false",
        "later reading and old,    false, P10D, P3D, false",
        "first reading and off,    true,  P10D, -,   false"
    })
    void marksBackfill(String name, boolean first, Duration old, String age, boolean backfill) {
        site.on("/feed", 200, rss(item("/z", "Old news", "x", now.minus(Duration.ofDays(20)))));
        Backfilling ages = new Backfilling(age.equals("-") ? null : Duration.parse(age));
        SourceStatus status = first ? null : poll(source(Source.FullText.FEED), null, ages);
        site.on("/feed", 200, rss(item("/a", "Rail talks", "x", now.minus(old))));
        poll(source(Source.FullText.FEED), status, ages);
        Article last = book.published().get(book.published().size() - 1);
        assertEquals(backfill, last.backfill());
    }

    @Test
    void marksAnArchiveThatIsListedAnew() {
        Backfilling ages = new Backfilling(Duration.ofDays(3));
        site.on("/feed", 200, rss(item("/new", "Rail talks", "x", now)));
        SourceStatus status = poll(source(Source.FullText.FEED), null, ages);
        String archive = IntStream.range(0, 30)
                .mapToObj(n -> item("/old/" + n, "Old " + n, "x", now.minus(Duration.ofDays(100 + n))))
                .collect(Collectors.joining());
        now = now.plus(Duration.ofHours(1));
        site.on("/feed", 200, rss(item("/newer", "Power talks", "x", now), archive));
        poll(source(Source.FullText.FEED), status, ages);
        assertEquals(30, book.published().stream().filter(Article::backfill).count());
        assertEquals(
                2,
                book.published().stream().filter(article -> !article.backfill()).count());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        server error | 500 | boom                                                      | FAILING  | server-error
        refused      | 403 | no                                                        | BLOCKED  | refused
        gone         | 410 | gone                                                      | FAILING  | gone
        rate limit   | 429 | slow                                                      | FAILING  | rate-limited
        a wall       | 200 | <html><head><title>Just a moment...</title></head></html> | BLOCKED  | wall
        a page       | 200 | <html><head><title>Welcome</title></head></html>          | FAILING  | not-a-feed
        cut off      | 200 | <rss version="2.0"><channel><title>x</title><item><title>Rail</title><link>http://127.0.0.1:1/a</link><guid>1</guid></item><item><tit | DEGRADED | damaged
        nothing      | 200 | <rss version="2.0"><channel><title>x</title></channel></rss> | DEGRADED | nothing-listed
        no ids       | 200 | <rss version="2.0"><channel><title>x</title><item><title>Rail</title><link>http://127.0.0.1:1/a</link></item></channel></rss> | DEGRADED | no-ids
        """)
    void namesWhatIsWrongWithASource(String name, int status, String body, Health health, String word) {
        site.on("/feed", status, body, "Content-Type: application/rss+xml");
        SourceStatus after = poll(null);
        assertEquals(health, after.health(), after::reason);
        assertTrue(after.reason().startsWith(word + ":"), after::reason);
        assertEquals(health == Health.DEGRADED ? 0 : 1, after.failures());
        assertNotNull(after.nextPollAt());
    }

    @Test
    void namesEntities() {
        String entities = "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>";
        site.on("/feed", 200, entities + rss(item("/a", "Talks &amp;x; &x;", "y")))
                .on("/a", 404, "");
        SourceStatus after = poll(null);
        assertTrue(after.reason().startsWith("entities:"), after::reason);
        assertFalse(book.published().get(0).title().contains("root:"), book.published()::toString);
    }

    @Test
    void storesValidatorsAndSendsThemBack() {
        site.on("/feed", 200, rss(item("/a", "Rail talks", "x")), "ETag: \"1\"").on("/a", 404, "");
        SourceStatus status = poll(null);
        assertEquals("\"1\"", status.etag());
        site.on("/feed", 304, "");
        now = now.plus(Duration.ofMinutes(5));
        SourceStatus after = poll(status);
        assertEquals(Health.HEALTHY, after.health(), after::reason);
        assertEquals(status.lastReadAt(), after.lastReadAt());
        assertEquals("\"1\"", site.asked().get(site.asked().size() - 1).ifNoneMatch());
    }

    @Test
    void doesNotTrustA304ForEverNorAfterAFailure() {
        site.on("/feed", 200, rss(item("/a", "Rail talks", "x")), "ETag: \"1\"").on("/a", 404, "");
        SourceStatus status = poll(null);
        now = now.plus(Duration.ofDays(2));
        poll(status);
        assertNull(site.asked().get(site.asked().size() - 1).ifNoneMatch());
        site.on("/feed", 500, "boom");
        now = now.minus(Duration.ofDays(2)).plus(Duration.ofMinutes(5));
        SourceStatus failed = poll(status);
        site.on("/feed", 200, rss(item("/a", "Rail talks", "x")), "ETag: \"1\"");
        SourceStatus recovered = poll(failed);
        assertNull(site.asked().stream()
                .filter(each -> each.path().equals("/feed"))
                .reduce((a, b) -> b)
                .orElseThrow()
                .ifNoneMatch());
        assertEquals(0, recovered.failures());
    }

    @Test
    void stopsUsingAnETagThatStaysThoughTheFeedChanges() {
        site.on("/feed", 200, rss(item("/a", "Rail talks", "x")), "ETag: \"always\"");
        SourceStatus status = poll(null);
        now = now.plus(Duration.ofDays(2));
        site.on("/feed", 200, rss(item("/b", "Power talks", "x")), "ETag: \"always\"");
        status = poll(status);
        assertTrue(status.reason().startsWith("stale-validators:"), status::reason);
        now = now.plus(Duration.ofMinutes(5));
        poll(status);
        assertNull(site.asked().stream()
                .filter(each -> each.path().equals("/feed"))
                .reduce((a, b) -> b)
                .orElseThrow()
                .ifNoneMatch());
    }

    @Test
    void asksTheNewAddressOnceAMoveHasHeld() {
        site.on("/feed", 301, "", "Location: /new").on("/new", 200, rss(item("/a", "Rail talks", "x")));
        site.on("/a", 404, "");
        SourceStatus status = null;
        for (int i = 0; i < 6; i++) {
            status = poll(status);
            now = now.plus(Duration.ofMinutes(10));
        }
        assertTrue(status.reason().startsWith("moved: for good"), status::reason);
        assertEquals(
                5,
                site.asked().stream()
                        .filter(each -> each.path().equals("/feed"))
                        .count());
        assertEquals(
                6,
                site.asked().stream().filter(each -> each.path().equals("/new")).count());
    }

    @Test
    void saysThatASourceHasGoneQuiet() {
        String items = IntStream.range(0, 10)
                .mapToObj(n -> item(
                        "/" + n,
                        "Talks " + n,
                        "x",
                        now.minus(Duration.ofDays(30)).minus(Duration.ofHours(n))))
                .collect(Collectors.joining());
        site.on("/feed", 200, rss(items));
        SourceStatus status = poll(source(Source.FullText.FEED), null, new Backfilling(null));
        assertEquals(Health.QUIET, status.health());
        assertEquals(24, status.itemsPerDay(), 0.1);
    }

    @Test
    void readsALongListInParts() {
        String items = IntStream.range(0, 100)
                .mapToObj(n -> item("/" + n, "Talks " + n, "x"))
                .collect(Collectors.joining());
        site.on("/feed", 200, rss(items), "ETag: \"1\"");
        SourceStatus status = poll(source(Source.FullText.FEED), null, new Backfilling(null));
        assertEquals(60, book.published().size());
        assertNull(status.etag());
        poll(source(Source.FullText.FEED), status, new Backfilling(null));
        assertEquals(100, book.published().size());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        an empty list at first      | false | DEGRADED | no-links
        a list whose links are gone | true  | FAILING  | no-links
        """)
    void aListWithoutLinksIsAFailureOnlyWhereItHadSome(String name, boolean before, Health health, String word) {
        Source list = source(Source.Kind.PAGE, "/news/", Source.FullText.FEED);
        SourceStatus status = null;
        if (before) {
            String link = "<a href='/2026/11/rail-talks-end-in-almaty'>Rail talks end in Almaty</a>";
            site.on("/news/", 200, page("News", link), "Content-Type: text/html");
            status = poll(list, null, new Backfilling(null)).withItemsSeen(1);
            assertEquals(1, book.published().size());
        }
        site.on("/news/", 200, page("News", "Nothing yet this year."), "Content-Type: text/html");
        SourceStatus after = poll(list, status, new Backfilling(null));
        assertEquals(health, after.health(), after::reason);
        assertTrue(after.reason().startsWith(word + ":"), after::reason);
    }

    @Test
    void aWallInAListsPlaceIsAWall() {
        site.on("/news/", 200, "<html><head><title>Just a moment...</title></head></html>", "Content-Type: text/html");
        SourceStatus after =
                poll(source(Source.Kind.PAGE, "/news/", Source.FullText.FEED), null, new Backfilling(null));
        assertEquals(Health.BLOCKED, after.health(), after::reason);
    }

    @Test
    void aQuietSourceThatMovedSaysBoth() {
        site.on("/feed", 302, "", "Location: /new");
        site.on(
                "/new",
                200,
                rss(
                        item("/a", "Talks", "x", now.minus(Duration.ofDays(30))),
                        item("/b", "More talks", "x", now.minus(Duration.ofDays(31)))));
        SourceStatus status = poll(source(Source.FullText.FEED), null, new Backfilling(null));
        assertEquals(Health.QUIET, status.health());
        assertTrue(status.reason().contains("; moved for now, from "), status::reason);
    }
}
