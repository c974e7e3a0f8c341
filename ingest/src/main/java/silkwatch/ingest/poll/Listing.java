package silkwatch.ingest.poll;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import silkwatch.ingest.feed.ChildSitemap;
import silkwatch.ingest.feed.FeedItem;

/**
 * What a source's document lists.
 *
 * @param sitemaps that it lists in place of articles
 * @param encoding that it was read in; null when its reader does not say
 * @param language of the whole; null when it does not say
 * @param timeToLive how long the document asks to be left alone; null when it does not
 * @param trouble what is wrong although it could be read; null when nothing is
 * @param failure why it is no list at all; null when it is one
 */
record Listing(
        List<FeedItem> items,
        List<ChildSitemap> sitemaps,
        @Nullable String encoding,
        @Nullable String language,
        @Nullable Duration timeToLive,
        @Nullable Trouble trouble,
        @Nullable Trouble failure) {

    static Listing of(List<FeedItem> items, List<ChildSitemap> sitemaps, @Nullable Trouble trouble) {
        return new Listing(items, sitemaps, null, null, null, trouble, null);
    }

    static Listing failed(String word, String detail) {
        return new Listing(List.of(), List.of(), null, null, null, null, new Trouble(word, detail));
    }

    /** Whether a page for robots or readers to pass stands in its place. */
    boolean isWall() {
        return failure != null && failure.word().equals(Trouble.WALL);
    }
}
