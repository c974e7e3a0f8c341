package silkwatch.contract;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The words of a source behind one value.
 *
 * @param origin who the text comes from: the credited agency or office, else the outlet
 * @param slot the value that it proves: {@code status}, {@code date}, {@code place}, {@code amount} or {@code parties}
 * @param quote exactly the text at {@code start} to {@code end} of {@code field}
 */
public record Evidence(
        String articleId,
        String url,
        String outlet,
        String origin,
        @Nullable String language,
        @Nullable Instant publishedAt,
        String slot,
        String quote,
        Field field,
        int start,
        int end) {
    public Evidence {
        Objects.requireNonNull(articleId, "articleId");
        Objects.requireNonNull(quote, "quote");
        if (end - start != quote.length()) {
            throw new IllegalArgumentException("a quote of " + quote.length() + " units at " + start + " to " + end);
        }
    }
}
