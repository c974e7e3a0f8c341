package silkwatch.alert.expression;

import java.util.Optional;
import silkwatch.contract.Slots;

/**
 * A date in a text, resolved against the article's dateline; offsets in UTF-16 units, end exclusive.
 *
 * @param when read by the verb nearest to it
 * @param otherwise what it would be on the other side of the dateline, where its words leave that open; empty otherwise
 */
public record DateExpression(int start, int end, Slots.When when, Optional<Slots.When> otherwise) {
    /** The same words, read from the other side. */
    public Optional<DateExpression> turned() {
        return otherwise.map(other -> new DateExpression(start, end, other, Optional.of(when)));
    }
}
