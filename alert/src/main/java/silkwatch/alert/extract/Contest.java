package silkwatch.alert.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The claims of one sentence in; of those that are said of one thing the one that tells where it now stands out. */
final class Contest {
    /** So near after it, a word such as 方針 only ends the verb before it: 延期する方針. */
    private static final int ENDING = 4;

    /** Notes on a loan "to be provided" are exchanged: what is promised gives way to what is done about it. */
    private static final String PROMISE = "pledged";

    /** What is negotiated is planned; what the negotiations ended in says more. */
    private static final String TALKS = "planned";

    private static final String TRIAL = "trial";

    static List<Claim> onePerThing(List<Claim> claims) {
        Map<String, Claim> best = new HashMap<>();
        List<String> order = new ArrayList<>();
        for (Claim claim : claims) {
            String thing = claim.type() + "@" + claim.thingStart();
            Claim other = best.get(thing);
            if (other == null) {
                order.add(thing);
            }
            best.put(thing, other == null ? claim : stronger(other, claim));
        }
        List<Claim> kept = new ArrayList<>();
        order.forEach(thing -> kept.add(best.get(thing)));
        return kept;
    }

    /** Whether one act is a part of the other's words: "signed into law" is more than "signed". */
    private static boolean within(Claim part, Claim whole) {
        return part.actStart() >= whole.actStart()
                && part.actEnd() <= whole.actEnd()
                && part.actEnd() - part.actStart() < whole.actEnd() - whole.actStart();
    }

    /** "The first lot to reach Japan was unloaded": what only describes the thing gives way to the verb after it. */
    private static boolean infinitive(Claim claim) {
        return claim.modality() == Claim.Modality.PLANNED
                && (claim.form() == Cue.Form.BASE || claim.form() == Cue.Form.WILL)
                && claim.thingEnd() <= claim.actStart();
    }

    /** Whether one only says what the draft of the other would do: "a draft decree raising the duty". */
    private static boolean drafted(Claim draft, Claim content) {
        return draft.step().equals("proposed")
                && !content.step().equals("proposed")
                && content.form() == Cue.Form.ING
                && draft.actEnd() <= content.actStart();
    }

    /** Whether one says of what sort that is which the other tells of: "a test train left". */
    private static boolean trial(Claim sort, Claim deed) {
        return sort.step().equals(TRIAL) && !deed.step().equals(TRIAL) && sort.actStart() < deed.actStart();
    }

    private static Claim stronger(Claim first, Claim second) {
        if (within(first, second) || within(second, first)) {
            return within(first, second) ? second : first;
        }
        if (first.said() != second.said()) {
            return first.said() ? first : second;
        }
        if (first.said() && first.off() != second.off()) {
            Claim off = first.off() ? first : second;
            Claim other = first.off() ? second : first;
            boolean anew = other.modality() == Claim.Modality.PLANNED
                    && other.form() != Cue.Form.DUE
                    && !other.attributive()
                    && other.actStart() > off.actEnd() + ENDING;
            return anew ? other : off;
        }
        if ((first.form() == Cue.Form.DUE) != (second.form() == Cue.Form.DUE)) {
            return first.form() == Cue.Form.DUE ? second : first;
        }
        if (infinitive(first) && second.modality() == Claim.Modality.DONE && second.actStart() > first.actStart()) {
            return second;
        }
        if (drafted(first, second) || drafted(second, first)) {
            return drafted(first, second) ? first : second;
        }
        if (trial(first, second) || trial(second, first)) {
            return trial(first, second) ? first : second;
        }
        if (first.step().equals(TALKS) != second.step().equals(TALKS)
                && first.modality() == Claim.Modality.DONE
                && second.modality() == Claim.Modality.DONE) {
            return first.step().equals(TALKS) ? second : first;
        }
        if (first.step().equals(PROMISE) != second.step().equals(PROMISE)) {
            return first.step().equals(PROMISE) ? second : first;
        }
        return second.cost() < first.cost() ? second : first;
    }

    private Contest() {}
}
