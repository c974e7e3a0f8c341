package silkwatch.alert.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A text in; its sentences out, in order, never across a line break or out of a quotation. */
public final class Sentences {
    private static final Set<String> ABBREVIATIONS = DataFile.read("abbreviations.yaml").stream()
            .map(line -> Fold.fold(line.text()))
            .collect(Collectors.toUnmodifiableSet());
    private static final String ENDS = ".!?。！？…";
    private static final String CLOSERS = "\"'”’»」』）)]›";
    private static final String OPENERS = "“«「『（(";
    private static final String CLOSING = "”»」』）)";
    private static final int LONGEST_QUOTE = 600;

    private final String text;
    private final List<Sentence> sentences = new ArrayList<>();

    private Sentences(String text) {
        this.text = text;
    }

    /** Splits a text in any of the languages that we read. */
    public static List<Sentence> of(String text) {
        return new Sentences(text).split();
    }

    private List<Sentence> split() {
        int start = 0;
        int depth = 0;
        int opened = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                add(start, i);
                start = i + 1;
                depth = 0;
            } else if (OPENERS.indexOf(c) >= 0) {
                opened = depth++ == 0 ? i : opened;
            } else if (CLOSING.indexOf(c) >= 0) {
                depth = Math.max(0, depth - 1);
            }
            boolean quoted = depth > 0 && i - opened < LONGEST_QUOTE;
            if (ENDS.indexOf(c) >= 0 && !quoted && ends(i)) {
                int end = afterClosers(i + 1);
                add(start, end);
                start = end;
                depth = 0;
                i = end - 1;
            } else if (CLOSING.indexOf(c) >= 0 && depth == 0 && endsQuoted(i)) {
                add(start, i + 1);
                start = i + 1;
            }
        }
        add(start, text.length());
        return List.copyOf(sentences);
    }

    private void add(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && blank(text.charAt(start))) {
            start++;
        }
        while (end > start && blank(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            sentences.add(new Sentence(start, end));
        }
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c) || c == '\u00A0' || c == '\u3000';
    }

    private int afterClosers(int from) {
        int i = from;
        while (i < text.length() && (CLOSERS.indexOf(text.charAt(i)) >= 0 || ENDS.indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        return i;
    }

    private boolean ends(int at) {
        char c = text.charAt(at);
        if (c == '。' || c == '！' || c == '？') {
            int next = afterClosers(at + 1);
            return next >= text.length() || !continues(next);
        }
        int next = afterClosers(at + 1);
        if (next >= text.length()) {
            return true;
        }
        if (!blank(text.charAt(next))) {
            return false;
        }
        char first = next(next);
        if (Character.isLowerCase(first) || first == ',' || first == ';') {
            return false;
        }
        return c != '.' || !abbreviated(at, first);
    }

    /** In Japanese と after a quotation goes on: 「…。」と述べた. */
    private boolean continues(int at) {
        char c = text.charAt(at);
        return c == 'と' || c == 'な' || c == 'の' || c == '、' || c == '，' || c == ',' || Character.isLowerCase(c);
    }

    /** Whether a quotation that ends a sentence of its own closes here: “We will come.” The next begins. */
    private boolean endsQuoted(int at) {
        if (at == 0 || ENDS.indexOf(text.charAt(at - 1)) < 0) {
            return false;
        }
        if (at + 1 >= text.length()) {
            return true;
        }
        char c = text.charAt(at - 1);
        boolean ideographic = c == '。' || c == '！' || c == '？';
        if (ideographic) {
            return text.charAt(at) != ')' && text.charAt(at) != '）' && !continues(at + 1);
        }
        return blank(text.charAt(at + 1)) && Character.isUpperCase(next(at + 1));
    }

    private char next(int from) {
        int i = from;
        while (i < text.length()
                && (blank(text.charAt(i)) || OPENERS.indexOf(text.charAt(i)) >= 0 || text.charAt(i) == '"')) {
            i++;
        }
        return i < text.length() ? text.charAt(i) : ' ';
    }

    private boolean abbreviated(int dot, char next) {
        int start = dot;
        while (start > 0
                && dot - start < 12
                && !blank(text.charAt(start - 1))
                && OPENERS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        String word = Fold.fold(text.substring(start, dot));
        boolean initial = word.length() == 1 && Character.isUpperCase(text.charAt(start));
        boolean dotted = word.length() >= 3 && word.charAt(1) == '.' && word.length() <= 5;
        if (dotted && word.length() > 1) {
            return ABBREVIATIONS.contains(word) || !Character.isUpperCase(next);
        }
        return initial || ABBREVIATIONS.contains(word) || word.isEmpty();
    }
}
