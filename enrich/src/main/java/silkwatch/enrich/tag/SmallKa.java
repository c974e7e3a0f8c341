package silkwatch.enrich.tag;

/** Writes the counter of ５カ国 in one way: ヵ, ヶ, ケ, か and 箇 between a number and a counted kanji become カ. */
final class SmallKa {
    private static final String NUMBERS = "0123456789一二三四五六七八九十数両";
    private static final String COUNTED = "国月所年";

    /** Mends folded text in place. */
    static void mend(char[] chars, int length) {
        for (int i = 1; i + 1 < length; i++) {
            if (isForm(chars[i]) && NUMBERS.indexOf(chars[i - 1]) >= 0 && COUNTED.indexOf(chars[i + 1]) >= 0) {
                chars[i] = 'カ';
            }
        }
    }

    private static boolean isForm(char c) {
        return switch (c) {
            case 'ヵ', 'ヶ', 'ケ', 'か', '箇', '个' -> true;
            default -> false;
        };
    }

    private SmallKa() {}
}
