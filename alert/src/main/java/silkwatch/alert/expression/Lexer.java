package silkwatch.alert.expression;

import java.util.ArrayList;
import java.util.List;
import silkwatch.alert.expression.Token.Meaning;

/** A text in; its known words, numbers and signs out, in order. */
final class Lexer {
    static final String BREAK = "break";
    /** Begins the class of words that are dates only with a capital, and what it becomes without one. */
    static final String WEAK = "weak-";

    static final String LOWER = "lower-";
    private static final Meaning UNKNOWN = new Meaning("unknown", Values.NONE);
    private static final List<Meaning> UNKNOWN_WORD = List.of(UNKNOWN);
    private static final List<Meaning> LINE_BREAK = List.of(new Meaning(BREAK, Values.NONE));
    private static final int LONGEST_NUMBER = 9;

    private final Lexicon<Meaning> words;
    private final boolean kanji;

    Lexer(Lexicon<Meaning> words, boolean kanji) {
        this.words = words;
        this.kanji = kanji;
    }

    List<Token> tokens(String text) {
        String folded = Fold.fold(text);
        List<Token> tokens = new ArrayList<>(folded.length() / 4 + 4);
        int i = 0;
        while (i < folded.length()) {
            char c = folded.charAt(i);
            if (Fold.space(c)) {
                i++;
                continue;
            }
            Token token = Fold.digit(c) ? digits(folded, i) : word(text, folded, i);
            tokens.add(token);
            i = token.end();
        }
        return tokens;
    }

    private Token digits(String folded, int start) {
        int end = start;
        while (end < folded.length() && Fold.digit(folded.charAt(end))) {
            end++;
        }
        int digits = end - start;
        long value = digits > LONGEST_NUMBER ? -1 : Long.parseLong(folded, start, end, 10);
        int ordinal = ordinal(folded, end);
        return new Token(start, Math.max(end, ordinal), value, digits, NumberMeanings.of(value, digits, ordinal > end));
    }

    /** Where the ending of an ordinal that follows a number ends: 27-nji, 12-го, 3rd; -1 when none does. */
    private int ordinal(String folded, int end) {
        boolean joined = end < folded.length() && (folded.charAt(end) == '-' || folded.charAt(end) == '\'');
        int start = joined ? end + 1 : end;
        if (start >= folded.length() || !Fold.letter(folded.charAt(start))) {
            return -1;
        }
        Lexicon.Hit<Meaning> hit = words.longest(folded, start);
        boolean ordinal = hit != null && hit.meanings().get(0).kind().equals("ordinal-ending");
        return ordinal ? hit.end() : -1;
    }

    private Token word(String text, String folded, int start) {
        char c = folded.charAt(start);
        if (c == '\n' || c == '\r') {
            return new Token(start, start + 1, -1, 0, LINE_BREAK);
        }
        Lexicon.Hit<Meaning> hit = words.longest(folded, start);
        if (hit != null) {
            List<Meaning> meanings = NumberMeanings.ofWord(written(text, c, start, hit));
            return new Token(start, hit.end(), NumberMeanings.value(meanings), 0, meanings);
        }
        if (kanji && KanjiNumber.is(c)) {
            return kanjiNumber(folded, start);
        }
        if (Fold.letter(c)) {
            int end = start;
            while (end < folded.length() && Fold.letter(folded.charAt(end))) {
                end++;
            }
            List<Meaning> meanings = words.byEnding(folded, start, end);
            return new Token(start, end, -1, 0, meanings.isEmpty() ? UNKNOWN_WORD : meanings);
        }
        boolean sign = !Fold.ideographic(c);
        return new Token(start, start + 1, -1, 0, sign ? NumberMeanings.sign(c) : UNKNOWN_WORD);
    }

    /** A sign that is a word is still that sign; a weak word without its capital is a weaker one: may, march. */
    private static List<Meaning> written(String text, char c, int start, Lexicon.Hit<Meaning> hit) {
        if (hit.end() == start + 1 && !Character.isLetterOrDigit(c)) {
            List<Meaning> both = new ArrayList<>(hit.meanings());
            both.addAll(NumberMeanings.sign(c));
            return both;
        }
        if (!Character.isLowerCase(text.charAt(start))) {
            return hit.meanings();
        }
        List<Meaning> weaker = new ArrayList<>(hit.meanings());
        weaker.replaceAll(Lexer::weaker);
        return weaker;
    }

    private static Meaning weaker(Meaning meaning) {
        boolean weak = meaning.kind().startsWith(WEAK);
        return weak ? new Meaning(LOWER + meaning.kind().substring(WEAK.length()), meaning.values()) : meaning;
    }

    private static Token kanjiNumber(String folded, int start) {
        int end = start;
        boolean positional = true;
        while (end < folded.length() && KanjiNumber.is(folded.charAt(end))) {
            positional &= KanjiNumber.multiplier(folded.charAt(end)) == 0;
            end++;
        }
        long value = KanjiNumber.value(folded.substring(start, end));
        int digits = positional ? end - start : 0;
        return new Token(start, end, value, digits, NumberMeanings.of(value, digits, false));
    }
}
