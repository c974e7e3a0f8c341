package silkwatch.enrich.tag;

/** Puts right the letters of another alphabet in words that are written in one: Latin а in a Cyrillic word. */
final class Confusables {
    private static final String LATIN_ALIKE = "aceopxykmthb";
    private static final String CYRILLIC_ALIKE = "асеорхукмтнв";
    private static final String GREEK_ALIKE = "αβεηικμνορτυχ";
    private static final String GREEK_AS_CYRILLIC = "авеникмуортух";

    private static final byte[] ALPHABET = alphabets();
    private static final byte CYRILLIC = 1;
    private static final byte OTHER = 2;

    /** Mends folded text in place. */
    static void mend(char[] chars, int length) {
        int start = 0;
        int cyrillic = 0;
        int other = 0;
        for (int i = 0; i <= length; i++) {
            byte alphabet = i < length ? ALPHABET[chars[i]] : 0;
            if (alphabet == CYRILLIC) {
                cyrillic++;
            } else if (alphabet == OTHER) {
                other++;
            } else {
                if (cyrillic > 0 && other > 0) {
                    mend(chars, start, i, cyrillic >= other);
                }
                start = i + 1;
                cyrillic = 0;
                other = 0;
            }
        }
    }

    private static byte[] alphabets() {
        byte[] alphabets = new byte[0x10000];
        for (int c = 0; c < alphabets.length; c++) {
            alphabets[c] = isCyrillic((char) c) ? CYRILLIC : isLatinOrGreek((char) c) ? OTHER : 0;
        }
        return alphabets;
    }

    private static void mend(char[] chars, int from, int to, boolean toCyrillic) {
        for (int i = from; i < to; i++) {
            chars[i] = toCyrillic ? cyrillic(chars[i]) : swap(chars[i], CYRILLIC_ALIKE, LATIN_ALIKE);
        }
    }

    private static char cyrillic(char c) {
        char greek = swap(c, GREEK_ALIKE, GREEK_AS_CYRILLIC);
        return greek == c ? swap(c, LATIN_ALIKE + "i", CYRILLIC_ALIKE + "і") : greek;
    }

    private static char swap(char c, String from, String to) {
        int i = from.indexOf(c);
        return i < 0 ? c : to.charAt(i);
    }

    private static boolean isLatinOrGreek(char c) {
        return Folding.isLatin(c) || (c >= 'α' && c <= 'ω');
    }

    private static boolean isCyrillic(char c) {
        return c >= '\u0400' && c <= '\u052f';
    }

    private Confusables() {}
}
