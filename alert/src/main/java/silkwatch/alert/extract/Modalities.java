package silkwatch.alert.extract;

import java.util.Set;
import java.util.stream.Stream;

/** An act in its sentence in; how it is said, by its form and the marks around it, out. */
final class Modalities {
    /** How far before an act, in units, a word may stand and still govern it. */
    private static final int BESIDE = 12;

    /** Room for the こと of 締結することについて. */
    private static final int TOPIC = 5;

    /** Room for "there is talk". */
    private static final int OPENING = 14;

    /** Room for a space or a quotation mark before the first word. */
    private static final int OPENED = 2;

    private static final String THAT = "よう";
    /** What ends in it describes the noun that follows: 供給に向けた協力. */
    private static final String PAINTS = "た";

    private static final int NEAR = 28;
    private static final int CLAUSE = 80;
    /** How far after a verb that ends its clause the words stand that turn it. */
    private static final int ENDING = 14;

    /** These govern what a clause of its own says: "said that they had signed". */
    private static final Set<String> ACROSS = Set.of("wish", "proposal", "report");

    static Claim.Modality of(Passage passage, Phrases.Hit<Cue> act) {
        return passage.lexicon().verbFinal() ? verbFinal(passage, act) : free(passage, act);
    }

    private static Claim.Modality free(Passage passage, Phrases.Hit<Cue> act) {
        if (before(passage, act, "negation", NEAR - BESIDE)) {
            return Claim.Modality.NEGATED;
        }
        if (passage.mark("condition", passage.start(), Math.min(passage.end(), passage.start() + OPENING))
                || inverted(passage)) {
            return Claim.Modality.HYPOTHETICAL;
        }
        if ((act.meaning().form() == Cue.Form.WILL || act.meaning().form() == Cue.Form.BASE)
                && passage.mark("condition", act.end(), Math.min(passage.end(), act.end() + NEAR))) {
            return Claim.Modality.HYPOTHETICAL;
        }
        if (!act.meaning().name().equals("off") && (before(passage, act, "original", CLAUSE) || firstPlan(passage))) {
            return Claim.Modality.ORIGINAL;
        }
        if (before(passage, act, "proposal", CLAUSE)) {
            return Claim.Modality.PROPOSED;
        }
        if (before(passage, act, "wish", CLAUSE)) {
            return Claim.Modality.WISHED;
        }
        if (before(passage, act, "hypothesis", NEAR)) {
            return Claim.Modality.HYPOTHETICAL;
        }
        return switch (act.meaning().form()) {
            case WILL, DUE -> planned(passage, act);
            case BASE -> base(passage, act);
            case PRESENT -> passage.headline() ? Claim.Modality.DONE : Claim.Modality.UNSAID;
            case EITHER -> before(passage, act, "future", BESIDE) ? Claim.Modality.PLANNED : past(passage, act);
            case ING -> before(passage, act, "future", NEAR) ? Claim.Modality.PLANNED : Claim.Modality.DONE;
            case PAST, DONE, NONE ->
                futureAttribute(passage, act)
                                || pending(passage, act)
                                || before(passage, act, "be", ideographic(passage, act) ? NEAR : BESIDE)
                        ? planned(passage, act)
                        : past(passage, act);
        };
    }

    /** Whether, in a language without tenses, the act describes what a verb of the future takes: 将…出席…举行的峰会. */
    private static boolean futureAttribute(Passage passage, Phrases.Hit<Cue> act) {
        return passage.lexicon().tenseless()
                && passage.folded().startsWith("的", act.end())
                && passage.mark("be", passage.start(), act.start());
    }

    /** Whether "originally" stands before the act in its own clause. */
    private static boolean originally(Passage passage, Phrases.Hit<Cue> act) {
        String before = passage.folded().substring(passage.start(), act.start());
        int clause = Math.max(before.lastIndexOf(','), before.lastIndexOf('、'));
        return passage.mark("original", passage.start() + clause + 1, act.start());
    }

    /** Whether the sentence begins with "Originally,": then all of it tells the earlier plan. */
    private static boolean firstPlan(Passage passage) {
        return passage.cues().stream()
                .anyMatch(mark -> mark.meaning().isMark("original")
                        && mark.start() - passage.start() <= OPENING
                        && mark.end() < passage.end()
                        && ",，".indexOf(passage.folded().charAt(mark.end())) >= 0);
    }

    /** Whether the verb opens the sentence, "Had it taken place ...": then it is a condition or a question. */
    private static boolean inverted(Passage passage) {
        return passage.cues().stream()
                .anyMatch(mark -> mark.meaning().isMark("inverted") && mark.start() - passage.start() <= OPENED);
    }

