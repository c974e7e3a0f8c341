package silkwatch.alert.expression;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number in figures in, with the separators of its language; its value out.
 *
 * @param end offset after its last figure
 */
record NumberLiteral(BigDecimal value, int end) {
    private static final int LONGEST = 40;

    /**
     * Reads the number that begins here in a folded text: {@code 1,200}, {@code 1 200,5}, {@code 1.8}.
     *
     * @param decimalComma whether the language writes 1,8 for a number between one and two
     */
    static @Nullable NumberLiteral read(String text, int start, boolean decimalComma) {
        StringBuilder figures = new StringBuilder();
        int at = figures(text, start, figures);
        int groups = 0;
        char group = 0;
        while (at < text.length() && at - start < LONGEST && groupFollows(text, at, group, groups, decimalComma)) {
            group = text.charAt(at);
            groups++;
            at = figures(text, at + 1, figures);
        }
        boolean fraction = at + 1 < text.length()
                && (text.charAt(at) == '.' || (text.charAt(at) == ',' && (decimalComma || group == '.')))
                && text.charAt(at) != group
                && Fold.digit(text.charAt(at + 1));
        if (fraction) {
            figures.append('.');
            at = figures(text, at + 1, figures);
        }
        return at - start > LONGEST ? null : new NumberLiteral(new BigDecimal(figures.toString()), at);
    }

    private static int figures(String text, int start, StringBuilder to) {
        int at = start;
        while (at < text.length() && Fold.digit(text.charAt(at))) {
            if (to.length() <= LONGEST) {
                to.append(text.charAt(at));
            }
            at++;
        }
        return at;
    }

    private static boolean groupFollows(String text, int at, char group, int groups, boolean decimalComma) {
        char c = text.charAt(at);
        boolean separates = c == ' ' || c == '\'' || (decimalComma ? c == '.' : c == ',');
        if (!separates || (groups > 0 && c != group)) {
            return false;
        }
        int first = at;
        int before = 0;
        while (first > 0 && Fold.digit(text.charAt(first - 1)) && before < 4) {
            first--;
            before++;
        }
        return before <= 3
                && at + 3 < text.length()
                && Fold.digit(text.charAt(at + 1))
                && Fold.digit(text.charAt(at + 2))
                && Fold.digit(text.charAt(at + 3))
                && (at + 4 == text.length() || !Fold.digit(text.charAt(at + 4)));
    }
}
