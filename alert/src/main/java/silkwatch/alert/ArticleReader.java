package silkwatch.alert;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import silkwatch.alert.extract.Mention;
import silkwatch.alert.extract.MentionReader;
import silkwatch.alert.ledger.Reading;
import silkwatch.contract.EnrichedArticle;

/** An article in; its reading out. An article that cannot be read is named, counted and set aside. */
public final class ArticleReader {
    private static final Logger LOG = LoggerFactory.getLogger(ArticleReader.class);

    private final MentionReader mentions;
    private final AlertMetrics metrics;

    public ArticleReader(MentionReader mentions, AlertMetrics metrics) {
        this.mentions = mentions;
        this.metrics = metrics;
    }

    Reading read(EnrichedArticle article) {
        try {
            List<Mention> found = mentions.read(article);
            metrics.read(found.size());
            return Reading.of(article, found);
        } catch (RuntimeException e) {
            LOG.error(
                    "article {} cannot be read for developments",
                    article.article().url(),
                    e);
            metrics.unreadable();
            return Reading.of(article, List.of());
        }
    }
}
