package silkwatch.enrich.expiry;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import silkwatch.contract.Article;

/**
 * Articles in; the time that state has reached out: the median of the last content times, which never goes back once
 * enough of them are known. No single date moves it, and without articles it stands still.
 */
public final class ContentClock {
    private static final int REMEMBERED = 31;
    /** So many dates outvote a few that are wrong. */
    private static final int QUORUM = 16;

    private static final long LATEST = Instant.parse("9999-01-01T00:00:00Z").getEpochSecond();

    private final long[] last = new long[REMEMBERED];
    private long observed;
    private long now;

    /** Takes in an article and tells the time. An article cannot be newer than it was fetched. */
    public Instant observe(Article article) {
        boolean fetchedFirst = article.fetchedAt().isBefore(article.orderingTime());
        last[(int) (observed++ % REMEMBERED)] = millis(fetchedFirst ? article.fetchedAt() : article.orderingTime());
        long[] sorted = Arrays.copyOf(last, (int) Math.min(observed, REMEMBERED));
        Arrays.sort(sorted);
        long median = sorted[(sorted.length - 1) / 2];
        now = observed <= QUORUM ? median : Math.max(now, median);
        return Instant.ofEpochMilli(now);
    }

    /** Whether what was stamped by such a clock is to be forgotten; nothing is while few dates are known. */
    public boolean expired(Instant stamp, Duration kept) {
        Instant time = Instant.ofEpochMilli(now);
        // A stamp far ahead was made while few dates were known, and the first was wrong.
        return observed >= QUORUM
                && (stamp.plus(kept).isBefore(time) || stamp.minus(kept).isAfter(time));
    }

    /** Instants of JSON may lie further away than milliseconds count. */
    private static long millis(Instant instant) {
        return Math.max(0, Math.min(LATEST, instant.getEpochSecond())) * 1000;
    }
}
