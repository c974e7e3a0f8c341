package silkwatch.alert.extract;

import com.ibm.icu.text.Transliterator;
import java.util.Optional;
import java.util.regex.Pattern;

/** A phrase of a language that is written in two scripts in; the same phrase in the other one out. */
final class OtherScript {
    private static final Transliterator TRADITIONAL = Transliterator.getInstance("Simplified-Traditional");
    private static final Transliterator CYRILLIC = Transliterator.getInstance("uz_Latn-uz_Cyrl");
    /** Within a word the letter is another than at its start. */
    private static final Pattern INNER_E = Pattern.compile("(?<=\\p{L})\u044D");

    /** Empty where the language has one script, or the phrase is the same in both. */
    static Optional<String> of(String language, String phrase) {
        String other =
                switch (language) {
                    case "zh" -> TRADITIONAL.transliterate(phrase);
                    case "uz" -> cyrillic(phrase);
                    default -> phrase;
                };
        return Optional.of(other).filter(text -> !text.equals(phrase));
    }

    private static String cyrillic(String latin) {
        String marked = latin.replace("o'", "o\u02BB").replace("g'", "g\u02BB");
        return INNER_E.matcher(CYRILLIC.transliterate(marked)).replaceAll("\u0435");
    }

    private OtherScript() {}
}
