package silkwatch.enrich.origin;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text without what makes no difference to a credit: width, case, quotation marks, ё. */
final class Folded {
    private static final Pattern QUOTES = Pattern.compile("[\"«»“”„]");
    private static final Pattern APOSTROPHES = Pattern.compile("[’‘ʻʼ`]");
    private static final Pattern SPACES = Pattern.compile("[^\\S\\n]+");

    static String of(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        folded = QUOTES.matcher(folded).replaceAll("");
        folded = APOSTROPHES.matcher(folded).replaceAll("'");
        return SPACES.matcher(folded.replace('ё', 'е')).replaceAll(" ");
    }

    /** Whether the characters on both sides of this boundary belong to one word. */
    static boolean insideWord(String text, int boundary) {
        if (boundary <= 0 || boundary >= text.length()) {
            return false;
        }
        char before = text.charAt(boundary - 1);
        char after = text.charAt(boundary);
        return spacedLetter(before) && spacedLetter(after);
    }

    static boolean spacedLetter(char c) {
        return Character.isLetterOrDigit(c)
                && switch (Character.UnicodeScript.of(c)) {
                    case HAN, HIRAGANA, KATAKANA -> false;
                    default -> true;
                };
    }

    private Folded() {}
}
