package silkwatch.alert.extract;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import silkwatch.alert.expression.AmountExpression;
import silkwatch.contract.Slots;

/** An amount in; whether it is a sum of money out, and not a count or a weight. */
final class Money {
    private static final Pattern ISO_4217 = Pattern.compile("[A-Z]{3}");
    /** States and banks pledge more than this; prices, fees and wages are less. */
    private static final BigDecimal LARGE = BigDecimal.valueOf(1_000_000);

    static boolean isMoney(Slots.Amount amount) {
        return ISO_4217.matcher(amount.currency()).matches();
    }

    static boolean isLarge(Slots.Amount amount) {
        return isMoney(amount) && amount.value().compareTo(LARGE) >= 0;
    }

    /** The sum that stands nearest to the thing; null when its sentence has none. */
    static @Nullable AmountExpression nearest(Claim claim) {
        AmountExpression best = null;
        int least = Integer.MAX_VALUE;
        for (AmountExpression amount : claim.passage().amounts()) {
            if (!amount.conversion() && isMoney(amount.amount())) {
                int distance = Math.abs(amount.start() - claim.thingStart());
                if (distance < least) {
                    best = amount;
                    least = distance;
                }
            }
        }
        return best;
    }

    /** The sum of a claim whose type has one. */
    static @Nullable AmountExpression of(Claim claim) {
        return switch (claim.type()) {
            case "investment-pledge", "aid-loan", "agreement", "project-milestone" -> nearest(claim);
            default -> null;
        };
    }

    private Money() {}
}
