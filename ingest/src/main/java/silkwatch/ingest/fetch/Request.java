package silkwatch.ingest.fetch;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * What to fetch.
 *
 * @param validators of the copy that we have; {@link Validators#NONE} to get the whole document
 * @param accept the media types that are wanted, for the header
 * @param most bytes that the document may have
 */
public record Request(URI address, Validators validators, String accept, int most) {
    private static final String FEED =
            "application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, "
                    + "text/xml;q=0.9, application/json;q=0.8, text/html;q=0.7, */*;q=0.5";
    private static final String PAGE = "text/html, application/xhtml+xml, */*;q=0.5";
    private static final int MOST_FEED = 10 * 1024 * 1024;
    private static final int MOST_PAGE = 5 * 1024 * 1024;
    private static final int MOST_ROBOTS = 2 * 1024 * 1024;

    /** A feed, sitemap or list page. */
    public static Request list(URI address, Validators validators) {
        return new Request(address, validators, FEED, MOST_FEED);
    }

    /** An article's page. */
    public static Request page(URI address) {
        return new Request(address, Validators.NONE, PAGE, MOST_PAGE);
    }

    static Request robots(URI address) {
        return new Request(address, Validators.NONE, "text/plain, */*;q=0.5", MOST_ROBOTS);
    }

    /** What the server said of a document, to be sent back with the next request for it. */
    public record Validators(
            @Nullable String etag, @Nullable String lastModified) {
        public static final Validators NONE = new Validators(null, null);

        public boolean isEmpty() {
            return etag == null && lastModified == null;
        }
    }
}
