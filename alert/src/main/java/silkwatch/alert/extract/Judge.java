package silkwatch.alert.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import silkwatch.contract.Slots;

/** A claim with its slots in; whether the article reports it as news, and why or why not, out. */
final class Judge {
    /** Paragraphs after this one report in passing, unless they say when. */
    private static final int TOP = 2;

    private final Typology typology;
    private final Formats formats;
    private final @Nullable LocalDate today;
    private final boolean opinion;
    private final Set<String> headlined = new TreeSet<>();

    Judge(Typology typology, Formats formats, @Nullable LocalDate today, List<Passage> passages, List<Claim> claims) {
        this.typology = typology;
        this.formats = formats;
        this.today = today;
        this.opinion = opinion(passages);
        for (Claim claim : claims) {
            if (claim.passage().leading()) {
                headlined.add(claim.type());
            }
        }
    }

    /** The verdict: news or not, and the reason in words. */
    record Verdict(boolean news, String why) {
        static Verdict background(String why) {
            return new Verdict(false, why);
        }
    }

    Verdict judge(Claim claim, Parties.Found parties, Slots.When when) {
        Typology.Type type = typology.types().get(claim.type());
        if (opinion) {
            return Verdict.background("the article is opinion, interview or analysis");
        }
        if (parties.foreign()) {
            return Verdict.background("an event of another format: " + parties.format());
        }
        if (!takePart(type, parties)) {
            return Verdict.background("not between the nations that are watched");
        }
        switch (claim.modality()) {
            case PROPOSED, WISHED, HYPOTHETICAL, NEGATED, ORIGINAL, RECALLED, UNSAID -> {
                return Verdict.background(claim.modality().words());
            }
            default -> {}
        }
        if (recalled(claim)) {
            return Verdict.background("recalled: the sentence looks back");
        }
        if (tooOld(type, claim, when)) {
            return Verdict.background("its date lies more than " + type.lag() + " days before the article");
        }
        if (type.top() && claim.passage().paragraph() > 1) {
            return Verdict.background("in passing: such reports count in headline and lead only");
        }
        if (inPassing(claim, when)) {
            return Verdict.background("in passing: no date, and neither headline nor lead speaks of it");
        }
        return new Verdict(
                true, claim.modality().words() + (claim.passage().leading() ? " in headline or lead" : " in the text"));
    }

    private boolean takePart(Typology.Type type, Parties.Found parties) {
        return type.partners() == Typology.Partners.BOTH
                ? formats.both(parties.nations())
                : parties.nations().stream()
                        .anyMatch(nation -> nation.equals(formats.home())
                                || formats.partners().contains(nation));
    }

    private static boolean recalled(Claim claim) {
        Passage passage = claim.passage();
        int from = passage.lexicon().verbFinal() ? passage.start() : Math.max(passage.start(), claim.start() - 70);
        int to = passage.lexicon().verbFinal() ? Math.min(passage.end(), claim.actEnd() + 16) : claim.end();
        return passage.mark("recall", from, to)
                || passage.mark("recall", passage.start(), Math.min(passage.end(), passage.start() + 40))
                || passage.mark("anniversary", from, to);
    }

    private boolean tooOld(Typology.Type type, Claim claim, Slots.When when) {
        LocalDate to = when.to();
        return today != null
                && to != null
                && claim.modality() == Claim.Modality.DONE
                && !claim.off()
                && to.isBefore(today.minusDays(type.lag()));
    }

    private boolean inPassing(Claim claim, Slots.When when) {
        return claim.passage().paragraph() > TOP
                && claim.modality() == Claim.Modality.DONE
                && !when.known()
                && !headlined.contains(claim.type());
    }

    private static boolean opinion(List<Passage> passages) {
        int marks = 0;
        for (Passage passage : passages) {
            if (passage.headline() && passage.mark("opinion-title")) {
                return true;
            }
            marks += passage.mark("opinion") ? 1 : 0;
        }
        return marks > 0;
    }
}
