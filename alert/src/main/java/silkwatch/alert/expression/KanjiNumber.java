package silkwatch.alert.expression;

/** A number in Chinese characters below ten thousand in, positional or with 十, 百, 千; its value out. */
final class KanjiNumber {
    private static final String DIGITS = "〇一二三四五六七八九";

    static boolean is(char c) {
        return digit(c) >= 0 || multiplier(c) > 0;
    }

    static int digit(char c) {
        return switch (c) {
            case '零', '○' -> 0;
            case '两', '兩' -> 2;
            case '壱' -> 1;
            case '弐' -> 2;
            case '参' -> 3;
            default -> DIGITS.indexOf(c);
        };
    }

    static int multiplier(char c) {
        return switch (c) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1000;
            default -> 0;
        };
    }

    /** The value of a run of such characters; -1 when it is no number or longer than a number is. */
    static long value(CharSequence run) {
        if (run.length() > 9) {
            return -1;
        }
        long total = 0;
        long digits = -1;
        for (int i = 0; i < run.length(); i++) {
            int multiplier = multiplier(run.charAt(i));
            if (multiplier == 0) {
                digits = Math.max(digits, 0) * 10 + digit(run.charAt(i));
            } else {
                total += (digits < 0 ? 1 : digits) * multiplier;
                digits = -1;
            }
        }
        return total + Math.max(digits, 0);
    }

    private KanjiNumber() {}
}
