package silkwatch.contract;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An article on topic, with what we know of it; the value of {@code articles.enriched} and {@code articles.copies}. Its
 * JSON is flat: all fields of {@link Article} stand beside these.
 *
 * @param article the article as read; its {@code language} is the detected one (BCP 47)
 * @param beats ids of the beats that it is on topic for
 * @param origin the agency, paper or office that the text comes from by its credit line; null without one
 * @param copyOf id of the article that had this text first; null for a first text
 * @param similarity 0 to 1, to {@code copyOf}; 0 for a first text
 * @param relevance 0 to 1: how much the article is about its beat
 */
public record EnrichedArticle(
        @JsonUnwrapped Article article,
        List<String> beats,
        @Nullable String origin,
        @Nullable String copyOf,
        double similarity,
        boolean onTopic,
        double relevance,
        Tags tags) {
    public EnrichedArticle {
        Objects.requireNonNull(article, "article");
        beats = Lists.copy(beats);
        tags = tags == null ? Tags.NONE : tags;
    }
}
