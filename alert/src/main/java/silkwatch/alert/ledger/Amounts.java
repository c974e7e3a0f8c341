package silkwatch.alert.ledger;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import silkwatch.contract.Slots;

/** Two amounts in; whether they can be compared and whether they are the same out. */
final class Amounts {
    /** Rounding: 6.6 billion and 6.64 billion are one sum told twice. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.02");
    /** The same as a step of logarithms, with room to spare. */
    static final double STEP = 0.025;

    /** Whether both count the same thing: a sum in another currency is a conversion, not another sum. */
    static boolean comparable(Slots.Amount a, Slots.Amount b) {
        return a.currency().equals(b.currency());
    }

    static boolean same(Slots.Amount a, Slots.Amount b) {
        BigDecimal larger = a.value().abs().max(b.value().abs());
        return comparable(a, b)
                && a.value().subtract(b.value()).abs().compareTo(larger.multiply(ROUNDING, MathContext.DECIMAL64)) <= 0;
    }

    static boolean differ(Slots.@Nullable Amount a, Slots.@Nullable Amount b) {
        return a != null && b != null && comparable(a, b) && !same(a, b);
    }

    /** Whether one is ten, a hundred or a thousand times the other: then a scale was misread. */
    static boolean powerOfTen(Slots.Amount a, Slots.Amount b) {
        double larger =
                Math.max(Math.abs(a.value().doubleValue()), Math.abs(b.value().doubleValue()));
        double smaller =
                Math.min(Math.abs(a.value().doubleValue()), Math.abs(b.value().doubleValue()));
        double power = Math.log10(larger / smaller);
        return smaller > 0 && power > 0.5 && Math.abs(power - Math.rint(power)) < 0.01;
    }

    /** Whether both have the same digits in another order, 58.5 and 55.8 billion: a slip of the pen. */
    static boolean transposed(Slots.Amount a, Slots.Amount b) {
        BigDecimal one = a.value().stripTrailingZeros();
        BigDecimal other = b.value().stripTrailingZeros();
        return comparable(a, b)
                && one.precision() > 2
                && one.scale() == other.scale()
                && Arrays.equals(digits(one), digits(other));
    }

    private static int[] digits(BigDecimal value) {
        return value.unscaledValue().abs().toString().chars().sorted().toArray();
    }

    /** Whether both give a horizon and not the same one. */
    static boolean horizonsDiffer(Slots.@Nullable Amount a, Slots.@Nullable Amount b) {
        return a != null
                && b != null
                && a.horizon() != null
                && b.horizon() != null
                && !Objects.equals(a.horizon(), b.horizon());
    }

    /** A plain form, equal for equal amounts. */
    static String words(Slots.Amount amount) {
        return amount.value().stripTrailingZeros().toPlainString() + " " + amount.currency();
    }

    private Amounts() {}
}
