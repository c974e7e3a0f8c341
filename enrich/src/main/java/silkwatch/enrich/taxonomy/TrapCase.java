package silkwatch.enrich.taxonomy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An example by which editors say what a name must and must not mean.
 *
 * @param trap what it guards against, kebab-case; several cases share one
 * @param has tags that the text carries, as {@code nations:ge}
 * @param lacks tags that it does not carry
 * @param topic whether it is on topic of the beat that we ship; null where the case does not say
 */
public record TrapCase(
        String trap,
        String language,
        String title,
        String text,
        List<String> has,
        List<String> lacks,
        @Nullable Boolean topic,
        Place place) {
    public TrapCase {
        has = List.copyOf(has);
        lacks = List.copyOf(lacks);
    }
}
