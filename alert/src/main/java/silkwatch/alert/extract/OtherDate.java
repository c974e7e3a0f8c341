package silkwatch.alert.extract;

import silkwatch.alert.expression.DateExpression;
import silkwatch.contract.Slots;

/** A date in the sentence of a claim in; whether it is the date of something else out. */
final class OtherDate {
    private static final int OTHER_CLAUSE = 30;
    private static final int SINCE = 7;
    private static final int UNTIL = 3;
    private static final int REPORT = 14;
    /** Room for whom it was told: "told the Kommersant daily on". */
    private static final int SAID = 30;

    private static final int COMPARED = 30;

    static boolean is(Claim claim, DateExpression date) {
        return ofSigning(claim, date)
                || ofOtherVerb(claim, date)
                || aside(claim, date)
                || horizon(claim, date)
                || timetable(claim.passage(), date)
                || atTheLatest(claim, date)
                || reach(claim, date)
                || ofSaying(claim, date);
    }

    /** Whether a year only says until when the money of a pledge is to be spent. */
    private static boolean reach(Claim claim, DateExpression date) {
        return claim.type().equals("investment-pledge")
                && date.when().precision().compareTo(Slots.Precision.QUARTER) > 0;
    }

    /** Whether a clause by the way tells it; of what is off such a clause tells when it was due. */
    private static boolean aside(Claim claim, DateExpression date) {
        return !claim.off() && Way.withinAside(claim.passage(), date.start(), date.end(), claim.actStart());
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
        if (!passage.lexicon().verbFinal()
                || claim.event()
                || claim.named()
                || Kinds.CONFERENCES.contains(claim.type())) {
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

    /** Whether a date stands beside "announced": then it is the day of that. */
    static boolean ofReport(Passage passage, DateExpression date) {
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

    /** Whether the date only says how far a plan reaches: no gathering is held "until 2035". */
    private static boolean horizon(Claim claim, DateExpression date) {
        Passage passage = claim.passage();
        return Kinds.CONFERENCES.contains(claim.type())
                && date.when().precision().compareTo(Slots.Precision.MONTH) > 0
                && (passage.mark("until", Math.max(passage.start(), date.start() - SINCE), date.start())
                        || passage.mark("until", date.end() - SINCE, Math.min(passage.end(), date.end() + SINCE)));
    }

    /** Whether the date is a weekday of a timetable: "twice a week, on Thursdays and Sundays". */
    private static boolean timetable(Passage passage, DateExpression date) {
        return passage.mark("frequency")
                && date.when().precision() == Slots.Precision.DAY
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

    private OtherDate() {}
}
