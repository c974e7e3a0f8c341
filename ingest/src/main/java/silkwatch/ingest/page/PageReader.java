package silkwatch.ingest.page;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Bytes of an article's page in; a {@link Page} out, whatever the bytes are. */
public final class PageReader {

    /**
     * Reads a page; never throws for what is in it.
     *
     * @param contentType the HTTP header, with its charset if any; null when unknown
     */
    public Page read(byte[] document, @Nullable String contentType, URI url) {
        throw new UnsupportedOperationException();
    }
}
