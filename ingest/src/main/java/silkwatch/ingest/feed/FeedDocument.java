package silkwatch.ingest.feed;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a feed document says.
 *
 * @param format such as {@code rss-2.0}, {@code atom-1.0}, {@code rdf-1.0}, {@code json-feed-1.1}, {@code news-sitemap};
 *     null when it is none
 * @param encoding the charset that it was read in
 * @param link the address of the site, absolute
 * @param language BCP 47, as the feed says it
 * @param timeToLive how long the feed asks to be left alone ({@code ttl}, {@code sy:updatePeriod}); null when it does not
 * @param error why it could not be read, or what is wrong with it when items were still read; null when all is well
 * @param sitemaps the sitemaps that a sitemap index lists; it has no items of its own
 */
public record FeedDocument(
        @Nullable String format,
        String encoding,
        @Nullable String title,
        @Nullable String link,
        @Nullable String language,
        @Nullable Duration timeToLive,
        @Nullable String error,
        List<FeedItem> items,
        List<ChildSitemap> sitemaps) {
    public FeedDocument {
        items = List.copyOf(items);
        sitemaps = List.copyOf(sitemaps);
    }

    /** A document that is no feed. */
    static FeedDocument unreadable(String encoding, String error) {
        return new FeedDocument(null, encoding, null, null, null, null, error, List.of(), List.of());
    }
}
