package silkwatch.enrich.tag;

/**
 * Whether an article belongs to a beat.
 *
 * @param relevance 0 to 1: how much the article is about the beat
 * @param reason a few words for the fate of the article
 */
public record Verdict(boolean onTopic, double relevance, String reason) {}
