package silkwatch.ingest.page;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an article's page says.
 *
 * @param canonicalUrl the address that the page names as its own, absolute; {@code url} when it names none
 * @param title the headline, without the site's name
 * @param body main text, paragraphs split by a blank line; empty when there is none
 * @param publishedAt null when unsure
 * @param language BCP 47; null when the page does not say
 * @param error why there is no article, such as a paywall or a cookie wall; null when all is well
 */
public record Page(
        String url,
        String canonicalUrl,
        @Nullable String title,
        String body,
        List<String> authors,
        @Nullable Instant publishedAt,
        @Nullable Instant modifiedAt,
        @Nullable String language,
        @Nullable String siteName,
        @Nullable String error) {
    public Page {
        authors = List.copyOf(authors);
    }
}
