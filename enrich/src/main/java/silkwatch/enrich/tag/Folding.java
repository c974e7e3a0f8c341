package silkwatch.enrich.tag;

import java.text.Normalizer;
import java.util.Map;

/** Folds one character: what is left of it when differences of writing are taken away. */
final class Folding {
    private static final Map<Character, Character> KANJI_VARIANTS =
            variants("髙高 澤沢 國国 濵浜 濱浜 﨑崎 邊辺 邉辺 齋斎 齊斉 廣広 將将 櫻桜 條条 惠恵 眞真");
    private static final String APOSTROPHES = "'‘’ʻʼ`´′ˊˈ＇‛";
    private static final String[] TABLE = table();
    private static final char[] SINGLE = single();

    /** The folded form; empty for a character that is not seen, a space for white space and dashes. */
    static String fold(char c) {
        return TABLE[c];
    }

    /** The folded form where it is one character; 0 where it is none or more, and for marks, which join others. */
    static char single(char c) {
        return SINGLE[c];
    }

    private static char[] single() {
        char[] single = new char[TABLE.length];
        for (int c = 0; c < single.length; c++) {
            single[c] = TABLE[c].length() == 1 && !isMark((char) c) ? TABLE[c].charAt(0) : 0;
        }
        return single;
    }

    /** The end of the character at {@code i} with the marks that belong to it. */
    static int clusterEnd(String text, int i) {
        int end = i + 1;
        while (end < text.length() && isMark(text.charAt(end)) && end - i < 8) {
            end++;
        }
        return end;
    }

    static boolean isMark(char c) {
        return (c >= '\u0300' && c <= '\u036f') || c == '\u3099' || c == '\u309a' || c == 'ﾞ' || c == 'ﾟ';
    }

    private static String[] table() {
        String[] table = new String[0x10000];
        for (int c = 0; c < table.length; c++) {
            table[c] = compute((char) c);
        }
        return table;
    }

    private static String compute(char c) {
        if (Character.isSurrogate(c)) {
            return "\ufffd";
        }
        if (APOSTROPHES.indexOf(c) >= 0) {
            return "'";
        }
        if (isInvisible(c)) {
            return "";
        }
        if (isSpaceOrDash(c)) {
            return " ";
        }
        String folded = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
        StringBuilder out = new StringBuilder(folded.length());
        for (int k = 0; k < folded.length(); k++) {
            out.append(simple(folded.charAt(k)));
        }
        return out.toString();
    }

    private static char simple(char c) {
        if (isSpaceOrDash(c)) {
            return ' ';
        }
        char lower = c == 'İ' || c == 'ı' ? 'i' : Character.toLowerCase(c);
        if (lower == 'ё') {
            return 'е';
        }
        if (lower == '*') {
            return '•';
        }
        if (isLatin(lower)) {
            char base = Normalizer.normalize(String.valueOf(lower), Normalizer.Form.NFD)
                    .charAt(0);
            return Character.toLowerCase(base);
        }
        return KANJI_VARIANTS.getOrDefault(lower, lower);
    }

    static boolean isLatin(char c) {
        return (c < '\u0250' && Character.isLetter(c)) || (c >= '\u1e00' && c <= '\u1eff');
    }

    private static boolean isInvisible(char c) {
        return c == '\u00ad' || (c >= '\u200b' && c <= '\u200f') || c == '\ufeff' || c == '\u2060' || c == '\u0301';
    }

    private static boolean isSpaceOrDash(char c) {
        int type = Character.getType(c);
        return type == Character.DASH_PUNCTUATION
                || type == Character.SPACE_SEPARATOR
                || (Character.isWhitespace(c) && c != '\n')
                || c == '\u2212';
    }

    private static Map<Character, Character> variants(String pairs) {
        Map<Character, Character> map = new java.util.HashMap<>();
        for (String pair : pairs.split(" ")) {
            map.put(pair.charAt(0), pair.charAt(1));
        }
        return Map.copyOf(map);
    }

    private Folding() {}
}
