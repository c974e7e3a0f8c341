package silkwatch.ingest.page;

import java.util.List;
import silkwatch.ingest.feed.FeedItem;

/**
 * What a page that lists articles says.
 *
 * @param title of the page; empty when it has none
 * @param items in the order of the page
 */
public record ListPage(String title, List<FeedItem> items) {
    public ListPage {
        items = List.copyOf(items);
    }
}
