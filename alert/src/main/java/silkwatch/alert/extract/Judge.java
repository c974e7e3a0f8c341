package silkwatch.alert.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import silkwatch.alert.expression.DateExpression;
import silkwatch.contract.Slots;

/** A claim with its slots in; whether the article reports it as news, and why or why not, out. */
final class Judge {
    /** Paragraphs after this one report in passing, unless they say when. */
    private static final int TOP = 2;
    /** Figures of a month, quarter or year come out within this many days of its end. */
    private static final int PERIOD = 120;
    /** What a gathering brings forth is news wherever a report of the gathering tells it. */
    private static final Set<String> GATHERINGS = Set.of("summit", "ministerial", "visit", "leader-talks");

    private static final Set<String> PAPERS =
            Set.of("agreement", "treaty-step", "aid-loan", "labour-mobility", "declaration");
    /** Without a subject nobody can tell one of these from the next. */
    private static final Set<String> KEYED = Set.of(
            "agreement",
            "treaty-step",
            "aid-loan",
            "project-milestone",
            "trade-flow",
            "route-milestone",
            "export-control",
            "policy-tax");

    /** Of these a sum tells the worth. */
    private static final Set<String> WORTH = Set.of("aid-loan", "agreement");

    private static final Set<String> MONEY = Set.of("investment-pledge", "aid-loan");

    private static final Set<String> WORKS = Set.of("project-milestone", "route-milestone");

    private static final int UNTIL = 7;

    private static final String DENIED = "denied";

    /** How far after a verb the words may stand that say for how long it has been so. */
    private static final int LASTING = 24;
    /** How far after a verb that ends its clause the words may stand that make it look back. */
    private static final int ENDING = 12;

    private final Typology typology;
    private final Formats formats;
    private final @Nullable LocalDate today;
    private final boolean opinion;
    private final List<Passage> passages;
    private final List<Claim> claims;
    private final Set<String> headlined = new TreeSet<>();
    /** Of what headline or lead tell as done, the types. */
    private final Set<String> done = new TreeSet<>();

    private final boolean denial;
    private final boolean gathering;

