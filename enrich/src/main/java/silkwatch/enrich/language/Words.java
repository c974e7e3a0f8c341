package silkwatch.enrich.language;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A text in; its words in one script out, one by one as they are asked for, in lower case, apostrophes written in one
 * way.
 */
final class Words {
    private static final String APOSTROPHES = "'‘’ʻʼ`´";
    private static final char LAST_PLAIN = '\u02af';

    private final String text;
    private final boolean cyrillic;
    private final StringBuilder word = new StringBuilder();
    private int next;

    Words(String text, String script) {
        this.text = text;
        cyrillic = script.equals("cyrillic");
    }

    /** The next word; null at the end. */
    @Nullable
    String next() {
        while (next < text.length()) {
            boolean ofScript = read();
            if (!word.isEmpty() && ofScript == cyrillic) {
                return normal(word.toString());
            }
        }
        return null;
    }

    /** Reads up to the end of a word; whether it has Cyrillic letters. */
    private boolean read() {
        word.setLength(0);
        boolean found = false;
        while (next < text.length()) {
            char c = text.charAt(next++);
            if (Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
                word.append(c);
                found |= c >= '\u0400' && c <= '\u052f';
            } else if (APOSTROPHES.indexOf(c) >= 0 && !word.isEmpty()) {
                word.append('‘');
            } else if (!word.isEmpty()) {
                break;
            }
        }
        while (!word.isEmpty() && word.charAt(word.length() - 1) == '‘') {
            word.setLength(word.length() - 1);
        }
        return found;
    }

    /** In lower case, with apostrophes as this class writes them. */
    static String normal(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            boolean plain = c > '`' && (c <= LAST_PLAIN || (c >= '\u0400' && c <= '\u052f')) && c != '´';
            if (!plain) {
                return mended(lower);
            }
        }
        return lower;
    }

    private static String mended(String lower) {
        String word = lower.replace("i\u0307", "i");
        for (int i = 0; i < APOSTROPHES.length(); i++) {
            word = word.replace(APOSTROPHES.charAt(i), '‘');
        }
        return word;
    }
}
