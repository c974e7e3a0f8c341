package silkwatch.enrich.flow;

import java.nio.ByteBuffer;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import silkwatch.contract.Article;
import silkwatch.contract.EnrichedArticle;
import silkwatch.contract.Fate;

/** How far a record of {@code articles.raw} has come. */
public sealed interface Step {

    /**
     * An article to look at: its text is new to us.
     *
     * @param kind NEW or REVISION
     * @param raw the record's value as it came
     */
    record Sighted(Fate.Kind kind, Article article, ByteBuffer raw) implements Step {}

    /**
     * An article that concerns the beat.
     *
     * @param kind NEW or REVISION; COPY once an earlier text is found
     */
    record OnTopic(Fate.Kind kind, EnrichedArticle article) implements Step {}

    /**
     * A record that is done with.
     *
     * @param setAside the record's value as it came, for {@code dead-letters}; null unless the fate is REJECTED
     */
    record Settled(Fate fate, @Nullable ByteBuffer setAside) implements Step {}

    static Settled settled(Article article, Fate.Kind kind, @Nullable String reason, Instant at) {
        return new Settled(fate(article, kind, reason, at), null);
    }

    static Settled rejected(Article article, ByteBuffer raw, String reason, Instant at) {
        return new Settled(fate(article, Fate.Kind.REJECTED, reason, at), raw);
    }

    static Fate fate(Article article, Fate.Kind kind, @Nullable String reason, Instant at) {
        return new Fate(article.id(), article.url(), article.sourceId(), article.revision(), kind, reason, at);
    }
}
