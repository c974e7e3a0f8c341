package silkwatch.enrich.expiry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import silkwatch.contract.Article;

class ContentClockTest {
    private static final Instant START = Instant.parse("2026-03-02T06:00:00Z");

    private final ContentClock clock = new ContentClock();

    @Test
    void followsContentTime() {
        for (int hour = 0; hour < 200; hour++) {
            clock.observe(article(hour, hour));
        }
        Instant now = clock.observe(article(200, 200));
        assertTrue(now.isAfter(START.plus(Duration.ofHours(180))), now::toString);
        assertTrue(clock.expired(START, Duration.ofHours(100)));
        assertFalse(clock.expired(START.plus(Duration.ofHours(120)), Duration.ofHours(100)));
    }

    @Test
    void articleIsNoNewerThanItsFetching() {
        for (int i = 0; i < 50; i++) {
            clock.observe(article(100_000, 1));
        }
        assertEquals(START.plus(Duration.ofHours(1)), clock.observe(article(1, 1)));
    }

    @Test
    void fewDatesFarAheadDoNotMoveIt() {
        for (int i = 0; i < 40; i++) {
            clock.observe(i % 3 == 0 ? article(100_000, 100_000) : article(1, 1));
        }
        assertEquals(START.plus(Duration.ofHours(1)), clock.observe(article(1, 1)));
    }

    @Test
    void neverGoesBack() {
        for (int i = 0; i < 40; i++) {
            clock.observe(article(10, 10));
        }
        for (int i = 0; i < 100; i++) {
            clock.observe(article(-5000, 11));
        }
        assertEquals(START.plus(Duration.ofHours(10)), clock.observe(article(-5000, 11)));
    }

    @Test
    void nothingExpiresWhileFewDatesAreKnown() {
        clock.observe(article(100_000, 100_000));
        assertFalse(clock.expired(START, Duration.ofHours(1)));
    }

    @Test
    void stampOfAClockThatWasWrongExpires() {
        Instant stamp = clock.observe(article(100_000, 100_000));
        for (int i = 0; i < 20; i++) {
            clock.observe(article(1, 1));
        }
        assertTrue(clock.expired(stamp, Duration.ofHours(1)));
    }

    @Test
    void datesBeyondAllCountingAreCut() {
        assertTrue(new ContentClock()
                .observe(article(Instant.MAX, Instant.MAX))
                .isBefore(Instant.parse("9999-01-02T00:00:00Z")));
        assertEquals(Instant.EPOCH, new ContentClock().observe(article(Instant.MIN, Instant.MIN)));
    }

    private static Article article(long publishedHour, long fetchedHour) {
        return article(START.plus(Duration.ofHours(publishedHour)), START.plus(Duration.ofHours(fetchedHour)));
    }

    private static Article article(Instant published, Instant fetched) {
        return new Article(
                "id", "u", "u", "s", "o", null, "t", null, "b", null, List.of(), published, fetched, fetched, 1, "h",
                false);
    }
}
