package silkwatch.ingest.page;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import silkwatch.ingest.feed.FeedItem;

/** Bytes of a page that lists articles in; the articles out, in the order of the page. */
public final class ListPageReader {

    /**
     * Reads a list; never throws for what is in it.
     *
     * @param contentType the HTTP header, with its charset if any; null when unknown
     * @param select CSS selector of the links that are articles; null to find them by structure
     */
    public List<FeedItem> read(byte[] document, @Nullable String contentType, URI url, @Nullable String select) {
        throw new UnsupportedOperationException();
    }
}
