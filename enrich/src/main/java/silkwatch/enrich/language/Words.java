package silkwatch.enrich.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A text in; its words in one script out, in lower case, apostrophes written in one way. */
final class Words {
    private static final String APOSTROPHES = "'‘’ʻʼ`´";

    static List<String> of(String text, String script) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
                word.append(c);
            } else if (APOSTROPHES.indexOf(c) >= 0 && !word.isEmpty()) {
                word.append('‘');
            } else if (!word.isEmpty()) {
                add(word, script, words);
                word.setLength(0);
            }
        }
        return words;
    }

    private static void add(StringBuilder word, String script, List<String> words) {
        while (!word.isEmpty() && word.charAt(word.length() - 1) == '‘') {
            word.setLength(word.length() - 1);
        }
        boolean cyrillic = word.chars().anyMatch(c -> c >= '\u0400' && c <= '\u052f');
        if (!word.isEmpty() && cyrillic == script.equals("cyrillic")) {
            words.add(normal(word.toString()));
        }
    }

    /** In lower case, with apostrophes as this class writes them. */
    static String normal(String word) {
        String lower = word.toLowerCase(Locale.ROOT).replace("i\u0307", "i");
        for (int i = 0; i < APOSTROPHES.length(); i++) {
            lower = lower.replace(APOSTROPHES.charAt(i), '‘');
        }
        return lower;
    }

    private Words() {}
}
