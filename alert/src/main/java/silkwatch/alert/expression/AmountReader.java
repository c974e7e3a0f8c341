package silkwatch.alert.expression;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Text in; the amounts that it names out, in order: sums of money, and counts of documents, tonnes and the like. */
public final class AmountReader {
    private final Map<String, AmountLanguage> languages = new ConcurrentHashMap<>();

    /**
     * Finds amounts and reads their value, currency and horizon.
     *
     * @param language BCP 47 language of the text
     */
    public List<AmountExpression> read(String text, String language) {
        AmountLanguage words = languages.computeIfAbsent(DateReader.primary(language), AmountLanguage::load);
        return new AmountScan(text, words).amounts();
    }
}
