package silkwatch.ingest.feed;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a feed, sitemap or list page. Texts are plain but for {@code summary} and {@code content}, which are as
 * the feed has them and may be HTML.
 *
 * @param id the feed's own id of it; null when it has none
 * @param url absolute address of the article; null when it has none
 */
public record FeedItem(
        @Nullable String id,
        @Nullable String url,
        @Nullable String title,
        @Nullable String summary,
        @Nullable String content,
        @Nullable Instant publishedAt,
        @Nullable Instant updatedAt,
        List<String> authors,
        List<String> categories,
        @Nullable String language) {
    public FeedItem {
        authors = List.copyOf(authors);
        categories = List.copyOf(categories);
    }
}
