package silkwatch.enrich.origin;

import java.text.Normalizer;
import java.util.Locale;

/** Text without what makes no difference to a credit: width, case, quotation marks, ё. */
final class Folded {
    /** Stands in no text. */
    private static final char NONE = '\uffff';
    /** No Han or kana lies below; looking a script up is slow. */
    private static final int FIRST_UNSPACED = 0x2e80;

    static String of(String text) {
        String lower = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(lower.length());
        boolean space = false;
        for (int i = 0; i < lower.length(); i++) {
            char c = folded(lower.charAt(i));
            if (c != NONE && !(c == ' ' && space)) {
                folded.append(c);
                space = c == ' ';
            }
        }
        return folded.toString();
    }

    private static char folded(char c) {
        return switch (c) {
            case '"', '«', '»', '“', '”', '„' -> NONE;
            case '’', '‘', 'ʻ', 'ʼ', '`' -> '\'';
            case '\t', '\u000b', '\f', '\r' -> ' ';
            case 'ё' -> 'е';
            default -> c;
        };
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
                && (c < FIRST_UNSPACED
                        || switch (Character.UnicodeScript.of(c)) {
                            case HAN, HIRAGANA, KATAKANA -> false;
                            default -> true;
                        });
    }

    private Folded() {}
}
