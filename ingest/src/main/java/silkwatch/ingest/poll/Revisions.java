package silkwatch.ingest.poll;

import java.time.Instant;
import silkwatch.contract.Article;

/** An article in; the same one with another standing out. */
final class Revisions {

    static Article of(Article article, Instant firstSeenAt, int revision) {
        return copy(article, article.id(), article.canonicalUrl(), firstSeenAt, revision, article.backfill());
    }

    static Article at(Article article, String id, String canonicalUrl) {
        return copy(article, id, canonicalUrl, article.firstSeenAt(), article.revision(), article.backfill());
    }

    static Article asBackfill(Article article) {
        return copy(article, article.id(), article.canonicalUrl(), article.firstSeenAt(), article.revision(), true);
    }

    private static Article copy(
            Article article, String id, String canonicalUrl, Instant firstSeenAt, int revision, boolean backfill) {
        return new Article(
                id,
                article.url(),
                canonicalUrl,
                article.sourceId(),
                article.outlet(),
                article.trust(),
                article.title(),
                article.summary(),
                article.body(),
                article.language(),
                article.authors(),
                article.publishedAt(),
                firstSeenAt,
                article.fetchedAt(),
                revision,
                article.contentHash(),
                backfill);
    }

    private Revisions() {}
}
