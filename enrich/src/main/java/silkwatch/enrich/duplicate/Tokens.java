package silkwatch.enrich.duplicate;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text in; its tokens out, as hashes: words where words are spaced, single characters of Han and kana. Case, width,
 * punctuation, ё and apostrophes make no difference.
 */
final class Tokens {
    /** Texts are compared over this many tokens; what follows is not looked at. */
    private static final int MOST = 6_000;
    /** No Han or kana lies below; looking a script up is slow. */
    private static final int FIRST_UNSPACED = 0x2e80;

    private static final int LETTERS_OF_A_NAME = 3;

    private int[] hashes = new int[512];
    private int[] prefixes = new int[512];
    private Kind[] kinds = new Kind[512];
    private int count;
    private int ideographs;

    private final StringBuilder word = new StringBuilder();
    private boolean capital;
    private boolean digit;
    private boolean sentenceStart = true;

    /** What a token may tell: a number, a name inside a sentence, or neither. */
    enum Kind {
        PLAIN,
        NUMBER,
        NAME
    }

    static Tokens of(String text) {
        Tokens tokens = new Tokens();
        tokens.read(Normalizer.normalize(text, Normalizer.Form.NFKC));
        return tokens;
    }

    int count() {
        return count;
    }

    int hash(int token) {
        return hashes[token];
    }

    /** Hash of a name's first letters: the same for most of its spellings and cases. */
    int prefix(int token) {
        return prefixes[token];
    }

    Kind kind(int token) {
        return kinds[token];
    }

    /** Whether most tokens are single characters, so that a run of them says as much as fewer words. */
    boolean unspaced() {
        return ideographs * 2 > count;
    }

    private void read(String text) {
        for (int at = 0; at < text.length() && count < MOST; ) {
            int c = text.codePointAt(at);
            at += Character.charCount(c);
            if (unspaced(c)) {
                endWord();
                add(hash(Character.toString(c)), c, Kind.PLAIN);
                ideographs++;
                sentenceStart = false;
            } else if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
                grow(c);
            } else if (!apostrophe(c) || word.isEmpty()) {
                endWord();
                sentenceStart |= endsSentence(c);
            }
        }
        endWord();
    }

    private void grow(int c) {
        if (word.isEmpty()) {
            capital = Character.isUpperCase(c);
        }
        digit |= Character.isDigit(c);
        int lower = Character.toLowerCase(c);
        word.appendCodePoint(lower == 'ё' ? 'е' : lower);
    }

    private void endWord() {
        if (word.isEmpty()) {
            return;
        }
        Kind kind = digit
                ? Kind.NUMBER
                : capital && !sentenceStart && word.length() >= LETTERS_OF_A_NAME ? Kind.NAME : Kind.PLAIN;
        if (count < MOST) {
            int prefix = kind == Kind.NAME ? hash(word.subSequence(0, LETTERS_OF_A_NAME)) : 0;
            add(hash(word), prefix, kind);
        }
        word.setLength(0);
        digit = false;
        sentenceStart = false;
    }

    private void add(int hash, int prefix, Kind kind) {
        if (count == hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * count);
            prefixes = Arrays.copyOf(prefixes, 2 * count);
            kinds = Arrays.copyOf(kinds, 2 * count);
        }
        hashes[count] = hash;
        prefixes[count] = prefix;
        kinds[count++] = kind;
    }

    private static int hash(CharSequence word) {
        return Hashes.of(word);
    }

    private static boolean unspaced(int c) {
        return c >= FIRST_UNSPACED
                && switch (Character.UnicodeScript.of(c)) {
                    case HAN, HIRAGANA, KATAKANA -> Character.isLetter(c);
                    default -> false;
                };
    }

    private static boolean apostrophe(int c) {
        return c == '\'' || c == '’' || c == '‘' || c == 'ʻ' || c == 'ʼ' || c == '`';
    }

    private static boolean endsSentence(int c) {
        return ".!?…:;\n—–-/".indexOf(c) >= 0;
    }
}
