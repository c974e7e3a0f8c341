package silkwatch.enrich.duplicate;

import silkwatch.contract.EnrichedArticle;

/**
 * A remembered text.
 *
 * @param articleId the article whose text it is
 * @param first the article that had the text first; the same for a first text
 * @param outlet who published it
 * @param origin whose text it is; empty when unknown
 * @param seenAt content time when it arrived, in milliseconds
 */
record Text(String articleId, String first, String outlet, String origin, long seenAt, Sketch sketch) {

    /** The same text as it was settled. */
    Text by(EnrichedArticle settled) {
        return new Text(
                articleId,
                settled.copyOf() == null ? articleId : settled.copyOf(),
                outlet,
                settled.origin() == null ? "" : settled.origin(),
                seenAt,
                sketch);
    }
}
