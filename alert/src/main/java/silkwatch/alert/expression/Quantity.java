package silkwatch.alert.expression;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import silkwatch.alert.expression.AmountLanguage.Word;

/**
 * Pieces in; the number that they begin with out, in figures, words, or both: 3兆5000億, half a billion, 1,2 тыс.
 *
 * @param end index after its last piece
 * @param written whether it has more to it than a scale or a filler: "three", "3", not "millions"
 */
record Quantity(BigDecimal value, int end, boolean written) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int LONGEST = 16;
    private static final BigDecimal LARGEST = new BigDecimal("1e18");

    static @Nullable Quantity read(List<Piece> pieces, int start) {
        return new Reading(pieces, start).read();
    }

    private record Term(BigDecimal value, BigDecimal scale) {}

    private static final class Reading {
        private final List<Piece> pieces;
        private final int start;
        private int at;
        /** What stands before the scales so far, each with its scale, the greatest first: 1兆, 5千. */
        private final Deque<Term> terms = new ArrayDeque<>();

        private @Nullable BigDecimal current;
        private @Nullable BigDecimal lastScale;
        private boolean written;

        Reading(List<Piece> pieces, int start) {
            this.pieces = pieces;
            this.start = start;
            at = start;
        }

        @Nullable
        Quantity read() {
            while (at < pieces.size() && at - start < LONGEST && take(pieces.get(at))) {
                at++;
            }
            if (at == start) {
                return null;
            }
            BigDecimal value = terms.stream().map(Term::value).reduce(whole(current), BigDecimal::add);
            return value.compareTo(LARGEST) > 0 ? null : new Quantity(value, at, written);
        }

        private boolean take(Piece piece) {
            if (piece.figures() != null) {
                return figures(piece, piece.figures());
            }
            Word number = piece.as("number");
            if (number != null) {
                return word(number.number());
            }
            Word scale = piece.as("scale");
            if (scale != null) {
                return scale(scale.number());
            }
            boolean hyphen = piece.sign() == '-' && at > start;
            return (hyphen || piece.is("filler")) && fills();
        }

        private boolean figures(Piece piece, BigDecimal value) {
            boolean first = current == null && lastScale == null;
            boolean goesOn = current == null && lastScale != null && smallerScaleFollows(piece);
            if (!first && !goesOn) {
                return thousandsInKanji(piece, value);
            }
            current = value;
            written = true;
            return true;
        }

        /** 5千: figures before a Chinese multiplier. */
        private boolean thousandsInKanji(Piece piece, BigDecimal value) {
            boolean joined = current != null
                    && at > start
                    && pieces.get(at - 1).end() == piece.start()
                    && value.remainder(BigDecimal.TEN).signum() == 0
                    && value.signum() > 0;
            if (joined) {
                current = current.multiply(value);
            }
            return joined;
        }

        /** After a scale only a smaller one may follow: 3兆5000億, or figures that touch it: 2万5000. */
        private boolean smallerScaleFollows(Piece piece) {
            boolean touches = pieces.get(at - 1).end() == piece.start();
            Word next = at + 1 < pieces.size() ? pieces.get(at + 1).as("scale") : null;
            return next == null ? touches : next.number().compareTo(lastScale) < 0;
        }

        private boolean word(BigDecimal value) {
            if (current == null) {
                if (lastScale != null && value.compareTo(lastScale) >= 0) {
                    return false;
                }
                current = value;
            } else if (value.compareTo(HUNDRED) == 0 && current.compareTo(HUNDRED) < 0) {
                current = current.multiply(value);
            } else if (value.compareTo(current) < 0) {
                current = current.add(value);
            } else {
                return false;
            }
            written = true;
            return true;
        }

        private boolean scale(BigDecimal scale) {
            // Of 1兆5千億 only the 5千 counts the 億.
            BigDecimal counted = whole(current);
            boolean any = current != null;
            while (!terms.isEmpty() && terms.getLast().scale().compareTo(scale) < 0) {
                counted = counted.add(terms.removeLast().value());
                any = true;
            }
            terms.addLast(new Term((any ? counted : BigDecimal.ONE).multiply(scale), scale));
            current = null;
            lastScale = scale;
            return true;
        }

        private static BigDecimal whole(@Nullable BigDecimal value) {
            return value == null ? BigDecimal.ZERO : value;
        }

        private boolean numeric(int index) {
            return index < pieces.size()
                    && (pieces.get(index).is("number") || pieces.get(index).is("scale"));
        }

        /** "a", "and", "of" and hyphens belong to a number only where it goes on after them. */
        private boolean fills() {
            if (at + 1 >= pieces.size()) {
                return false;
            }
            Piece next = pieces.get(at + 1);
            if (at == start) {
                Word filler = pieces.get(at).as("filler");
                return filler != null && filler.value().equals("first") && (next.is("scale") || next.is("number"));
            }
            return (next.is("scale") && current != null)
                    || (next.is("number") && pieces.get(at - 1).figures() == null)
                    || (next.is("filler") && numeric(at + 2));
        }
    }
}
