package silkwatch.alert.extract;

import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import silkwatch.alert.expression.DateExpression;
import silkwatch.contract.Slots;

/** What a body opens with before its report, "TOKYO, Aug. 17 (Jiji Press)--": where and when it was written, no more. */
final class Dateline {
    /** 【北京=…】 or "ANKARA (AA) - ", as it stands in the folded text. */
    private static final Pattern OPENING = Pattern.compile(
            "\\s*(?:[【\\[][^】\\]]{1,40}[】\\]]|\\p{L}[\\p{L} ]{2,20}(?:, [^()/-]{3,20})? ?(?:\\([^)]{2,30}\\)|/[^/]{2,20}/) ?[-–—])");

    /** What follows a dateline's day: a dash, or the agency in brackets or by its full stop. */
    private static final Pattern AFTER_DAY = Pattern.compile(
            "^[^\\p{L}]{0,3}(?:\\([^)]{2,30}\\)|/[^/]{2,30}/|电|電|[-–—]|[\\p{L}-]{2,20}(?:\\.\\p{L}{2,3})? ?[-–—])");

    private static final int REACH = 40;

    /** Takes out of the names and dates of a folded body those that only its dateline has: who reports from Istanbul tells nothing of Turkey. */
    static void strip(
            String folded, @Nullable ZonedDateTime published, List<Passage.Named> names, List<DateExpression> dates) {
        Matcher opening = OPENING.matcher(folded);
        if (opening.lookingAt()) {
            names.removeIf(name -> name.facet() == Passage.Facet.NATION && name.end() <= opening.end());
        }
        dates.removeIf(date -> isDay(folded, date, published));
    }

    /** Whether a date is that of the report, "Tokyo, Aug. 17 (Jiji Press)--", and of nothing that it tells. */
    private static boolean isDay(String folded, DateExpression date, @Nullable ZonedDateTime published) {
        return published != null
                && date.end() <= REACH
                && date.when().precision() == Slots.Precision.DAY
                && date.when().from() != null
                && Math.abs(ChronoUnit.DAYS.between(date.when().from(), published.toLocalDate())) <= 1
                && AFTER_DAY.matcher(folded.substring(date.end())).find();
    }

    private Dateline() {}
}
