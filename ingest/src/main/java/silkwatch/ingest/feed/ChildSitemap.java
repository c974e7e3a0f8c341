package silkwatch.ingest.feed;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A sitemap that a sitemap index points to.
 *
 * @param url absolute
 * @param modifiedAt when it last changed, as the index says; null when it does not
 */
public record ChildSitemap(String url, @Nullable Instant modifiedAt) {}
