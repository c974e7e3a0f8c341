package silkwatch.alert.extract;

import java.text.Normalizer;

/** Text in; the same text in the form that phrases are matched in out, unit for unit, so that offsets stay true. */
final class Fold {
    private static final char[] TABLE = table();

    /** Lower case, full-width forms made narrow, apostrophes, hyphens and quotes made one; as long as {@code text}. */
    static String fold(String text) {
        char[] folded = new char[text.length()];
        for (int i = 0; i < folded.length; i++) {
            folded[i] = TABLE[text.charAt(i)];
        }
        return new String(folded);
    }

    static char fold(char unit) {
        return TABLE[unit];
    }

    private static char[] table() {
        char[] table = new char[Character.MAX_VALUE + 1];
        for (int unit = 0; unit < table.length; unit++) {
            table[unit] = folded((char) unit);
        }
        return table;
    }

    private static char folded(char unit) {
        return switch (unit) {
            case '\u2018', '\u2019', '\u02BB', '\u02BC', '`', '\u00B4', '\u2032' -> '\'';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> '-';
            case '\u00A0', '\u3000', '\u202F', '\u2009' -> ' ';
            case '\u0451', '\u0401' -> '\u0435';
            case '\u0130', '\u0131' -> 'i';
            default -> other(unit);
        };
    }

    private static char other(char unit) {
        if (Character.isSurrogate(unit)) {
            return unit;
        }
        if (unit >= '\uFF01' && unit <= '\uFF5E') {
            String narrow = Normalizer.normalize(String.valueOf(unit), Normalizer.Form.NFKC);
            return Character.toLowerCase(narrow.charAt(0));
        }
        return Character.toLowerCase(unit);
    }

    private Fold() {}
}
