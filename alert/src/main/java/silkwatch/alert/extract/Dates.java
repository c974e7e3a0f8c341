package silkwatch.alert.extract;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import silkwatch.alert.expression.DateExpression;
import silkwatch.contract.Slots;

/** A claim in; the date that its sentence gives for it out: nearest to the words, on the side of today that they speak of. */
final class Dates {
    private static final int OTHER_CLAUSE = 30;
    private static final String IN_FORCE = "in-force";
    private static final int TIMETABLE = 45;
    private static final Pattern PRESENT = Pattern.compile("^\\S*([аеуюя](ет|ют)|ит|ят)(ся)?(?!\\S)");

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
        for (DateExpression read : claim.passage().dates()) {
            DateExpression date = fitting(claim, read);
            if (date.when().known()
                    && fits(claim, date.when())
                    && (starts(claim, date) || !OtherDate.since(claim.passage(), date))
                    && !OtherDate.is(claim, date)
                    && !(claim.modality() == Claim.Modality.PLANNED
                            && !ahead(date)
                            && OtherDate.ofReport(claim.passage(), date))
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

    /**
     * Whether the date tells what the verb does not: said in the present of a headline, or in a language without tenses, of
     * a day that is yet to come.
     */
    boolean toCome(Claim claim) {
        return timetabled(claim)
                || (untold(claim) && nearest(claim).filter(this::ahead).isPresent());
    }

    private static boolean untold(Claim claim) {
        boolean bare = (present(claim) || claim.passage().lexicon().tenseless())
                ? claim.form() == Cue.Form.DONE
                : claim.form() == Cue.Form.PRESENT && claim.passage().headline() && !Kinds.RULES.contains(claim.type());
        return bare && claim.modality() == Claim.Modality.DONE && !claim.off();
    }

    /** Whether a Russian act is in the present, "from June it opens flights"; who "introduces" a rule has made it. */
    private static boolean present(Claim claim) {
        return (!Kinds.RULES.contains(claim.type()) || claim.step().equals(IN_FORCE))
                && PRESENT.matcher(claim.passage().folded().substring(claim.actStart(), claim.actEnd()))
                        .find();
    }

    /** Whether the present stands for the future: "from 1 January the treaty takes effect". */
    private boolean timetabled(Claim claim) {
        boolean present = claim.form() == Cue.Form.PRESENT || claim.form() == Cue.Form.BASE;
        return present
                && claim.modality() == Claim.Modality.UNSAID
                && !claim.off()
                && nearest(claim)
                        .filter(date -> date.when().precision() == Slots.Precision.DAY)
                        .filter(date -> gap(date, claim.actStart(), claim.actEnd()) <= TIMETABLE
                                && (date.start() >= claim.actEnd() || claim.form() == Cue.Form.PRESENT))
                        .filter(date ->
                                ahead(date) || date.turned().filter(this::ahead).isPresent())
                        .isPresent();
    }

    private Optional<DateExpression> nearest(Claim claim) {
        return claim.passage().dates().stream()
                .filter(date -> date.when().known()
                        && sameClause(claim, date)
                        && (date.end() <= claim.actStart()
                                || !claim.passage().lexicon().tenseless()))
                .min(Comparator.comparingInt(date -> distance(claim, date)));
    }

    private static boolean sameClause(Claim claim, DateExpression date) {
        int from = Math.min(date.end(), claim.actEnd());
        int to = Math.max(date.start(), claim.actStart());
        return claim.passage()
                .folded()
                .substring(Math.min(from, to), to)
                .chars()
                .noneMatch(unit -> unit == ',' || unit == '，');
    }

    /** Whether a date lies after the day of the article. */
    boolean ahead(DateExpression date) {
        LocalDate from = date.when().from();
        return today != null && from != null && from.isAfter(today);
    }

    /** Whether "from April" says when what is to come begins. */
    private boolean starts(Claim claim, DateExpression date) {
        return claim.modality() == Claim.Modality.PLANNED && ahead(date);
    }

    /** The date as it fits the claim: what is to come on 24 May is next May's, whatever verb stands nearest. */
    private DateExpression fitting(Claim claim, DateExpression date) {
        return fits(claim, date.when())
                ? date
                : date.turned()
                        .filter(other -> !claim.named()
                                && !OtherDate.ofReport(claim.passage(), date)
                                && fits(claim, other.when())
                                && near(other.when(), date.when()))
                        .orElse(date);
    }

    /** Whether one day is not more than twice as far off as another. */
    private boolean near(Slots.When one, Slots.When other) {
        return today != null
                && one.from() != null
                && other.from() != null
                && Math.abs(ChronoUnit.DAYS.between(today, one.from()))
                        <= 2 * Math.abs(ChronoUnit.DAYS.between(today, other.from())) + 1;
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
