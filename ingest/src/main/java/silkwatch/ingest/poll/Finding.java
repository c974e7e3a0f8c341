package silkwatch.ingest.poll;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import silkwatch.contract.Article;
import silkwatch.contract.Source;

/**
 * What a poll found out about one article.
 *
 * @param key hash of the address that the source gave
 * @param address that address, canonical
 * @param entryHash of the entry in the feed
 * @param fullText whether the article's page was read
 * @param article as read, revision 1; null when its page was looked at again and could not be read
 */
public record Finding(
        Source source,
        String key,
        String address,
        String entryHash,
        boolean fullText,
        @Nullable Article article,
        Instant at) {}
