package silkwatch.enrich;

import java.time.Duration;
import silkwatch.enrich.duplicate.TextLimits;

/**
 * How much enrich remembers.
 *
 * @param articlesKept how long an article is known by its id after its last sighting, in content time
 * @param texts how long and how many texts are known by their words
 */
public record EnrichLimits(Duration articlesKept, TextLimits texts) {
    public static final EnrichLimits DEFAULT =
            new EnrichLimits(Duration.ofDays(90), new TextLimits(Duration.ofDays(14), 250_000));
}
