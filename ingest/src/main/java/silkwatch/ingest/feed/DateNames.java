package silkwatch.ingest.feed;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A word in; the month or weekday that it names in one of the languages of the beat's news out, by CLDR. */
final class DateNames {
    /** In the order of belief, where one word means two months. */
    private static final List<String> LOCALES = List.of(
            "en", "ru", "kk", "ky", "uz", "uz_Cyrl", "tg", "tk", "tr", "az", "az_Cyrl", "mn", "uk", "de", "fr", "es",
            "it", "pt", "nl", "pl", "cs", "el", "hu", "ro", "bg", "fa", "ar", "id", "sv", "fi", "da", "no");

    private static final Map<String, Integer> MONTHS = new HashMap<>();
    private static final Set<String> WEEKDAYS = new HashSet<>();

    static {
        MONTHS.put("sept", 9);
        for (var locale : LOCALES) {
            var symbols = new DateFormatSymbols(new ULocale(locale));
            for (var context : List.of(DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE)) {
                for (var width : List.of(DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED)) {
                    var months = symbols.getMonths(context, width);
                    for (int i = 0; i < 12; i++) {
                        if (months[i].length() > 1) {
                            MONTHS.putIfAbsent(folded(months[i]), i + 1);
                        }
                    }
                    for (var day : symbols.getWeekdays(context, width)) {
                        if (!day.isEmpty()) {
                            WEEKDAYS.add(folded(day));
                        }
                    }
                }
            }
        }
    }

    private DateNames() {}

    static @Nullable Integer month(String word) {
        return MONTHS.get(folded(word));
    }

    static boolean isWeekday(String word) {
        return WEEKDAYS.contains(folded(word));
    }

    /** Without case, accents and the full stop of an abbreviation. */
    private static String folded(String word) {
        var letters = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
        return letters.endsWith(".") ? letters.substring(0, letters.length() - 1) : letters;
    }
}