    Judge(Typology typology, Formats formats, @Nullable LocalDate today, List<Passage> passages, List<Claim> claims) {
        this.typology = typology;
        this.formats = formats;
        this.today = today;
        this.passages = passages;
        this.claims = claims;
        this.opinion = Opinion.in(passages);
        this.gathering = claims.stream()
                .anyMatch(claim -> GATHERINGS.contains(claim.type())
                        && claim.modality() == Claim.Modality.DONE
                        && claim.passage().paragraph() <= TOP
                        && !recalled(claim)
                        && !allPast(typology.types().get(claim.type()), claim.passage()));
        for (Claim claim : claims) {
            if (claim.passage().leading() && claim.modality() != Claim.Modality.UNSAID) {
                headlined.add(claim.type());
                if (claim.modality() == Claim.Modality.DONE) {
                    done.add(claim.type());
                }
            }
        }
        this.denial = claims.stream()
                .anyMatch(claim -> claim.passage().leading() && claim.step().equals(DENIED) && claim.said());
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
        if (recalled(claim)) {
            return Verdict.background("recalled: the sentence looks back");
        }
        if (tooOld(type, claim, when) || storyOfOld(type, claim)) {
            return Verdict.background("its date is past by more than the " + type.lag() + " days of fresh news");
        }
        String passing = inPassing(type, claim, when);
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

    private static boolean recalled(Claim claim) {
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

    private boolean tooOld(Typology.Type type, Claim claim, Slots.When when) {
        if (today == null || (claim.modality() != Claim.Modality.DONE && !claim.off())) {
            return false;
        }
        if (when.known() && (!claim.off() || claim.attributive())) {
            return past(type, when);
        }
        List<DateExpression> dates = claim.passage().dates().stream()
                .filter(date -> date.when().known() && !undating(claim, date) && !Dates.ofSigning(claim, date))
                .toList();
        return !dates.isEmpty() && dates.stream().allMatch(date -> past(type, date.when()));
    }

    /** Whether a date only says since when; what ended "until 2012" ended then. */
    private static boolean undating(Claim claim, DateExpression date) {
        boolean until = claim.off()
                && date.when().precision() == Slots.Precision.YEAR
                && claim.passage().mark("until", Math.max(claim.passage().start(), date.start() - UNTIL), date.start());
        return !until && Dates.since(claim.passage(), date);
    }

    /** Whether it goes on with a story of years ago: "Until 2012 they took a ferry. Then Japan paid for a bridge." */
    private boolean storyOfOld(Typology.Type type, Claim claim) {
        Passage passage = claim.passage();
        if (passage.index() == 0 || !passage.dates().isEmpty() || !startsWithThen(passage)) {
            return false;
        }
        Passage before = passages.get(passage.index() - 1);
        return before.paragraph() == passage.paragraph() && allPast(type, before);
    }

    private boolean allPast(Typology.Type type, Passage passage) {
        return !passage.dates().isEmpty() && passage.dates().stream().allMatch(date -> past(type, date.when()));
    }

    private static boolean startsWithThen(Passage passage) {
        return passage.cues().stream()
                .anyMatch(hit -> hit.meaning().isMark("then") && hit.start() - passage.start() < 2);
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

    /**
     * Whether a paper that the headline or lead tells as done has a further step before it, with no day set; so has a
     * gathering that they tell of its declaration.
     */
    private boolean nextStep(Claim claim, Slots.When when) {
        return PAPERS.contains(claim.type())
                && claim.modality() != Claim.Modality.DONE
                && !claim.off()
                && !claim.passage().leading()
                && when.precision() != Slots.Precision.DAY
                && claims.stream()
                        .anyMatch(other -> other.passage().leading()
                                && !other.off()
                                && (claim.type().equals("declaration")
                                        ? other.said() && GATHERINGS.contains(other.type())
                                        : other.modality() == Claim.Modality.DONE && PAPERS.contains(other.type())));
    }

    /** Whether headline or lead tell of the next gathering of a kind, and this is a remark on one before it. */
    private boolean earlier(Claim claim, Slots.When when) {
        return GATHERINGS.contains(claim.type())
                && claim.modality() == Claim.Modality.DONE
                && !claim.off()
                && !when.known()
                && headlined.contains(claim.type())
                && !done.contains(claim.type());
    }

    /** Whether the text below the lead says of what is to come no more than a season or a year. */
    private static boolean vague(Claim claim, Slots.When when) {
        return claim.modality() != Claim.Modality.DONE
                && !claim.off()
                && !claim.passage().leading()
                && when.precision().compareTo(Slots.Precision.QUARTER) > 0;
    }

    /** Whether a sum follows the paper that it is the worth of, told of no one: "They gave no total; some spoke of ...". */
    private boolean worthOfPaper(Claim sum) {
        Passage passage = sum.passage();
        return passage.names().stream().noneMatch(name -> name.facet() == Passage.Facet.NATION)
                && claims.stream()
                        .anyMatch(other -> other.said()
                                && WORTH.contains(other.type())
                                && other.passage().index() == passage.index() - 1
                                && other.passage().paragraph() == passage.paragraph());
    }

    /** Why the claim is only a remark; empty when it is not. */
    private String inPassing(Typology.Type type, Claim claim, Slots.When when) {
        int paragraph = claim.passage().paragraph();
        if (type.top() && paragraph > 1) {
            return "such reports count in headline and lead only";
        }
        if (nextStep(claim, when)) {
            return "the next step of what headline or lead tells";
        }
        if (earlier(claim, when)) {
            return "one before the one to come that headline or lead tell of";
        }
        if (denial && !claim.step().equals(DENIED) && (claim.off() || claim.modality() != Claim.Modality.DONE)) {
            return "a part of what headline or lead deny";
        }
        if (overtaken(claim)) {
            return "headline or lead tell of the day that is set since";
        }
        boolean told = claim.passage().leading() && when.known();
        if (claim.attributive() && claim.modality() != Claim.Modality.DONE && !claim.off() && !told) {
            return "it only describes what is known";
        }
        for (Claim other : claims) {
            if (other.passage().index() == claim.passage().index()
                    && other.said()
                    && !other.describes()
                    && !other.type().equals(claim.type())
                    && (type.partOf().contains(other.type()) || other.step().equals(DENIED))) {
                return "a part of the " + other.type() + " that its sentence tells";
            }
        }
        if ((!when.known() || vague(claim, when)) && type.partOf().stream().anyMatch(headlined::contains)) {
            return "a part of what the headline or lead tells";
        }
        if (claim.type().equals("investment-pledge")
                && paragraph > 0
                && (WORTH.stream().anyMatch(headlined::contains) || worthOfPaper(claim))
                && !headlined.contains("investment-pledge")
                && !headlined.contains("summit")) {
            return "the money of the loan or contract that is told";
        }
        if (claim.type().equals("aid-loan")
                && paragraph > 0
                && WORKS.stream().anyMatch(headlined::contains)
                && !headlined.contains("aid-loan")
                && GATHERINGS.stream().noneMatch(headlined::contains)) {
            return "what the works cost that headline or lead tell of";
        }
        if (claim.type().equals("visit") && claim.attributive() && !claim.off() && paragraph > 0) {
            return "it only says who is there";
        }
        if (paragraph > TOP
                && !when.known()
                && !headlined.contains(claim.type())
                && (claim.modality() == Claim.Modality.DONE || !claim.off())
                && !gathering) {
            return "no date, and neither headline nor lead speaks of it";
        }
        if (KEYED.contains(claim.type())
                && !claim.passage().leading()
                && !headlined.contains(claim.type())
                && !identified(claim.passage(), when)) {
            return "it does not say which one, and neither headline nor lead speaks of it";
        }
        return mereTalk(claim, when) ? "no day, no place, and neither headline nor lead speaks of it" : "";
    }

    /** Whether the text below recalls that a gathering was called off of which headline or lead give the new day. */
    private boolean overtaken(Claim claim) {
        return GATHERINGS.contains(claim.type())
                && claim.off()
                && !claim.passage().leading()
                && claims.stream()
                        .anyMatch(other -> other.passage().leading()
                                && other.type().equals(claim.type())
                                && other.modality() == Claim.Modality.PLANNED
                                && !other.off()
                                && other.passage().dates().stream()
                                        .anyMatch(date -> date.when().precision() == Slots.Precision.DAY));
    }

    /** Whether a gathering or a text that is to come, or is off, stands deep in a text about something else, with no day or place. */
    private boolean mereTalk(Claim claim, Slots.When when) {
        return (GATHERINGS.contains(claim.type()) || claim.type().equals("declaration"))
                && (claim.modality() != Claim.Modality.DONE || claim.off())
                && !claim.passage().leading()
                && !headlined.contains(claim.type())
                && !when.known()
                && !Reading.next(claim)
                && Whereabouts.of(claim) == null;
    }

    /** Whether the sentence names a subject, a sum, a place or the time of what it tells. */
    private static boolean identified(Passage passage, Slots.When when) {
        return (when.known() && when.precision().compareTo(Slots.Precision.QUARTER) <= 0)
                || !passage.amounts().isEmpty()
                || passage.names().stream()
                        .anyMatch(name -> name.facet() != Passage.Facet.NATION
                                && name.facet() != Passage.Facet.REGION
                                && name.facet() != Passage.Facet.PERSON);
    }
}
