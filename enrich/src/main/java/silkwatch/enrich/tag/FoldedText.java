package silkwatch.enrich.tag;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.BitSet;

/**
 * A text with its differences of writing folded away, and for each folded character where it stood in the original.
 *
 * <p>Folded are width and compatibility forms (NFKC), case, apostrophes, dashes and runs of white space (all one
 * space, none around +), diacritics of Latin letters, ё, Latin and Greek letters inside Cyrillic words and the reverse, the small カ of
 * ５カ国 in its five forms, and kanji variants. Offsets are UTF-16 units.
 */
final class FoldedText {
    private final String original;
    private final char[] chars;
    private final int[] starts;
    private final int[] ends;
    private final int length;

    private FoldedText(String original, char[] chars, int[] starts, int[] ends, int length) {
        this.original = original;
        this.chars = chars;
        this.starts = starts;
        this.ends = ends;
        this.length = length;
    }

    static FoldedText of(String text) {
        return fold(text, new Builder(text.length(), true));
    }

    /** Only the letters, which cost half: where they stood is not known. */
    static FoldedText lettersOf(String text) {
        return fold(text, new Builder(text.length(), false));
    }

    private static FoldedText fold(String text, Builder builder) {
        int i = builder.addPlain(text);
        while (i < text.length()) {
            char single = Folding.single(text.charAt(i));
            boolean marked = i + 1 < text.length() && Folding.isMark(text.charAt(i + 1));
            if (single != 0 && !marked) {
                builder.add(single, i, i + 1);
                i++;
            } else {
                i = addCluster(text, i, builder);
            }
        }
        if ((builder.scripts & Scripts.MIXED) == Scripts.MIXED) {
            Confusables.mend(builder.chars, builder.length);
        }
        if ((builder.scripts & Scripts.EASTERN) != 0) {
            SmallKa.mend(builder.chars, builder.length);
        }
        return new FoldedText(text, builder.chars, builder.starts, builder.ends, builder.length);
    }

    private static int addCluster(String text, int i, Builder builder) {
        int next = Folding.clusterEnd(text, i);
        if (next == i + 1) {
            builder.add(Folding.fold(text.charAt(i)), i, next);
        } else {
            String composed = Normalizer.normalize(text.substring(i, next), Normalizer.Form.NFKC);
            for (int k = 0; k < composed.length(); k++) {
                builder.add(Folding.fold(composed.charAt(k)), i, next);
            }
        }
        return next;
    }

    int length() {
        return length;
    }

    /** The folded character at {@code i}; a space outside. */
    char at(int i) {
        return i < 0 || i >= length ? ' ' : chars[i];
    }

    /**
     * The places where a word begins, or anything in scripts without spaces, with a letter for which {@code firsts} has a 1
     * and not a 0. Sums instead of branches: a processor cannot foresee where words end, and pays for each wrong guess.
     */
    BitSet starts(byte[] firsts) {
        long[] bits = new long[length / Long.SIZE + 1];
        int before = 0;
        for (int block = 0; block < bits.length; block++) {
            int from = block * Long.SIZE;
            int to = Math.min(length, from + Long.SIZE);
            long found = 0;
            for (int i = from; i < to; i++) {
                char c = chars[i];
                int spaced = Scripts.SPACED[c];
                found |= (long) (firsts[c] & ~(spaced & before)) << i;
                before = spaced;
            }
            bits[block] = found;
        }
        return BitSet.valueOf(bits);
    }

    /** Whether a word goes on across this boundary. */
    boolean cutsWord(int boundary) {
        return Scripts.isSpaced(at(boundary - 1)) && Scripts.isSpaced(at(boundary));
    }

    /** Where the folded character {@code i} begins in the original. */
    int start(int i) {
        return starts[i];
    }

    /** Where the folded character {@code i} ends in the original, exclusive. */
    int end(int i) {
        return ends[i];
    }

    String original() {
        return original;
    }

    /** The original text of the folded characters {@code from} to {@code to}, exclusive. */
    String original(int from, int to) {
        return original.substring(starts[from], ends[to - 1]);
    }

    /** The first folded character that begins at or after {@code offset} of the original. */
    int folded(int offset) {
        int i = Arrays.binarySearch(starts, 0, length, offset);
        return i >= 0 ? i : -i - 1;
    }

    @Override
    public String toString() {
        return new String(chars, 0, length);
    }

    private static final class Builder {
        private char[] chars;
        private int[] starts;
        private int[] ends;
        private int length;
        private int scripts;

        Builder(int size, boolean places) {
            chars = new char[size + 16];
            starts = new int[places ? size + 16 : 0];
            ends = new int[places ? size + 16 : 0];
        }

        /** Takes the text up to the first place where letters do not fold one by one; most texts have none. */
        int addPlain(String text) {
            char[] letters = chars;
            text.getChars(0, text.length(), letters, 0);
            int found = 0;
            char before = 'x';
            int i = 0;
            for (; i < text.length(); i++) {
                char c = Folding.single(letters[i]);
                // One branch instead of two: see starts.
                boolean spaces = ((c ^ ' ') | (before ^ ' ')) == 0;
                if (c == 0 || c == '+' || spaces) {
                    // The letter before may belong to what follows.
                    i = Math.max(0, i - 1);
                    break;
                }
                letters[i] = c;
                found |= Scripts.of(c);
                before = c;
            }
            scripts = found;
            for (int k = 0; k < i && starts.length > 0; k++) {
                starts[k] = k;
                ends[k] = k + 1;
            }
            length = i;
            return i;
        }

        void add(String folded, int start, int end) {
            for (int k = 0; k < folded.length(); k++) {
                add(folded.charAt(k), start, end);
            }
        }

        private void add(char c, int start, int end) {
            if (c == ' ' && length > 0 && (chars[length - 1] == ' ' || chars[length - 1] == '+')) {
                if (chars[length - 1] == ' ' && starts.length > 0) {
                    ends[length - 1] = end;
                }
                return;
            }
            if (c == '+' && length > 0 && chars[length - 1] == ' ') {
                length--;
            }
            if (length == chars.length) {
                chars = Arrays.copyOf(chars, length * 2);
                starts = Arrays.copyOf(starts, starts.length * 2);
                ends = Arrays.copyOf(ends, ends.length * 2);
            }
            scripts |= Scripts.of(c);
            chars[length] = c;
            if (starts.length > 0) {
                starts[length] = start;
                ends[length] = end;
            }
            length++;
        }
    }
}
