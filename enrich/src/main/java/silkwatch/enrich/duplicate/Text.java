package silkwatch.enrich.duplicate;

/**
 * A remembered text.
 *
 * @param articleId the article whose text it is
 * @param first the article that had the text first; the same for a first text
 * @param outlet who published it
 * @param credit the agency or office that it comes from; empty when unknown
 * @param seenAt content time when it arrived, in milliseconds
 */
record Text(String articleId, String first, String outlet, String credit, long seenAt, Sketch sketch) {}
