package silkwatch.ingest.poll;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import silkwatch.contract.Article;
import silkwatch.contract.Ids;
import silkwatch.contract.SeenArticle;
import silkwatch.ingest.poll.Book.Written;

/**
 * A finding and what is known in; what is to be published and remembered out.
 *
 * @param article null when nothing is to be published
 * @param remember by key
 */
public record Decision(Written written, @Nullable Article article, Map<String, SeenArticle> remember) {

    public static Decision of(Finding finding, Function<String, @Nullable SeenArticle> seen) {
        SeenArticle entry = seen.apply(finding.key());
        if (finding.article() == null) {
            return entry == null ? nothing(Map.of()) : nothing(Map.of(finding.key(), lookedAt(entry, finding)));
        }
        Article article = withIdentity(finding, entry, seen);
        SeenArticle known = seen.apply(article.id());
        if (known == null) {
            Article first = Revisions.of(article, article.fetchedAt(), 1);
            return new Decision(Written.FIRST, first, remember(finding, first, 0, entry));
        }
        if (known.contentHash().equals(article.contentHash())) {
            Article same = Revisions.of(article, known.firstSeenAt(), known.revision());
            int idle = entry == null ? 0 : entry.idleReadings() + 1;
            return nothing(remember(finding, same, idle, entry));
        }
        Article revision = Revisions.of(article, known.firstSeenAt(), known.revision() + 1);
        return new Decision(Written.REVISION, revision, remember(finding, revision, 0, entry));
    }

    /** The identity that the address had before; else the page's own word, unless another text is known under it. */
    private static Article withIdentity(
            Finding finding, @Nullable SeenArticle entry, Function<String, @Nullable SeenArticle> seen) {
        Article article = finding.article();
        String own = Ids.article(finding.address());
        if (article.id().equals(own)) {
            return article;
        }
        boolean keepsOwn = entry != null && entry.articleId().equals(own);
        SeenArticle claimed = seen.apply(article.id());
        boolean isOther = claimed != null
                && !claimed.contentHash().equals(article.contentHash())
                && (entry == null || !entry.articleId().equals(article.id()));
        return keepsOwn || isOther ? Revisions.at(article, own, finding.address()) : article;
    }

    private static Map<String, SeenArticle> remember(
            Finding finding, Article article, int idle, @Nullable SeenArticle entry) {
        boolean another = entry != null && !entry.sourceId().equals(article.sourceId());
        SeenArticle now = new SeenArticle(
                article.id(),
                another ? entry.sourceId() : article.sourceId(),
                another ? entry.entryHash() : finding.entryHash(),
                article.contentHash(),
                article.revision(),
                article.firstSeenAt(),
                finding.at(),
                finding.fullText(),
                idle);
        Map<String, SeenArticle> remember = new HashMap<>();
        remember.put(article.id(), now);
        remember.put(finding.key(), now);
        return remember;
    }

    private static SeenArticle lookedAt(SeenArticle entry, Finding finding) {
        return new SeenArticle(
                entry.articleId(),
                entry.sourceId(),
                entry.entryHash(),
                entry.contentHash(),
                entry.revision(),
                entry.firstSeenAt(),
                finding.at(),
                entry.fullText(),
                entry.idleReadings() + 1);
    }

    private static Decision nothing(Map<String, SeenArticle> remember) {
        return new Decision(Written.NOTHING_NEW, null, remember);
    }
}
