package silkwatch.alert.extract;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import silkwatch.alert.expression.DateExpression;
import silkwatch.contract.Slots;

/** A claim in; the date that its sentence gives for it out: nearest to the words, on the side of today that they speak of. */
final class Dates {
    private static final int OTHER_CLAUSE = 30;
    private static final int SINCE = 7;

    private final @Nullable LocalDate today;

    Dates(@Nullable LocalDate today) {
        this.today = today;
    }

    @Nullable
    LocalDate today() {
        return today;
    }

    /** The date expression for this claim; null when its sentence has none that fits. */
    @Nullable
    DateExpression of(Claim claim, List<Claim> others) {
        DateExpression best = null;
        int least = Integer.MAX_VALUE;
        for (DateExpression date : claim.passage().dates()) {
            if (date.when().known()
                    && fits(claim, date.when())
                    && !since(claim.passage(), date)
                    && !closerToAnother(claim, date, others)) {
                int distance = distance(claim, date);
                if (distance < least) {
                    best = date;
                    least = distance;
                }
            }
        }
        return best;
    }

    /** Whether a date lies after the day of the article. */
    boolean ahead(DateExpression date) {
        LocalDate from = date.when().from();
        return today != null && from != null && from.isAfter(today);
    }

    /** What has happened has no date after today, and what is to come none before it. */
    private boolean fits(Claim claim, Slots.When when) {
        if (today == null || claim.off()) {
            return true;
        }
        LocalDate from = when.from();
        LocalDate to = when.to();
        return switch (claim.modality()) {
            case PLANNED, HEDGED -> to != null && !to.isBefore(today);
            case DONE, RECALLED -> from != null && !from.isAfter(today.plusDays(1));
            default -> true;
        };
    }

    /** Whether a month or year only says since when, or belongs to an earlier verb: then it dates nothing that happened. */
    static boolean since(Passage passage, DateExpression date) {
        if (date.when().precision().compareTo(Slots.Precision.MONTH) < 0) {
            return false;
        }
        return passage.mark("since", Math.max(passage.start(), date.start() - SINCE), date.start())
                || passage.mark("since", date.end(), Math.min(passage.end(), date.end() + 3));
    }

    private static boolean closerToAnother(Claim claim, DateExpression date, List<Claim> others) {
        int own = distance(claim, date);
        for (Claim other : others) {
            if (other.passage().index() == claim.passage().index()
                    && other.thingStart() != claim.thingStart()
                    && other.actStart() != claim.actStart()
                    && own > OTHER_CLAUSE
                    && distance(other, date) + OTHER_CLAUSE < own) {
                return true;
            }
        }
        return false;
    }

    private static int distance(Claim claim, DateExpression date) {
        return Math.min(
                gap(date, claim.actStart(), claim.actEnd()), gap(date, claim.thingStart(), claim.thingEnd()) + 4);
    }

    private static int gap(DateExpression date, int start, int end) {
        if (date.end() <= start) {
            return start - date.end();
        }
        return Math.max(0, date.start() - end);
    }
}
