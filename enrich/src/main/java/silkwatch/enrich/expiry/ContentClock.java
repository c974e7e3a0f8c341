package silkwatch.enrich.expiry;

import java.time.Instant;
import java.util.Arrays;
import silkwatch.contract.Article;

/**
 * Articles in; the time that state has reached out: the median of the last content times, never going back. No single
 * date moves it, and without articles it stands still.
 */
public final class ContentClock {
    private static final int REMEMBERED = 31;

    private final long[] last = new long[REMEMBERED];
    private int observed;
    private long now;

    /** @param start the time that earlier state has reached; {@link Instant#EPOCH} without one */
    public ContentClock(Instant start) {
        now = start.toEpochMilli();
    }

    /** Takes in an article and tells the time. An article cannot be newer than it was fetched. */
    public Instant observe(Article article) {
        Instant content =
                article.orderingTime().isBefore(article.fetchedAt()) ? article.orderingTime() : article.fetchedAt();
        last[observed++ % REMEMBERED] = millis(content);
        long[] sorted = Arrays.copyOf(last, Math.min(observed, REMEMBERED));
        Arrays.sort(sorted);
        now = Math.max(now, sorted[(sorted.length - 1) / 2]);
        return now();
    }

    public Instant now() {
        return Instant.ofEpochMilli(now);
    }

    /** Instants of JSON may lie further away than milliseconds count. */
    private static long millis(Instant instant) {
        long most = Instant.parse("9999-01-01T00:00:00Z").getEpochSecond();
        return Math.max(0, Math.min(most, instant.getEpochSecond())) * 1000;
    }
}
