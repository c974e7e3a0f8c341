package silkwatch.alert.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A text in; its sentences out, as spans that cover all of it but white space. */
final class Sentences {
    private static final String ENDS = ".!?。！？";
    private static final String CLOSERS = "\"”’»」』）)】";
    private static final Set<String> ABBREVIATIONS = Set.of(
            "co", "ltd", "inc", "corp", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov",
            "dec", "mr", "mrs", "ms", "dr", "st", "gov", "gen", "sen", "rep", "no", "vs", "approx", "est", "tril", "bn",
            "mln", "г", "гг", "им", "тыс", "млн", "млрд", "трлн", "руб", "долл", "т", "ул", "стр", "т.е", "т.д", "u.s",
            "u.k", "e.u", "a.m", "p.m", "v", "j");

    /** A span and the paragraph that it lies in. */
    record Span(int start, int end, int paragraph) {}

    static List<Span> of(String text) {
        List<Span> spans = new ArrayList<>();
        int paragraph = 0;
        int start = 0;
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit == '\n') {
                add(spans, text, start, i, paragraph);
                start = i + 1;
                depth = 0;
                if (i > 0 && text.charAt(i - 1) == '\n') {
                    paragraph++;
                }
            } else if (unit == '「' || unit == '『') {
                depth++;
            } else if (unit == '」' || unit == '』') {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0 && ENDS.indexOf(unit) >= 0 && ends(text, start, i)) {
                int end = i + 1;
                while (end < text.length()
                        && (CLOSERS.indexOf(text.charAt(end)) >= 0 || ENDS.indexOf(text.charAt(end)) >= 0)) {
                    end++;
                }
                add(spans, text, start, end, paragraph);
                start = end;
                i = end - 1;
            }
        }
        add(spans, text, start, text.length(), paragraph);
        return spans;
    }

    private static void add(List<Span> spans, String text, int from, int to, int paragraph) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            spans.add(new Span(start, end, paragraph));
        }
    }

    private static boolean ends(String text, int start, int at) {
        char unit = text.charAt(at);
        if (unit != '.') {
            return true;
        }
        int next = at + 1;
        while (next < text.length() && CLOSERS.indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        if (next < text.length() && !Character.isWhitespace(text.charAt(next))) {
            return false;
        }
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        if (next < text.length() && Character.isLowerCase(text.charAt(next))) {
            return false;
        }
        int word = at;
        while (word > start && (Character.isLetter(text.charAt(word - 1)) || text.charAt(word - 1) == '.')) {
            word--;
        }
        String before = text.substring(word, at).toLowerCase(java.util.Locale.ROOT);
        return !ABBREVIATIONS.contains(before) && (before.length() != 1 || !Character.isUpperCase(text.charAt(word)));
    }

    private Sentences() {}
}