    private static Claim.Modality planned(Passage passage, Phrases.Hit<Cue> act) {
        return before(passage, act, "hedge", NEAR) ? Claim.Modality.HEDGED : Claim.Modality.PLANNED;
    }

    /** Whether what is named as done is then said to be still due: "the exchange of notes and a loan are to follow". */
    private static boolean pending(Passage passage, Phrases.Hit<Cue> act) {
        return passage.cues().stream()
                .anyMatch(mark -> mark.meaning().isMark("pending")
                        && mark.start() >= act.end()
                        && mark.start() - act.end() <= 2 * CLAUSE
                        && connected(passage, act.end(), mark.start(), false));
    }

    private static Claim.Modality base(Passage passage, Phrases.Hit<Cue> act) {
        if (before(passage, act, "future", CLAUSE) || (coordinated(passage, act) && governed(passage, act))) {
            return planned(passage, act);
        }
        if (before(passage, act, "hedge", NEAR)) {
            return Claim.Modality.HEDGED;
        }
        return passage.headline() ? Claim.Modality.DONE : Claim.Modality.UNSAID;
    }

    /** Whether the verb goes on a list of verbs, as the last of "to combat, facilitate and establish" does. */
    private static boolean coordinated(Passage passage, Phrases.Hit<Cue> act) {
        String before = passage.folded().substring(passage.start(), act.start()).stripTrailing();
        return before.endsWith(",") || before.endsWith(" and") || before.endsWith(" or");
    }

    /** Whether a word of the future stands anywhere before in the sentence, with no new clause between. */
    private static boolean governed(Passage passage, Phrases.Hit<Cue> act) {
        for (Phrases.Hit<Cue> mark : passage.cues()) {
            if (mark.end() <= act.start()
                    && mark.meaning().isMark("future")
                    && !passage.mark("stop", mark.end(), act.start())) {
                return true;
            }
        }
        return false;
    }

    private static Claim.Modality past(Passage passage, Phrases.Hit<Cue> act) {
        return before(passage, act, "pluperfect", BESIDE) && !before(passage, act, "report", CLAUSE)
                ? Claim.Modality.RECALLED
                : Claim.Modality.DONE;
    }

    private static Claim.Modality verbFinal(Passage passage, Phrases.Hit<Cue> act) {
        if (passage.markBegins("topic", act.end(), act.end() + TOPIC)) {
            return Claim.Modality.UNSAID;
        }
        if (after(passage, act, "negation")) {
            return Claim.Modality.NEGATED;
        }
        if (passage.mark("condition", passage.start(), act.start())) {
            return Claim.Modality.HYPOTHETICAL;
        }
        if (after(passage, act, "original") || (!act.meaning().name().equals("off") && originally(passage, act))) {
            return Claim.Modality.ORIGINAL;
        }
        if (after(passage, act, "pluperfect")) {
            return act.meaning().form() == Cue.Form.DONE ? Claim.Modality.RECALLED : Claim.Modality.ORIGINAL;
        }
        if (after(passage, act, "proposal")) {
            return Claim.Modality.PROPOSED;
        }
        if (after(passage, act, "wish")) {
            return Claim.Modality.WISHED;
        }
        if (after(passage, act, "hypothesis")) {
            return Claim.Modality.HYPOTHETICAL;
        }
        if (act.meaning().form() == Cue.Form.DONE
                && !(goesOn(passage, act) && endsInPresent(passage))
                && !dictionaryForm(passage, act)
                && !tenseless(passage, act)
                && !after(passage, act, "future")) {
            return Claim.Modality.DONE;
        }
        return passage.mark("hedge") ? Claim.Modality.HEDGED : Claim.Modality.PLANNED;
    }

    /** Whether the stem of a verb, そろえ or 交換, is only the first part of the form that tells no past: そろえる, 交換する. */
    private static boolean dictionaryForm(Passage passage, Phrases.Hit<Cue> act) {
        return Stream.of("る", "する", "ます")
                .anyMatch(ending -> passage.folded().startsWith(ending, act.end())
                        && !passage.folded().startsWith(ending + "こと", act.end()));
    }

    /** Where words are not written apart, what governs a verb may stand at the other end of its clause. */
    private static boolean ideographic(Passage passage, Phrases.Hit<Cue> act) {
        return passage.folded().charAt(act.start()) >= '\u2E80';
    }

