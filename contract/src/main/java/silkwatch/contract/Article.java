package silkwatch.contract;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An article as it was read from its source; the value of {@code articles.raw}.
 *
 * @param id hash of {@code canonicalUrl}, see {@link Ids#article}
 * @param url the address that the source gave
 * @param canonicalUrl that address without tracking, or the one that the page names as its own
 * @param sourceId id of the {@link Source}
 * @param outlet the name of the paper, agency or office, as readers know it
 * @param title the headline, plain text
 * @param summary the feed's teaser, plain text; null when there is none
 * @param body plain text, paragraphs split by a blank line; empty when it could not be read
 * @param language BCP 47 hint of the source or page; null when neither says
 * @param publishedAt content time; null when unknown, never the time of fetching
 * @param firstSeenAt when any instance first met the article
 * @param fetchedAt when this revision was read
 * @param revision 1 for the first text, one more for each later text of the same article
 * @param contentHash hash of the normalised title and body: equal hashes, equal content
 * @param backfill whether it was found in a first reading or a re-listed archive: it fills the ledger and raises nothing old
 */
public record Article(
        String id,
        String url,
        String canonicalUrl,
        String sourceId,
        String outlet,
        Trust trust,
        String title,
        @Nullable String summary,
        String body,
        @Nullable String language,
        List<String> authors,
        @Nullable Instant publishedAt,
        Instant firstSeenAt,
        Instant fetchedAt,
        int revision,
        String contentHash,
        boolean backfill) {

    public Article {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(canonicalUrl, "canonicalUrl");
        Objects.requireNonNull(sourceId, "sourceId");
        Objects.requireNonNull(fetchedAt, "fetchedAt");
        outlet = outlet == null ? sourceId : outlet;
        trust = trust == null ? Trust.PRESS : trust;
        title = title == null ? "" : title;
        body = body == null ? "" : body;
        authors = Lists.copy(authors);
        firstSeenAt = firstSeenAt == null ? fetchedAt : firstSeenAt;
        revision = Math.max(1, revision);
        contentHash = contentHash == null ? Ids.content(title, body) : contentHash;
    }

    /** Content time, or the time of fetching where no content time is known. For ordering, never for meaning. */
    public Instant orderingTime() {
        return publishedAt == null ? fetchedAt : publishedAt;
    }

    /** The same article in this language. */
    public Article withLanguage(String detected) {
        return with(detected, revision);
    }

    /** The same article as this revision. */
    public Article withRevision(int number) {
        return with(language, number);
    }

    /** The text that offsets in {@code field} count in. */
    public String text(Field field) {
        return field == Field.TITLE ? title : body;
    }

    private Article with(@Nullable String inLanguage, int asRevision) {
        return new Article(
                id,
                url,
                canonicalUrl,
                sourceId,
                outlet,
                trust,
                title,
                summary,
                body,
                inLanguage,
                authors,
                publishedAt,
                firstSeenAt,
                fetchedAt,
                asRevision,
                contentHash,
                backfill);
    }
}
