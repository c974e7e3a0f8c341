package silkwatch.alert.extract;

import java.util.List;
import silkwatch.contract.EnrichedArticle;

/** An enriched article in; the developments that it speaks of out, in the order of the text. */
public interface MentionReader {
    List<Mention> read(EnrichedArticle article);
}