    /**
     * Whether a mark stands before the act within reach, with no comma and no new clause between, or overlaps it; what only
     * weighs a plan is its own hedge.
     */
    private static boolean before(Passage passage, Phrases.Hit<Cue> act, String kind, int reach) {
        for (Phrases.Hit<Cue> mark : passage.cues()) {
            if (mark.start() < act.end()
                    && (mark.start() <= act.start() || kind.equals("hedge"))
                    && (mark.start() < act.start() || mark.end() > act.end() || kind.equals("hedge"))
                    && mark.meaning().isMark(kind)
                    && !ofDate(passage, mark)
                    && act.start() - mark.end() <= reach
                    && (mark.end() >= act.start()
                            || connected(passage, mark.end(), act.start(), ACROSS.contains(kind)))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word is a part of a date: nothing is possible in the month of May. */
    static boolean ofDate(Passage passage, Phrases.Hit<Cue> mark) {
        return passage.dates().stream().anyMatch(date -> date.start() <= mark.start() && mark.end() <= date.end());
    }

    /** Whether nothing parts two words; what is hoped or proposed may stand in a clause of its own. */
    private static boolean connected(Passage passage, int from, int to, boolean acrossClauses) {
        for (int i = from; i < to; i++) {
            char unit = passage.folded().charAt(i);
            if (unit == ',' && acrossClauses && passage.mark("content", i, Math.min(passage.end(), i + 8))) {
                continue;
            }
            if (unit == ',' || unit == ';' || unit == '，' || unit == '；' || unit == '"' || unit == '»') {
                return false;
            }
        }
        return acrossClauses || !passage.mark("stop", from, to);
    }

    /**
     * Whether a mark stands within the ending of the clause that the act closes, or overlaps the act. A clause that goes on
     * (…し、…) is said as the sentence ends.
     */
    private static boolean after(Passage passage, Phrases.Hit<Cue> act, String kind) {
        boolean goesOn = goesOn(passage, act);
        if (goesOn && closing(passage, Math.max(act.end(), passage.end() - ENDING), kind)) {
            return true;
        }
        int end = Math.min(passage.end(), act.end() + ENDING);
        for (int i = act.end(); i < end; i++) {
            char unit = passage.folded().charAt(i);
            if (unit == '、' || unit == '。' || unit == ',' || unit == ';') {
                end = i;
            }
        }
        for (Phrases.Hit<Cue> mark : passage.cues()) {
            if (mark.meaning().isMark(kind)
                    && mark.end() > act.start()
                    && mark.start() < end
                    && mark.start() >= act.start()) {
                return true;
            }
        }
        return false;
    }

    /** Whether the clause goes on after its verb: 開催し、 or 開かれ、. */
    private static boolean goesOn(Passage passage, Phrases.Hit<Cue> act) {
        return act.end() < passage.end()
                && "しれきい".indexOf(passage.folded().charAt(act.end() - 1)) >= 0
                && passage.folded().charAt(act.end()) == '、';
    }

    /** Whether the sentence ends in a polite present, 出席します: an announcement of what is to come. */
    private static boolean endsInPresent(Passage passage) {
        String said = passage.folded().substring(passage.start(), passage.end()).strip();
        return said.endsWith("します。") || said.endsWith("予定です。");
    }

    /** Whether such a mark closes the sentence; who asks "that" they do both (…し、…するよう求めた), not who asks for another thing. */
    private static boolean closing(Passage passage, int from, String kind) {
        return passage.cues().stream()
                .anyMatch(mark -> mark.meaning().isMark(kind)
                        && mark.start() >= from
                        && !passage.folded().startsWith(PAINTS, mark.end())
                        && (!kind.equals("wish") || passage.folded().startsWith(THAT, mark.start() - THAT.length())));
    }

    /** Whether an act is the bare noun of a headline, 署名, beside one that is to come. */
    private static boolean tenseless(Passage passage, Phrases.Hit<Cue> act) {
        return bareNoun(passage, act.end())
                && passage.cues().stream()
                        .anyMatch(hit -> hit.meaning().form() == Cue.Form.WILL
                                && (hit.end() <= act.start() || hit.start() >= act.end()));
    }

    /** Whether the words that end here only name the deed, 協定に署名: whether it is done or to come, the body says. */
    static boolean bareNoun(Passage passage, int end) {
        return passage.headline()
                && passage.lexicon().verbFinal()
                && Character.UnicodeScript.of(passage.folded().charAt(end - 1)) == Character.UnicodeScript.HAN;
    }

    private Modalities() {}
}
