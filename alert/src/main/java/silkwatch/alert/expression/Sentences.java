package silkwatch.alert.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A text in; its sentences out, in order, never across a line break or out of a quotation. */
public final class Sentences {
    private static final Set<String> ABBREVIATIONS = words("abbreviations");
    private static final Set<String> OPENING_WORDS = words("openers");
    private static final String ENDS = ".!?。！？…";
    private static final String CLOSERS = "\"'”’»」』）)]›";
    private static final String OPENERS = "“«「『（(";
    private static final String CLOSING = "”»」』）)";
    private static final int LONGEST_QUOTE = 600;
    private static final int LONGEST_WORD = 12;

    private final String text;
    private final List<Sentence> sentences = new ArrayList<>();

    private Sentences(String text) {
        this.text = text;
    }

    private static Set<String> words(String section) {
        return DataFile.read("sentences.yaml").stream()
                .filter(line -> line.key(0).equals(section))
                .map(line -> Fold.fold(line.text()))
                .collect(Collectors.toUnmodifiableSet());
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
        int following = next(next);
        char first = at(following);
        if (Character.isLowerCase(first) || first == ',' || first == ';') {
            return false;
        }
        return c != '.' || !abbreviated(at, following);
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
        return blank(text.charAt(at + 1)) && Character.isUpperCase(at(next(at + 1)));
    }

    private int next(int from) {
        int i = from;
        while (i < text.length()
                && (blank(text.charAt(i)) || OPENERS.indexOf(text.charAt(i)) >= 0 || text.charAt(i) == '"')) {
            i++;
        }
        return i;
    }

    private char at(int index) {
        return index < text.length() ? text.charAt(index) : ' ';
    }

    /** Whether a full stop belongs to the word before it; U.S. may end a sentence where the next word opens one. */
    private boolean abbreviated(int dot, int next) {
        int start = dot;
        while (start > 0
                && dot - start < LONGEST_WORD
                && !blank(text.charAt(start - 1))
                && OPENERS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        String word = Fold.fold(text.substring(start, dot));
        boolean initial = word.length() == 1 && Character.isUpperCase(text.charAt(start));
        if (initial || word.isEmpty()) {
            return true;
        }
        boolean dotted = word.length() >= 3 && word.charAt(1) == '.';
        boolean known = ABBREVIATIONS.contains(word) || (dotted && !Character.isUpperCase(at(next)));
        return known && !(dotted && OPENING_WORDS.contains(word(next)));
    }

    private String word(int start) {
        int end = start;
        while (end < text.length() && end - start < LONGEST_WORD && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return Fold.fold(text.substring(start, end));
    }
}
