package silkwatch.alert.expression;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Text in; the dates that it names out, in order. */
public final class DateReader {
    private final Map<String, DateLanguage> languages = new ConcurrentHashMap<>();

    /**
     * Finds and resolves dates.
     *
     * @param language BCP 47 language of the text
     * @param dateline when and where the text was published; null when unknown: then relative dates stay unknown
     */
    public List<DateExpression> read(String text, String language, @Nullable ZonedDateTime dateline) {
        DateLanguage words = languages.computeIfAbsent(primary(language), DateLanguage::load);
        LocalDate reference = dateline == null ? null : dateline.toLocalDate();
        return new DateScan(text, words, reference).dates();
    }

    static String primary(String language) {
        int dash = language.indexOf('-');
        return dash < 0 ? language : language.substring(0, dash);
    }
}
