package silkwatch.alert.expression;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import silkwatch.alert.expression.AmountLanguage.Word;
import silkwatch.contract.Slots.Amount;

/** One pass over one text: finds numbers with a currency or a unit, then what is said around each. */
final class AmountScan {
    private static final int ADJECTIVES = 2;

    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1900);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);
    private static final Set<String> THINGS = Set.of("documents", "projects", "countries", "companies");

    private final AmountLanguage language;
    private final List<Piece> pieces;
    private final AmountContext context;
    private final List<AmountExpression> amounts = new ArrayList<>();
    private int lastEnd = -1;

    AmountScan(String text, AmountLanguage language) {
        this.language = language;
        pieces = Pieces.of(text, language);
        context = new AmountContext(text, pieces, language);
    }

    List<AmountExpression> amounts() {
        int i = 0;
        while (i < pieces.size()) {
            i = read(i);
        }
        return amounts;
    }

    /** Reads what begins at a piece; returns where to go on. */
    private int read(int at) {
        Word prefix = pieces.get(at).as("prefix");
        int start = prefix == null ? at : at + 1;
        Quantity quantity = Quantity.read(pieces, start);
        if (quantity == null) {
            return at + 1;
        }
        Quantity upper = upper(quantity.end());
        if (upper != null && !scaled(start, quantity.end())) {
            quantity = new Quantity(rescaled(quantity.value(), upper), upper.end(), true);
        }
        int end = quantity.end();
        Word after = end < pieces.size() ? currency(pieces.get(end)) : null;
        if (prefix != null || after != null) {
            String code = prefix == null ? after.value() : prefix.value();
            boolean both = prefix != null && after != null && after.value().equals(prefix.value());
            return add(at, after != null && (prefix == null || both) ? end + 1 : end, quantity, upper, code, true);
        }
        int unit = quantity.written() ? unit(end) : -1;
        if (unit >= 0 && counts(start, quantity, unit)) {
            return add(
                    at, unit + 1, quantity, upper, pieces.get(unit).as("unit").value(), false);
        }
        return end;
    }

    /** The second number of "10-15 billion dollars"; null when none. */
    private @Nullable Quantity upper(int end) {
        boolean dash = end + 1 < pieces.size()
                && (pieces.get(end).sign() == '-' || pieces.get(end).sign() == '~');
        return dash && pieces.get(end + 1).figures() != null ? Quantity.read(pieces, end + 1) : null;
    }

    private boolean scaled(int start, int end) {
        for (int i = start; i < end; i++) {
            if (pieces.get(i).is("scale")) {
                return true;
            }
        }
        return false;
    }

    private BigDecimal rescaled(BigDecimal lower, Quantity upper) {
        BigDecimal scale = BigDecimal.ONE;
        for (int i = upper.end() - 1; i > 0 && pieces.get(i).is("scale"); i--) {
            scale = scale.multiply(pieces.get(i).as("scale").number());
        }
        return lower.multiply(scale);
    }

    private static @Nullable Word currency(Piece piece) {
        Word currency = piece.as("currency");
        return currency == null ? piece.as("prefix") : currency;
    }

    /** The counted noun, with a few adjectives before it; -1 when there is none. */
    private int unit(int end) {
        for (int i = end; i < pieces.size() && i <= end + ADJECTIVES; i++) {
            Piece piece = pieces.get(i);
            if (piece.is("unit")) {
                return i;
            }
            if (language.kanji() || (!piece.unknownWord() && !piece.is("kind"))) {
                return -1;
            }
        }
        return -1;
    }

    /** Not the 1986 agreement, and not the idioms with the Chinese character for one. */
    private boolean counts(int start, Quantity quantity, int unit) {
        BigDecimal value = quantity.value();
        boolean one = pieces.get(start).end() - pieces.get(start).start() == 1 && quantity.end() == start + 1;
        boolean idiom = language.kanji() && one && value.compareTo(BigDecimal.ONE) == 0;
        boolean year = pieces.get(start).end() - pieces.get(start).start() == 4
                && quantity.end() == start + 1
                && value.compareTo(FIRST_YEAR) >= 0
                && value.compareTo(LAST_YEAR) <= 0;
        boolean thing = THINGS.contains(pieces.get(unit).as("unit").value());
        return !idiom && !(year && (thing || unit > quantity.end()));
    }

    private int add(int at, int end, Quantity quantity, @Nullable Quantity upper, String currency, boolean money) {
        boolean conversion = money && lastEnd >= 0 && context.converts(lastEnd, at);
        Amount amount = new Amount(
                plain(quantity.value()),
                currency,
                conversion ? last().horizon() : context.horizon(at, end, money),
                conversion ? last().kind() : money ? context.kind(at, end) : "count");
        boolean approximate = upper != null || context.approximate(at, end);
        amounts.add(new AmountExpression(
                pieces.get(at).start(), pieces.get(end - 1).end(), amount, approximate, conversion));
        lastEnd = end;
        return end;
    }

    private Amount last() {
        return amounts.get(amounts.size() - 1).amount();
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
