package silkwatch.alert.expression;

/** One UTF-16 unit in; the unit that it is compared as out: lower case, half width, one dash, one apostrophe. */
public final class Fold {
    public static char fold(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        if (c >= 0xFF01 && c <= 0xFF5E) {
            return fold((char) (c - 0xFEE0));
        }
        return switch (c) {
            case '\u00A0', '\u2009', '\u202F', '\u3000', '\u2007' -> ' ';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
            case '\u301C', '\u223C' -> '~';
            case '\u2018', '\u2019', '\u02BB', '\u02BC', '\u02BF', '\u00B4' -> '\'';
            case '\u0451', '\u0401' -> '\u0435';
            case '\u0130' -> 'i';
            default -> Character.toLowerCase(c);
        };
    }

    public static String fold(CharSequence text) {
        char[] folded = new char[text.length()];
        for (int i = 0; i < folded.length; i++) {
            folded[i] = fold(text.charAt(i));
        }
        return new String(folded);
    }

    /** Whether this folded unit belongs to a script written without spaces between words. */
    static boolean ideographic(char c) {
        return (c >= 0x3040 && c <= 0x30FF) || (c >= 0x3400 && c <= 0x9FFF) || c == '\u3005' || c == '\u3007';
    }

    static boolean letter(char c) {
        return Character.isLetter(c) && !ideographic(c);
    }

    static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean space(char c) {
        return c == ' ' || c == '\t' || c == '\u00AD' || c == '\u200B';
    }

    private Fold() {}
}
