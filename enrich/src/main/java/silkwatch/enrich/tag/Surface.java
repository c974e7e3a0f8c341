package silkwatch.enrich.tag;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;
import silkwatch.enrich.taxonomy.Entry;
import silkwatch.enrich.taxonomy.Name;

/**
 * A name made ready for matching.
 *
 * @param pattern folded letters, with {@link #ENDING} where any ending of the language may stand
 * @param entry what it names; null for cue words, masks and furniture
 * @param kind what a hit means
 * @param cue the class of cue words that it belongs to; empty for other kinds
 * @param open whether katakana may follow at once: 中央アジアサミット
 * @param shared whether the editors mean it to stand in several entries: a name of two nations at once
 * @param exact the letters and digits that must stand in the text as they are; null when case does not matter
 */
record Surface(
        Name name,
        String pattern,
        @Nullable Entry entry,
        Kind kind,
        String cue,
        @Nullable String exact,
        boolean capital,
        boolean noKanjiBefore,
        boolean noKanjiAfter,
        boolean shared,
        boolean open) {

    /** Stands in patterns for any ending. */
    static final char ENDING = '\ue000';

    private static final String TAKES_ENDINGS = " kk uz ky tg tk tr ";

    enum Kind {
        TAG,
        CUE,
        MASK,
        FURNITURE
    }

    static Surface of(Name name, @Nullable Entry entry, Kind kind, String cue) {
        String body = name.written();
        boolean capital = false;
        boolean exact = false;
        boolean before = false;
        boolean after = false;
        boolean bare = false;
        boolean shared = false;
        boolean open = false;
        while (!body.isEmpty() && "^=_&".indexOf(body.charAt(0)) >= 0) {
            capital |= body.charAt(0) == '^';
            exact |= body.charAt(0) == '=';
            before |= body.charAt(0) == '_';
            shared |= body.charAt(0) == '&';
            body = body.substring(1);
        }
        while (!body.isEmpty() && "_!~".indexOf(body.charAt(body.length() - 1)) >= 0) {
            after |= body.endsWith("_");
            bare |= body.endsWith("!");
            open |= body.endsWith("~");
            body = body.substring(0, body.length() - 1);
        }
        String folded = FoldedText.of(body).toString().strip();
        if (folded.isEmpty()) {
            throw name.place().error("'" + name.written() + "' has no letters");
        }
        exact |= isAcronym(body);
        String pattern = folded.replace('•', ENDING);
        if (!exact && !bare && TAKES_ENDINGS.contains(" " + name.language() + " ") && !pattern.endsWith("" + ENDING)) {
            pattern += ENDING;
        }
        return new Surface(
                name, pattern, entry, kind, cue, exact ? letters(body) : null, capital, before, after, shared, open);
    }

    boolean isWeak() {
        return !name.rule().isNone();
    }

    /** Whether the text at this place has the case that the name asks for. */
    boolean fits(FoldedText text, int from, int to) {
        if (capital && !Character.isUpperCase(text.original().charAt(text.start(from)))) {
            return false;
        }
        if (noKanjiBefore
                && (Character.isDigit(text.at(from - 1)) || (!isChinese() && Scripts.isHan(text.at(from - 1))))) {
            return false;
        }
        if (noKanjiAfter && !isChinese() && Scripts.isHan(text.at(to))) {
            return false;
        }
        return exact == null || exact.equals(letters(text.original(from, to)));
    }

    /** Chinese is kanji throughout: there only digits are looked at. */
    private boolean isChinese() {
        return name.language().equals("zh");
    }

    private static String letters(String text) {
        String normal = Normalizer.normalize(text, Normalizer.Form.NFKC);
        StringBuilder letters = new StringBuilder();
        normal.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    private static boolean isAcronym(String body) {
        boolean capitals = false;
        for (int i = 0; i < body.length(); i++) {
            char c = body.charAt(i);
            if ((Character.isLetter(c) && !Character.isUpperCase(c)) || c == '*') {
                return false;
            }
            capitals |= Character.isUpperCase(c);
        }
        return capitals && body.length() <= 8;
    }
}
