package silkwatch.enrich.tag;

/** What kind of letter a folded character is, as far as word boundaries depend on it. */
final class Scripts {
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
        return c < '\u2e80' && Character.isLetterOrDigit(c);
    }

    private Scripts() {}
}
