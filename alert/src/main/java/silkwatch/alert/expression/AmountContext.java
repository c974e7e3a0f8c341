package silkwatch.alert.expression;

import java.util.List;
import org.jspecify.annotations.Nullable;
import silkwatch.alert.expression.AmountLanguage.Word;

/** What a sentence says around an amount: about how much, over how long, what kind of sum, or a mere conversion. */
final class AmountContext {
    private static final int REACH = 90;

    private final String text;
    private final List<Piece> pieces;
    private final AmountLanguage language;

    AmountContext(String text, List<Piece> pieces, AmountLanguage language) {
        this.text = text;
        this.pieces = pieces;
        this.language = language;
    }

    /** Whether a word such as "about" or "more than" stands right before or after. */
    boolean approximate(int first, int end) {
        return (first > 0 && pieces.get(first - 1).is("about"))
                || (end < pieces.size() && pieces.get(end).is("about"));
    }

    /** Whether an amount converts the one that ended at {@code end}: it follows in brackets or after "or". */
    boolean converts(int end, int first) {
        boolean marked = false;
        for (int i = end; i < first; i++) {
            Piece piece = pieces.get(i);
            boolean bracket = piece.sign() == '(' || piece.sign() == '[';
            if (!bracket && !piece.is("conversion") && !piece.is("about") && piece.sign() != ',') {
                return false;
            }
            marked |= bracket || piece.is("conversion");
        }
        return marked;
    }

    /** The kind that the nearest word of the sentence tells; null when none does. */
    @Nullable
    String kind(int first, int end) {
        for (Around around = new Around(first, end); around.next(); ) {
            Word kind = pieces.get(around.at).as("kind");
            if (kind != null) {
                return kind.value();
            }
        }
        return null;
    }

    /** The period that the sentence spreads it over, of things years only; null when it names none. */
    @Nullable
    String horizon(int first, int end, boolean money) {
        for (Around around = new Around(first, end); around.next(); ) {
            String horizon = horizon(around.at, first);
            if (horizon != null && (money || horizon.endsWith("Y"))) {
                return horizon;
            }
        }
        return null;
    }

    /** What a unit of time, with the number before it and the word before that, says; {@code first} begins the amount. */
    private @Nullable String horizon(int at, int first) {
        Piece piece = pieces.get(at);
        Word span = piece.as("span");
        Word period = span == null ? piece.as("period") : span;
        int number = at;
        while (number > 0 && at - number < 3 && isNumber(pieces.get(number - 1))) {
            number--;
        }
        Quantity quantity = period == null || number == at ? null : Quantity.read(pieces, number);
        if (quantity == null || quantity.end() != at || quantity.value().scale() > 0) {
            return null;
        }
        boolean follows = at + 1 < pieces.size() && pieces.get(at + 1).is("after");
        boolean precedes = number > 0 && pieces.get(number - 1).is("before");
        boolean touches = language.kanji() && at == first - 1;
        int count = quantity.value().intValue();
        boolean stated = span != null || follows || precedes || touches;
        return stated && count >= 1 && count <= 100 ? period.value().replace("n", String.valueOf(count)) : null;
    }

    private static boolean isNumber(Piece piece) {
        return piece.figures() != null || piece.is("number") || piece.is("filler");
    }

    private boolean isMoney(int at) {
        return pieces.get(at).is("currency") || pieces.get(at).is("prefix");
    }

    private static int depth(Piece piece, char opens, char closes) {
        return piece.sign() == opens ? 1 : piece.sign() == closes ? -1 : 0;
    }

    private boolean sentenceEnds(int at) {
        Piece piece = pieces.get(at);
        return switch (piece.sign()) {
            case '\n', '\r', '。', '!', '?' -> true;
            case '.' ->
                piece.end() < text.length()
                        && Character.isWhitespace(text.charAt(piece.end()))
                        && at > 0
                        && pieces.get(at - 1).end() - pieces.get(at - 1).start() > 2;
            default -> false;
        };
    }

    /** Walks the pieces of the sentence on both sides, the nearest first, up to the next sum outside of brackets. */
    private final class Around {
        private final int from;
        private final int to;
        private int before;
        private int after;
        private int at;
        private int depthBefore;
        private int depthAfter;

        Around(int first, int end) {
            from = pieces.get(first).start();
            to = pieces.get(end - 1).end();
            before = first - 1;
            after = end;
        }

        boolean next() {
            int left = before >= 0 && !sentenceEnds(before)
                    ? from - pieces.get(before).end()
                    : REACH;
            int right = after < pieces.size() && !sentenceEnds(after)
                    ? pieces.get(after).start() - to
                    : REACH;
            if (left >= REACH && right >= REACH) {
                return false;
            }
            if (left < right) {
                at = before--;
                depthBefore += depth(pieces.get(at), ')', '(');
                before = depthBefore == 0 && isMoney(at) ? -1 : before;
            } else {
                at = after++;
                depthAfter += depth(pieces.get(at), '(', ')');
                after = depthAfter == 0 && isMoney(at) ? pieces.size() : after;
            }
            return true;
        }
    }
}
