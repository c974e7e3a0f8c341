package silkwatch.alert.expression;

import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Text in; the dates that it names out, in order. */
public final class DateReader {

    /**
     * Finds and resolves dates.
     *
     * @param language BCP 47 language of the text
     * @param dateline when and where the text was published; null when unknown: then relative dates stay unknown
     */
    public List<DateExpression> read(String text, String language, @Nullable ZonedDateTime dateline) {
        throw new UnsupportedOperationException();
    }
}
