package silkwatch.alert.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import silkwatch.alert.expression.DateExpression;
import silkwatch.contract.Slots;

/** A claim in; whether its sentence looks back at what is known, by its words or by its dates, out. */
final class Hindsight {
    /** Figures of a month, quarter or year come out within this many days of its end. */
    private static final int PERIOD = 120;

    private static final Set<String> MONEY = Set.of("investment-pledge", "aid-loan");
    private static final Set<String> VISITS = Set.of("summit", "ministerial", "visit");
    private static final int UNTIL = 7;
    /** How far after a verb the words may stand that say for how long it has been so. */
    private static final int LASTING = 24;
    /** How far after a verb that ends its clause the words may stand that make it look back. */
    private static final int ENDING = 12;

    private final @Nullable LocalDate today;
    private final List<Passage> passages;

    Hindsight(@Nullable LocalDate today, List<Passage> passages) {
        this.today = today;
        this.passages = passages;
    }

    /** Whether the words say so. */
    boolean recalled(Claim claim) {
        Passage passage = claim.passage();
        boolean verbFinal = passage.lexicon().verbFinal();
        int from = verbFinal
                ? Math.min(claim.thingEnd(), claim.actStart())
                : Math.max(passage.start(), claim.start() - 70);
        int to = verbFinal ? clauseEnd(passage, claim.actEnd(), ENDING) : claim.end();
        return passage.mark("recall", from, to)
                || (MONEY.contains(claim.type()) && passage.mark("stock"))
                || passage.mark("recall", passage.start(), Math.min(passage.end(), passage.start() + 30))
                || passage.mark("lasting", from, clauseEnd(passage, claim.end(), LASTING))
                || passage.mark("anniversary", from, to);
    }

    private static int clauseEnd(Passage passage, int from, int reach) {
        int end = Math.min(passage.end(), from + reach);
        for (int at = from; at < end; at++) {
            if (",，、".indexOf(passage.folded().charAt(at)) >= 0) {
                return at;
            }
        }
        return end;
    }

    /** Whether what it tells happened longer ago than news of its type may have. */
    boolean old(Typology.Type type, Claim claim, Slots.When when) {
        return tooOld(type, claim, when) || storyOfOld(type, claim);
    }

    private boolean tooOld(Typology.Type type, Claim claim, Slots.When when) {
        if (VISITS.contains(claim.type()) && claim.modality() == Claim.Modality.PLANNED && !when.known()) {
            return !claim.off() && allPast(type, claim.passage());
        }
        if (today == null || (claim.modality() != Claim.Modality.DONE && !claim.off())) {
            return false;
        }
        if (when.known() && (!claim.off() || claim.attributive())) {
            return past(type, when);
        }
        List<DateExpression> dates = claim.passage().dates().stream()
                .filter(date -> date.when().known() && !undating(claim, date) && !OtherDate.ofSigning(claim, date))
                .toList();
        return !dates.isEmpty() && dates.stream().allMatch(date -> past(type, date.when()));
    }

    /** Whether a date only says since when; what ended "until 2012" ended then. */
    private static boolean undating(Claim claim, DateExpression date) {
        boolean until = claim.off()
                && date.when().precision() == Slots.Precision.YEAR
                && claim.passage().mark("until", Math.max(claim.passage().start(), date.start() - UNTIL), date.start());
        return !until && OtherDate.since(claim.passage(), date);
    }

    /** Whether it goes on with a story of years ago: "Until 2012 they took a ferry. Then Japan paid for a bridge." */
    private boolean storyOfOld(Typology.Type type, Claim claim) {
        Passage passage = claim.passage();
        if (passage.index() == 0
                || !passage.dates().isEmpty()
                || !(then(passage, claim) || (done(claim) && !passage.leading()))) {
            return false;
        }
        Passage before = passages.get(passage.index() - 1);
        return (then(passage, claim) || before.paragraph() == passage.paragraph()) && allPast(type, before);
    }

    /** Whether the passage has dates, all of them past. */
    boolean allPast(Typology.Type type, Passage passage) {
        return !passage.dates().isEmpty() && passage.dates().stream().allMatch(date -> past(type, date.when()));
    }

    private static boolean done(Claim claim) {
        return claim.modality() == Claim.Modality.DONE && !claim.off();
    }

    /** Whether "then" opens the sentence or stands right after its verb. */
    private static boolean then(Passage passage, Claim claim) {
        return passage.cues().stream()
                .anyMatch(hit -> hit.meaning().isMark("then")
                        && (hit.start() - passage.start() < 2 || (done(claim) && hit.end() <= claim.actStart())));
    }

    /** News says the day; who says only the month or year of what is past looks back. */
    private boolean past(Typology.Type type, Slots.When when) {
        LocalDate to = when.to();
        if (to == null || today == null) {
            return false;
        }
        boolean coarse = when.precision().compareTo(Slots.Precision.MONTH) >= 0;
        if (coarse) {
            return to.isBefore(type.period() ? today.minusDays(PERIOD) : today);
        }
        return to.isBefore(today.minusDays(type.lag()));
    }
}
