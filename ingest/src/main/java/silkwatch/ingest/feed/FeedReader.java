package silkwatch.ingest.feed;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Bytes of a feed or sitemap in; a {@link FeedDocument} out, whatever the bytes are. */
public final class FeedReader {

    /**
     * Reads a document; never throws for what is in it.
     *
     * @param contentType the HTTP header, with its charset if any; null when unknown
     * @param url where it was read from, for relative addresses
     */
    public FeedDocument read(byte[] document, @Nullable String contentType, URI url) {
        throw new UnsupportedOperationException();
    }
}
