package silkwatch.ingest.page;

import java.util.regex.Pattern;

/** Text in; the same with the numbers that are written in han before 年, 月 and 日 in digits out. */
final class HanNumbers {
    private static final Pattern NUMBER = Pattern.compile("[〇一二三四五六七八九十]+(?=[年月日])");
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final char TEN = '十';

    static String inDigits(String text) {
        return NUMBER.matcher(text).replaceAll(found -> digits(found.group()));
    }

    /** Digit by digit, as 二〇二七, or by tens, as 三十一. */
    private static String digits(String number) {
        int ten = number.indexOf(TEN);
        if (ten < 0) {
            StringBuilder digits = new StringBuilder();
            number.chars().forEach(c -> digits.append(DIGITS.indexOf(c)));
            return digits.toString();
        }
        int tens = ten == 0 ? 1 : DIGITS.indexOf(number.charAt(ten - 1));
        int ones = ten == number.length() - 1 ? 0 : DIGITS.indexOf(number.charAt(ten + 1));
        return String.valueOf(10 * tens + ones);
    }

    private HanNumbers() {}
}
