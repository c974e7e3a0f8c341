package silkwatch.contract;

import java.time.Instant;
import java.util.Objects;

/**
 * What ingest remembers of an article that it published, so that it publishes it once; the value of {@code
 * sources.articles}, keyed by the hash of the address that the source gave.
 *
 * @param articleId the article; its own entry stands under this id when its page named another address
 * @param sourceId the source that listed it
 * @param entryHash hash of the entry in the feed: equal hashes, nothing new to read
 * @param contentHash as published last
 * @param revision as published last
 * @param fullText whether its page was read; a feed's teaser never takes the place of it
 * @param idleReadings readings of its page in a row that brought nothing new
 */
public record SeenArticle(
        String articleId,
        String sourceId,
        String entryHash,
        String contentHash,
        int revision,
        Instant firstSeenAt,
        Instant checkedAt,
        boolean fullText,
        int idleReadings) {
    public SeenArticle {
        Objects.requireNonNull(articleId, "articleId");
        Objects.requireNonNull(sourceId, "sourceId");
        Objects.requireNonNull(firstSeenAt, "firstSeenAt");
        checkedAt = checkedAt == null ? firstSeenAt : checkedAt;
        entryHash = entryHash == null ? "" : entryHash;
        contentHash = contentHash == null ? "" : contentHash;
    }
}
