package silkwatch.alert.expression;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import silkwatch.alert.expression.AmountLanguage.Word;

/**
 * A piece of a text as amounts are made of it: figures, a known word, an unknown one or one sign.
 *
 * @param figures the number in figures; null when it is none
 * @param sign the sign that it is, or a space
 */
record Piece(int start, int end, @Nullable BigDecimal figures, List<Word> words, char sign) {
    @Nullable
    Word as(String kind) {
        for (Word word : words) {
            if (word.kind().equals(kind)) {
                return word;
            }
        }
        return null;
    }

    boolean is(String kind) {
        return as(kind) != null;
    }

    /** Whether it is a word that the data files do not know. */
    boolean unknownWord() {
        return figures == null && words.isEmpty() && sign == ' ';
    }
}
