package silkwatch.enrich.sighting;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import silkwatch.contract.Article;

/**
 * What is remembered of an article by its id.
 *
 * @param contents content hashes of its texts, newest first
 * @param revision of the newest text
 * @param fetchedAt when the newest text was read
 * @param seenAt content time at its last sighting
 */
record Seen(List<String> contents, int revision, Instant fetchedAt, Instant seenAt) {
    private static final int TEXTS = 8;

    static Seen first(Article article, Instant now) {
        return new Seen(List.of(article.contentHash()), article.revision(), article.fetchedAt(), now);
    }

    /**
     * Whether this record tells nothing new: the newest text again, an older one said again, or one that a newer
     * revision has overtaken. A text that comes back by a later reading is a revision: the page was put back.
     */
    boolean repeatedBy(Article article) {
        boolean newest = contents.get(0).equals(article.contentHash());
        boolean said =
                contents.contains(article.contentHash()) && !article.fetchedAt().isAfter(fetchedAt);
        boolean overtaken = article.revision() < revision && article.fetchedAt().isBefore(fetchedAt);
        return newest || said || overtaken;
    }

    Seen revisedBy(Article article, Instant now) {
        List<String> texts = Stream.concat(Stream.of(article.contentHash()), contents.stream())
                .distinct()
                .limit(TEXTS)
                .toList();
        Instant newest = article.fetchedAt().isAfter(fetchedAt) ? article.fetchedAt() : fetchedAt;
        return new Seen(texts, Math.max(article.revision(), revision + 1), newest, now);
    }

    Seen again(Instant now) {
        return new Seen(contents, revision, fetchedAt, now);
    }
}
