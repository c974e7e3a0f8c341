package silkwatch.alert.extract;

import java.math.BigDecimal;
import java.util.regex.Pattern;
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

    private Money() {}
}
