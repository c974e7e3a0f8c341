package silkwatch.alert.expression;

import java.util.List;

/** Text in; the amounts that it names out, in order: sums of money, and counts of documents, tonnes and the like. */
public final class AmountReader {

    /**
     * Finds amounts and reads their value, currency and horizon.
     *
     * @param language BCP 47 language of the text
     */
    public List<AmountExpression> read(String text, String language) {
        throw new UnsupportedOperationException();
    }
}
