package silkwatch.ingest.page;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A number, a word or a mark of a text, in lower case and with the full forms of letters and digits.
 *
 * @param value that of a number, or -1
 * @param spaced whether space stands before it
 */
record DateToken(String text, int value, boolean spaced) {
    static final DateToken NONE = new DateToken("", -1, true);

    boolean number() {
        return value >= 0;
    }

    boolean is(String other) {
        return text.equals(other);
    }

    static List<DateToken> of(String raw) {
        String text = HanNumbers.inDigits(
                Normalizer.normalize(raw, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT));
        List<DateToken> tokens = new ArrayList<>();
        boolean spaced = true;
        for (int i = 0; i < text.length(); ) {
            char c = text.charAt(i);
            int end = i + 1;
            if (Character.isWhitespace(c)) {
                spaced = true;
                i = end;
                continue;
            }
            if (digit(c)) {
                while (end < text.length() && digit(text.charAt(end))) {
                    end++;
                }
                String digits = text.substring(i, end);
                tokens.add(new DateToken(
                        digits, digits.length() > 8 ? Integer.MAX_VALUE : Integer.parseInt(digits), spaced));
            } else if (Character.isLetter(c)) {
                boolean han = c >= 0x2e80;
                while (end < text.length()
                        && (Character.isLetter(text.charAt(end)) || text.charAt(end) == '\'')
                        && (text.charAt(end) >= 0x2e80) == han
                        && !(han && "年月日時分時时".indexOf(c) >= 0)
                        && !(han && "年月日時分时".indexOf(text.charAt(end)) >= 0)) {
                    end++;
                }
                tokens.add(new DateToken(text.substring(i, end), -1, spaced));
            } else {
                tokens.add(new DateToken(String.valueOf(c), -1, spaced));
            }
            spaced = false;
            i = end;
        }
        return tokens;
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }
}
