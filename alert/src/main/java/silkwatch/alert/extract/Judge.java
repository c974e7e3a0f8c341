package silkwatch.alert.extract;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import silkwatch.contract.Slots;

/** A claim with its slots in; whether the article reports it as news, and why or why not, out. */
final class Judge {
    private final Typology typology;
    private final Formats formats;
    private final Known known;
    private final @Nullable LocalDate today;
    private final boolean opinion;
    private final Hindsight hindsight;
    private final Remarks remarks;

    Judge(
            Typology typology,
            Formats formats,
            Known known,
            @Nullable LocalDate today,
            List<Passage> passages,
            List<Claim> claims) {
        this.typology = typology;
        this.formats = formats;
        this.known = known;
        this.today = today;
        this.opinion = Opinion.in(passages);
        this.hindsight = new Hindsight(today, passages);
        this.remarks = new Remarks(typology, hindsight, passages, claims);
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
        if (!claim.said()) {
            return Verdict.background(claim.modality().words());
        }
        if (asked(claim.passage())) {
            return Verdict.background("asked, not told");
        }
        if (hindsight.recalled(claim)) {
            return Verdict.background("recalled: the sentence looks back");
        }
        if (hindsight.old(type, claim, when)) {
            return Verdict.background("its date is past by more than the " + type.lag() + " days of fresh news");
        }
        LocalDate since = today == null ? null : known.since(claim, parties, when, today, type.lag());
        if (since != null) {
            return Verdict.background("known since " + since);
        }
        String passing = remarks.why(type, claim, when);
        if (!passing.isEmpty()) {
            return Verdict.background("in passing: " + passing);
        }
        return new Verdict(
                true, claim.modality().words() + (claim.passage().leading() ? " in headline or lead" : " in the text"));
    }

    private static boolean asked(Passage passage) {
        return passage.mark("question", Math.max(passage.start(), passage.end() - 2), passage.end());
    }

    private boolean takePart(Typology.Type type, Parties.Found parties) {
        return type.partners() == Typology.Partners.BOTH
                ? formats.both(parties.nations())
                : parties.nations().stream()
                        .anyMatch(nation -> nation.equals(formats.home())
                                || formats.partners().contains(nation));
    }
}
