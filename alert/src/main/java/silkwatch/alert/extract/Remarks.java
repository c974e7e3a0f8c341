package silkwatch.alert.extract;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import silkwatch.contract.Slots;

/**
 * The claims of an article in; for each whether it is only a remark beside what the article reports, and why, out. What
 * headline and lead tell decides how much is news of what stands below them.
 */
final class Remarks {
    /** Paragraphs after this one report in passing, unless they say when. */
    private static final int TOP = 2;
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

    /** Told below the lead these are news only with a day: else they describe a trade, a plant or a post. */
    private static final Set<String> DATED = Set.of(
            "project-milestone", "route-milestone", "trade-flow", "policy-tax", "appointment", "labour-mobility");

    /** At a meeting, 会議で, another thing is told. */
    private static final String AT = "で";

    private static final Set<String> TALKS = Set.of("ministerial", "leader-talks");
    private static final String TRADE = "trade-flow";
    private static final String ROUTE = "route-milestone";

    /** Of these a sum tells the worth. */
    private static final Set<String> WORTH = Set.of("aid-loan", "agreement");

    private static final String DENIED = "denied";

    private final List<Claim> claims;
    private final Course course;
    private final Set<String> headlined;

    private final boolean denial;
    private final boolean gathering;
    private final boolean anniversary;

    Remarks(Typology typology, Hindsight hindsight, List<Passage> passages, List<Claim> claims) {
        this.claims = claims;
        this.course = new Course(claims);
        this.headlined = course.headlined();
        this.anniversary = passages.stream().anyMatch(passage -> passage.headline() && passage.mark("anniversary"));
        this.gathering = claims.stream()
                .anyMatch(claim -> Kinds.GATHERINGS.contains(claim.type())
                        && claim.modality() == Claim.Modality.DONE
                        && claim.passage().paragraph() <= TOP
                        && !hindsight.recalled(claim)
                        && !hindsight.allPast(typology.types().get(claim.type()), claim.passage()));
        this.denial = claims.stream()
                .anyMatch(claim -> claim.passage().leading() && claim.step().equals(DENIED) && claim.said());
    }

    /** Why the claim is only a remark; empty when it is not. */
    String why(Typology.Type type, Claim claim, Slots.When when) {
        int paragraph = claim.passage().paragraph();
        if (type.top() && paragraph > 1) {
            return "such reports count in headline and lead only";
        }
        String standing = course.why(claim, when);
        if (!standing.isEmpty()) {
            return standing;
        }
        boolean rumoured =
                claim.off() || claim.modality() != Claim.Modality.DONE || !Kinds.GATHERINGS.contains(claim.type());
        if (anniversary && !claim.passage().leading() && claim.modality() == Claim.Modality.DONE && !when.known()) {
            return "the article marks an anniversary";
        }
        if (denial && !claim.step().equals(DENIED) && rumoured) {
            return "a part of what headline or lead deny";
        }
        if (undated(claim, when)) {
            return "it gives no day, and neither headline nor lead speaks of it";
        }
        if (circumstance(claim, when)) {
            return "it only says where something else was told";
        }
        if (freight(claim)) {
            return "the freight of the route that headline or lead tell of";
        }
        boolean told = claim.passage().leading() && when.known();
        if (claim.attributive() && claim.modality() != Claim.Modality.DONE && !claim.off() && !told) {
            return "it only describes what is known";
        }
        for (Claim other : claims) {
            if (other.passage().index() == claim.passage().index()
                    && other.said()
                    && !other.describes()
                    && !(other.attributive() && other.type().equals("visit"))
                    && !other.type().equals(claim.type())
                    && (type.partOf().contains(other.type()) || other.step().equals(DENIED))) {
                return "a part of the " + other.type() + " that its sentence tells";
            }
        }
        boolean coarsePlan = Kinds.WORKS.contains(claim.type())
                && claim.modality() != Claim.Modality.DONE
                && !claim.off()
                && !claim.passage().leading()
                && when.precision() != Slots.Precision.DAY;
        boolean ownPlace = claim.off() && Whereabouts.of(claim) != null;
        if ((!when.known() || coarsePlan || vague(claim, when))
                && !ownPlace
                && type.partOf().stream().anyMatch(headlined::contains)) {
            return "a part of what the headline or lead tells";
        }
        if (paragraph > 0 && !headlined.contains(claim.type()) && money(claim)) {
            return "the money of the paper or the works that are told";
        }
        if (claim.type().equals("visit") && claim.attributive() && !claim.off() && (paragraph > 0 || met(claim))) {
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

    /** Whether it stands below the lead, which tells of another thing, and is of a sort that news gives the day of. */
    private boolean undated(Claim claim, Slots.When when) {
        return DATED.contains(claim.type())
                && !claim.passage().leading()
                && !when.known()
                && !gathering
                && !headlined.contains(claim.type());
    }

    /** Whether a talk only describes, with no day, where the verb of the sentence took place: 都内で開いた協議で表明した. */
    private static boolean circumstance(Claim claim, Slots.When when) {
        return TALKS.contains(claim.type())
                && claim.attributive()
                && claim.modality() == Claim.Modality.DONE
                && claim.passage().lexicon().verbFinal()
                && !claim.passage().headline()
                && (!when.known() || claim.passage().folded().startsWith(AT, claim.thingEnd()));
    }

    /** Whether the sentence tells of talks with one who "is visiting Japan". */
    private boolean met(Claim claim) {
        return claims.stream()
                .anyMatch(other -> other.passage().index() == claim.passage().index()
                        && TALKS.contains(other.type())
                        && other.said());
    }

    private boolean freight(Claim claim) {
        return claim.type().equals(TRADE) && !claim.passage().leading() && headlined.contains(ROUTE);
    }

    /** Whether the text below the lead says of what is to come no more than a season or a year. */
    private static boolean vague(Claim claim, Slots.When when) {
        return claim.modality() != Claim.Modality.DONE
                && !claim.off()
                && !claim.passage().leading()
                && when.precision().compareTo(Slots.Precision.QUARTER) > 0;
    }

    /** Whether a sum is only what the loan or contract is worth, or what the works cost, that headline or lead tell of. */
    private boolean money(Claim claim) {
        return switch (claim.type()) {
            case "investment-pledge" ->
                !headlined.contains("summit")
                        && (Stream.concat(WORTH.stream(), Kinds.WORKS.stream()).anyMatch(headlined::contains)
                                || worthOfPaper(claim));
            case "aid-loan" ->
                Kinds.WORKS.stream().anyMatch(headlined::contains)
                        && Kinds.GATHERINGS.stream().noneMatch(headlined::contains);
            default -> false;
        };
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

    /** Whether a gathering or a text that is to come, or is off, stands deep in a text about something else, with no day or place. */
    private boolean mereTalk(Claim claim, Slots.When when) {
        return (Kinds.GATHERINGS.contains(claim.type()) || claim.type().equals("declaration"))
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
