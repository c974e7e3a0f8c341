package silkwatch.enrich.tag;

/** Puts right the letters of another alphabet in words that are written in one: Latin а in a Cyrillic word. */
final class Confusables {
    private static final String LATIN_ALIKE = "aceopxykmthb";
    private static final String CYRILLIC_ALIKE = "асеорхукмтнв";
    private static final String GREEK_ALIKE = "αβεηικμνορτυχ";
    private static final String GREEK_AS_CYRILLIC = "авеникмуортух";

    /** Mends folded text in place. */
    static void mend(char[] chars, int length) {
        for (int i = 0; i < length; ) {
            if (!isLetter(chars[i])) {
                i++;
                continue;
            }
            int end = i;
            int cyrillic = 0;
            int other = 0;
            while (end < length && isLetter(chars[end])) {
                if (isCyrillic(chars[end])) {
                    cyrillic++;
                } else {
                    other++;
                }
                end++;
            }
            if (cyrillic > 0 && other > 0) {
                mend(chars, i, end, cyrillic >= other);
            }
            i = end;
        }
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

    private static boolean isLetter(char c) {
        return isCyrillic(c) || Folding.isLatin(c) || (c >= 'α' && c <= 'ω');
    }

    private static boolean isCyrillic(char c) {
        return c >= '\u0400' && c <= '\u052f';
    }

    private Confusables() {}
}
