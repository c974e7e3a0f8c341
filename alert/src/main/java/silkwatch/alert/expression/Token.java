package silkwatch.alert.expression;

import java.util.List;

/**
 * A piece of a text: a known word, a number, an unknown word or one sign.
 *
 * @param number value of a number, -1 for anything else
 * @param digits how many digits it is written with; 0 when in words
 * @param meanings what it can be, never empty
 */
record Token(int start, int end, long number, int digits, List<Meaning> meanings) {
    /** One thing that a token can be: a word class of the data file, and what it then says. */
    record Meaning(String kind, Values values) {}

    boolean is(String kind) {
        for (Meaning meaning : meanings) {
            if (meaning.kind().equals(kind)) {
                return true;
            }
        }
        return false;
    }
}
