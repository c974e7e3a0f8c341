package silkwatch.enrich.tag;

import java.util.Arrays;

/** What kind of letter a folded character is, as far as word boundaries depend on it. */
final class Scripts {
    static final int LATIN = 1;
    static final int CYRILLIC = 2;
    static final int EASTERN = 4;
    /** Letters of both stand in one word only by mistake. */
    static final int MIXED = LATIN | CYRILLIC;

    private static final int FIRST_EASTERN = 0x2e80;

    /** 1 for a letter or digit of a script that puts spaces between words. Tables, as every letter of every text is asked. */
    static final byte[] SPACED = spaced();

    private static final byte[] SCRIPT = scripts();

    /** The script of a folded character: one of the bits of this class, or none. */
    static int of(char c) {
        return SCRIPT[c];
    }

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
        return SPACED[c] != 0;
    }

    private static byte[] spaced() {
        byte[] spaced = new byte[0x10000];
        for (int c = 0; c < FIRST_EASTERN; c++) {
            spaced[c] = (byte) (Character.isLetterOrDigit(c) ? 1 : 0);
        }
        return spaced;
    }

    private static byte[] scripts() {
        byte[] scripts = new byte[0x10000];
        Arrays.fill(scripts, 'a', 0x400, (byte) LATIN);
        Arrays.fill(scripts, 0x400, 0x530, (byte) CYRILLIC);
        Arrays.fill(scripts, 0x3041, scripts.length, (byte) EASTERN);
        return scripts;
    }

    private Scripts() {}
}
