package silkwatch.enrich;

import silkwatch.contract.Article;
import silkwatch.contract.EnrichedArticle;

/** An article in; its language, tags, beats and origin out. Without state: any instance says the same. */
public interface Describer {
    EnrichedArticle describe(Article article);
}
