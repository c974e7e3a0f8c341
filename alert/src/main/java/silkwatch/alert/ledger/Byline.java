package silkwatch.alert.ledger;

import java.net.URI;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import silkwatch.contract.Article;
import silkwatch.contract.EnrichedArticle;
import silkwatch.contract.Trust;

/**
 * The article that a report stands in, without its text.
 *
 * @param origin who the text comes from: the credited agency or office, else the outlet
 * @param publishedAt content time; null when the page does not tell
 * @param time content time, or the time of fetching: it orders reports and dates none
 * @param backfill whether it was found in a first reading or a re-listed archive
 */
public record Byline(
        String articleId,
        int revision,
        String url,
        String outlet,
        String origin,
        Trust trust,
        String title,
        @Nullable String language,
        @Nullable Instant publishedAt,
        Instant time,
        @Nullable String copyOf,
        Instant fetchedAt,
        boolean backfill) {
    public Byline {
        Objects.requireNonNull(articleId, "articleId");
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(time, "time");
    }

    static Byline of(EnrichedArticle enriched) {
        Article article = enriched.article();
        return new Byline(
                article.id(),
                article.revision(),
                article.url(),
                article.outlet(),
                enriched.origin() == null ? article.outlet() : enriched.origin(),
                article.trust(),
                article.title(),
                article.language(),
                article.publishedAt(),
                article.orderingTime(),
                enriched.copyOf(),
                article.fetchedAt(),
                article.backfill());
    }

    /** Whether the ledger may open or move a development on its word. */
    boolean believed() {
        return trust != Trust.LOW && publishedAt != null;
    }

    /** Whether an office of this nation says so: what is official and stands under the nation's own domain. */
    boolean isOfficeOf(String nation) {
        String host = trust == Trust.OFFICIAL ? URI.create(url).getHost() : null;
        return host != null && host.endsWith("." + nation);
    }

    /** Names this text of the article. */
    String text() {
        return articleId + "/" + revision;
    }

    /** The same on another origin's word. */
    Byline from(String otherOrigin) {
        return new Byline(
                articleId,
                revision,
                url,
                outlet,
                otherOrigin,
                trust,
                title,
                language,
                publishedAt,
                time,
                copyOf,
                fetchedAt,
                backfill);
    }
}
