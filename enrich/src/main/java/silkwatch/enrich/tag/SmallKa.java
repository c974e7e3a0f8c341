package silkwatch.enrich.tag;

/** Writes the counter of ５カ国 in one way: ヵ, ヶ, ケ, か and 箇 between a number and a counted kanji become カ. */
final class SmallKa {
    private static final String NUMBERS = "0123456789一二三四五六七八九十数両";
    private static final String COUNTED = "国月所年";
    /** Asked of every letter of every text in Japanese and Chinese. */
    private static final boolean[] FORM = forms();

    /** Mends folded text in place. */
    static void mend(char[] chars, int length) {
        for (int i = 1; i + 1 < length; i++) {
            if (FORM[chars[i]] && NUMBERS.indexOf(chars[i - 1]) >= 0 && COUNTED.indexOf(chars[i + 1]) >= 0) {
                chars[i] = 'カ';
            }
        }
    }

    private static boolean[] forms() {
        boolean[] forms = new boolean[0x10000];
        "ヵヶケか箇个".chars().forEach(c -> forms[c] = true);
        return forms;
    }

    private SmallKa() {}
}
