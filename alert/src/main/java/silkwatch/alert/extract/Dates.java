package silkwatch.alert.extract;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import silkwatch.alert.expression.DateExpression;
import silkwatch.contract.Slots;

/** A claim in; the date that its sentence gives for it out: nearest to the words, on the side of today that they speak of. */
final class Dates {
    private static final int OTHER_CLAUSE = 30;
    private static final String IN_FORCE = "in-force";
    private static final int SINCE = 7;
    private static final int UNTIL = 3;
    private static final int REPORT = 14;
    /** Room for whom it was told: "told the Kommersant daily on". */
    private static final int SAID = 30;

    private static final int TIMETABLE = 45;
    private static final int COMPARED = 30;
    private static final Set<String> GATHERINGS = Set.of("summit", "ministerial");

    private static final Pattern PRESENT = Pattern.compile("([аеуюя](ет|ют)|ит|ят)(ся)?$");

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
                    && (starts(claim, date) || !since(claim.passage(), date))
                    && !ofSigning(claim, date)
                    && !ofOtherVerb(claim, date)
                    && !Way.withinAside(claim.passage(), date.start(), date.end(), claim.actStart())
                    && !horizon(claim, date)
                    && !(weekday(claim.passage(), date) && claim.passage().mark("frequency"))
                    && !atTheLatest(claim, date)
                    && !(claim.modality() == Claim.Modality.PLANNED && !ahead(date) && ofReport(claim.passage(), date))
                    && !ofSaying(claim, date)
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

    /** Whether a date only says when what has now ended was signed: "the contract, signed in March, was terminated". */
    static boolean ofSigning(Claim claim, DateExpression date) {
        return claim.step().equals("terminated")
                && date.start() >= claim.thingEnd()
                && date.end() <= claim.actStart()
                && claim.passage().mark("relative", claim.thingEnd(), date.start())
                && claim.passage()
                                .folded()
                                .substring(date.end(), claim.actStart())
                                .indexOf(',')
                        >= 0;
    }

    /**
     * Whether the date belongs to another verb where the verb ends its clause: it stands after the act that only describes
     * the thing, or before one that does and that stands before the thing, "in April signed decree today took effect".
     */
    private static boolean ofOtherVerb(Claim claim, DateExpression date) {
        Passage passage = claim.passage();
        if (!passage.lexicon().verbFinal() || claim.event() || claim.named() || GATHERINGS.contains(claim.type())) {
            return false;
        }
        if (claim.actStart() < claim.thingStart()) {
            return claim.attributive() && date.start() >= claim.thingEnd();
        }
        return passage.cues().stream()
                .anyMatch(hit -> hit.meaning().kind() == Cue.Kind.ACT
                        && hit.start() >= date.end()
                        && hit.start() - date.end() <= OTHER_CLAUSE
                        && hit.end() <= claim.thingStart()
                        && passage.folded()
                                .substring(hit.end(), claim.thingStart())
                                .chars()
                                .noneMatch(unit -> ",、，".indexOf(unit) >= 0));
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
                : claim.form() == Cue.Form.PRESENT
                        && claim.passage().headline()
                        && !Things.RULES.contains(claim.type());
        return bare && claim.modality() == Claim.Modality.DONE && !claim.off();
    }

    /** Whether a Russian act is in the present, "from June it opens flights"; who "introduces" a rule has made it. */
    private static boolean present(Claim claim) {
        return (!Things.RULES.contains(claim.type()) || claim.step().equals(IN_FORCE))
                && PRESENT.matcher(firstWord(claim.passage().folded().substring(claim.actStart(), claim.actEnd())))
                        .find();
    }

    private static String firstWord(String words) {
        int space = words.indexOf(' ');
        return space < 0 ? words : words.substring(0, space);
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
                                && !ofReport(claim.passage(), date)
                                && fits(claim, other.when())
                                && near(other.when(), date.when()))
                        .orElse(date);
    }

    /** Whether a date stands beside "announced": then it is the day of that. */
    private static boolean ofReport(Passage passage, DateExpression date) {
        return passage.mark("report", Math.max(passage.start(), date.start() - REPORT), date.start())
                || passage.mark("report", date.end(), Math.min(passage.end(), date.end() + REPORT));
    }

    /** Whether the date stands beside "said", and nearer to that than to what is said to have happened. */
    private static boolean ofSaying(Claim claim, DateExpression date) {
        Passage passage = claim.passage();
        return claim.modality() == Claim.Modality.DONE
                && !passage.lexicon().verbFinal()
                && passage.cues().stream()
                        .anyMatch(mark -> mark.meaning().isMark("report")
                                && mark.end() <= date.start()
                                && date.start() - mark.end() <= SAID
                                && mark.start() >= claim.end()
                                && !Way.over(passage, mark.end(), date.start()));
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

    /** Whether the date only says how far a plan reaches: no gathering is held "until 2035". */
    private static boolean horizon(Claim claim, DateExpression date) {
        Passage passage = claim.passage();
        return GATHERINGS.contains(claim.type())
                && date.when().precision().compareTo(Slots.Precision.MONTH) > 0
                && (passage.mark("until", Math.max(passage.start(), date.start() - SINCE), date.start())
                        || passage.mark("until", date.end() - SINCE, Math.min(passage.end(), date.end() + SINCE)));
    }

    /** Whether the date is told without a number, as weekdays are: "twice a week, on Thursdays and Sundays". */
    private static boolean weekday(Passage passage, DateExpression date) {
        return date.when().precision() == Slots.Precision.DAY
                && passage.folded().substring(date.start(), date.end()).chars().noneMatch(Character::isDigit);
    }

    /** Whether the date only says until when the news was out, "by the 20th it had published a decree". */
    private static boolean atTheLatest(Claim claim, DateExpression date) {
        Passage passage = claim.passage();
        return passage.lexicon().verbFinal()
                && claim.modality() == Claim.Modality.DONE
                && passage.mark("until", date.end(), Math.min(passage.end(), date.end() + UNTIL));
    }

    /** Whether a month or year only says since when, or belongs to an earlier verb: then it dates nothing that happened. */
    static boolean since(Passage passage, DateExpression date) {
        if (date.when().precision().compareTo(Slots.Precision.MONTH) < 0) {
            return false;
        }
        if (compared(passage, date)) {
            return true;
        }
        return passage.lexicon().verbFinal()
                ? passage.mark("since", date.end(), Math.min(passage.end(), date.end() + SINCE))
                : passage.mark("since", Math.max(passage.start(), date.start() - SINCE), date.start());
    }

    /** Whether a period is only what another is measured by: "down 9% compared with 2025". */
    private static boolean compared(Passage passage, DateExpression date) {
        int from = Math.max(passage.start(), date.start() - COMPARED);
        int comma = passage.folded().substring(from, date.start()).lastIndexOf(',');
        return passage.mark("compared", from + comma + 1, date.end())
                || passage.mark("compared", date.end(), Math.min(passage.end(), date.end() + 4));
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
