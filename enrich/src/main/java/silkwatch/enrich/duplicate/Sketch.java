package silkwatch.enrich.duplicate;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * What is kept of a text to tell its copies: hashes of its runs of tokens in the order of the text, and of the names and
 * numbers in it with what stands around them. The arrays are shared and never written.
 */
final class Sketch {
    private static final int WORDS = 3;
    private static final int CHARACTERS = 8;
    private static final int FACTOR = 0x01000193;

    private final int width;
    private final int[] runs;
    private final int[] facts;

    private Sketch(int width, int[] runs, int[] facts) {
        this.width = width;
        this.runs = runs;
        this.facts = facts;
    }

    static Sketch of(String text) {
        Tokens tokens = Tokens.of(text);
        int width = tokens.unspaced() ? CHARACTERS : WORDS;
        int[] runs = runs(tokens, width);
        return new Sketch(width, runs, facts(tokens));
    }

    /** How many tokens make a run: words, or characters where words are not spaced. */
    int width() {
        return width;
    }

    /** Hash of the run that starts at each token. */
    int[] runs() {
        return runs;
    }

    /** Three hashes for each name and number: what stands around it, itself, its first letters. */
    int[] facts() {
        return facts;
    }

    /** How many tokens the text has. */
    int length() {
        return runs.length == 0 ? 0 : runs.length + width - 1;
    }

    static Sketch read(ByteBuffer in) {
        int width = in.get();
        return new Sketch(width, ints(in), ints(in));
    }

    int size() {
        return 1 + 4 + 4 * runs.length + 4 + 4 * facts.length;
    }

    void write(ByteBuffer out) {
        out.put((byte) width);
        for (int[] part : new int[][] {runs, facts}) {
            out.putInt(part.length);
            for (int value : part) {
                out.putInt(value);
            }
        }
    }

    private static int[] ints(ByteBuffer in) {
        int[] values = new int[in.getInt()];
        for (int i = 0; i < values.length; i++) {
            values[i] = in.getInt();
        }
        return values;
    }

    /** Each run's hash is made from the last one's: a token leaves it and another enters. */
    private static int[] runs(Tokens tokens, int width) {
        int[] runs = new int[Math.max(0, tokens.count() - width + 1)];
        int leaving = 1;
        for (int i = 1; i < width; i++) {
            leaving *= FACTOR;
        }
        int rolling = 0;
        for (int i = 0; i < tokens.count(); i++) {
            if (i >= width) {
                rolling -= leaving * tokens.hash(i - width);
            }
            rolling = rolling * FACTOR + tokens.hash(i);
            if (i >= width - 1) {
                runs[i - width + 1] = Hashes.of(rolling, width);
            }
        }
        return runs;
    }

    private static int run(Tokens tokens, int from, int width) {
        int hash = tokens.hash(from);
        for (int i = from + 1; i < from + width; i++) {
            hash = Hashes.of(hash, tokens.hash(i));
        }
        return hash;
    }

    /** Two tokens before and one after are a place: another name or number in the same place is another fact. */
    private static int[] facts(Tokens tokens) {
        int before = tokens.unspaced() ? 4 : 2;
        int after = tokens.unspaced() ? 2 : 1;
        int[] facts = new int[3 * tokens.count()];
        int size = 0;
        for (int i = before; i < tokens.count() - after; i++) {
            if (tokens.kind(i) != Tokens.Kind.PLAIN) {
                facts[size++] = Hashes.of(run(tokens, i - before, before), run(tokens, i + 1, after));
                facts[size++] = tokens.hash(i);
                facts[size++] = tokens.kind(i) == Tokens.Kind.NUMBER ? tokens.hash(i) : tokens.prefix(i);
            }
        }
        return Arrays.copyOf(facts, size);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sketch that
                && width == that.width
                && Arrays.equals(runs, that.runs)
                && Arrays.equals(facts, that.facts);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(runs);
    }

    @Override
    public String toString() {
        return "a text of " + length() + " tokens";
    }
}
