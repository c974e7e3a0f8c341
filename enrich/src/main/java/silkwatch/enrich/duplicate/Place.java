package silkwatch.enrich.duplicate;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of an article on topic: how it was settled, and where its texts are.
 *
 * @param copyOf the article whose text it has; null for a first text
 * @param origin whose text it is; empty when unknown
 * @param similarity to {@code copyOf}
 * @param firstText number of its first remembered text; 0 for none
 * @param lastText number of its last remembered text; 0 for none
 * @param seenAt content time of its last text
 */
record Place(@Nullable String copyOf, String origin, double similarity, int firstText, int lastText, Instant seenAt) {}
