package silkwatch.alert.extract;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import silkwatch.alert.expression.AmountExpression;
import silkwatch.contract.Slots;

/** An amount in; whether it is a sum of money out, and not a count or a weight. */
final class Money {
    /** Room for "from" and a sign of currency. */
    private static final int FROM = 6;

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
        AmountExpression former = former(claim);
        for (AmountExpression amount : claim.passage().amounts()) {
            if (!amount.conversion() && isMoney(amount.amount()) && !amount.equals(former)) {
                int distance = Math.abs(amount.start() - claim.thingStart());
                if (distance < least) {
                    best = amount;
                    least = distance;
                }
            }
        }
        return best;
    }

    /** The sum that gives way to another one in its sentence, "from 60 billion yen"; null when none does. */
    static @Nullable AmountExpression former(Claim claim) {
        Passage passage = claim.passage();
        List<AmountExpression> sums = passage.amounts().stream()
                .filter(amount -> !amount.conversion() && isMoney(amount.amount()))
                .toList();
        return sums.stream()
                .filter(sum -> sums.stream()
                        .anyMatch(other -> other.start() != sum.start()
                                && other.amount().currency().equals(sum.amount().currency())))
                .filter(sum -> gone(passage, sum))
                .findFirst()
                .orElse(null);
    }

    private static boolean gone(Passage passage, AmountExpression sum) {
        return passage.lexicon().verbFinal()
                ? passage.markBegins("since", sum.end(), sum.end() + 1)
                : passage.mark("since", Math.max(passage.start(), sum.start() - FROM), sum.start());
    }

    /** The sum that a sentence right after the signing says it is worth; null when none does. */
    static @Nullable Worth worth(Claim claim, List<Passage> passages) {
        int next = claim.passage().index() + 1;
        if (!claim.type().equals("agreement")
                || !claim.passage().leading()
                || claim.variant().equals(Things.SET)) {
            return null;
        }
        return passages.subList(next, Math.min(passages.size(), next + 2)).stream()
                .filter(passage -> passage.mark("worth"))
                .flatMap(passage -> passage.amounts().stream()
                        .filter(amount -> !amount.conversion() && isLarge(amount.amount()))
                        .map(amount -> new Worth(passage, amount)))
                .findFirst()
                .orElse(null);
    }

    /** A sum and the sentence that tells it. */
    record Worth(Passage passage, AmountExpression sum) {}

    /** The sum of a claim whose type has one. */
    static @Nullable AmountExpression of(Claim claim) {
        return switch (claim.type()) {
            case "investment-pledge", "aid-loan", "agreement", "project-milestone" -> nearest(claim);
            default -> null;
        };
    }

    private Money() {}
}
