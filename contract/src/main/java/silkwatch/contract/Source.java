package silkwatch.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that ingest polls; an entry of {@code sources.yaml} and the value of {@code sources}.
 *
 * @param id kebab-case, unique
 * @param name the outlet's name as readers know it
 * @param language BCP 47 hint; null when unknown
 * @param fullText whether each article's page is fetched, or the feed's text is enough
 * @param interval fixed time between polls; null for an adaptive one
 * @param select for {@code kind: page}: CSS selector of the links that are articles; null to find them by structure
 */
public record Source(
        String id,
        String name,
        Kind kind,
        URI url,
        @Nullable String language,
        Trust trust,
        FullText fullText,
        @Nullable Duration interval,
        @Nullable String select) {
    public Source {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(url, "url");
        name = name == null ? id : name;
        trust = trust == null ? Trust.PRESS : trust;
        fullText = fullText == null ? FullText.PAGE : fullText;
    }

    /** How a source lists its articles. */
    public enum Kind {
        @JsonProperty("feed")
        FEED,
        @JsonProperty("page")
        PAGE,
        @JsonProperty("sitemap")
        SITEMAP
    }

    /** Where the text of an article is read. */
    public enum FullText {
        @JsonProperty("page")
        PAGE,
        @JsonProperty("feed")
        FEED
    }
}
