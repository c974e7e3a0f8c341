package silkwatch.enrich;

import org.jspecify.annotations.Nullable;
import silkwatch.contract.Article;
import silkwatch.contract.EnrichedArticle;

/** An article in; what can be said of it by itself out. Without state: any instance says the same. */
public interface Describer {
    /** Whether describing it may find it on topic; no is certain, and costs little. */
    boolean mayConcern(Article article);

    Description describe(Article article);

    /** The origin that an outlet of this name is itself; null when it is none that we know. */
    @Nullable
    String originOf(String outlet);

    /**
     * What an article says.
     *
     * @param article with its language, tags, beats (none when it is off topic) and the origin that the text credits
     * @param offTopic why it is off topic, in words; empty when it is not
     */
    record Description(EnrichedArticle article, String offTopic) {}
}
