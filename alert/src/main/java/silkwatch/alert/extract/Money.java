package silkwatch.alert.extract;

import java.util.regex.Pattern;
import silkwatch.contract.Slots;

/** An amount in; whether it is a sum of money out, and not a count or a weight. */
final class Money {
    private static final Pattern ISO_4217 = Pattern.compile("[A-Z]{3}");

    static boolean isMoney(Slots.Amount amount) {
        return ISO_4217.matcher(amount.currency()).matches();
    }

    private Money() {}
}
