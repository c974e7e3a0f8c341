package silkwatch.enrich.tag;

/** What kind of letter a folded character is, as far as word boundaries depend on it. */
final class Scripts {
    /** Asked of every letter of every text. */
    private static final boolean[] SPACED = spaced();

    static boolean isKatakana(char c) {
        return (c >= 'ァ' && c <= 'ヺ') || c == 'ー';
    }

    static boolean isHan(char c) {
        return (c >= '\u4e00' && c <= '\u9fff') || (c >= '\u3400' && c <= '\u4dbf') || c == '々';
    }

    static boolean isKana(char c) {
        return c >= 'ぁ' && c <= 'ヿ';
    }

    /** A letter or digit of a script that puts spaces between words. */
    static boolean isSpaced(char c) {
        return c < SPACED.length && SPACED[c];
    }

    private static boolean[] spaced() {
        boolean[] spaced = new boolean[0x2e80];
        for (int c = 0; c < spaced.length; c++) {
            spaced[c] = Character.isLetterOrDigit(c);
        }
        return spaced;
    }

    private Scripts() {}
}
