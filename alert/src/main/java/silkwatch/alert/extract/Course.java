package silkwatch.alert.extract;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import silkwatch.contract.Slots;

/**
 * The claims of an article in; for one of them whether it only tells what came before, or comes after, what headline or lead
 * tell of, and which, out.
 */
final class Course {
    private static final Set<String> PAPERS =
            Set.of("agreement", "treaty-step", "aid-loan", "labour-mobility", "declaration");

    private final List<Claim> claims;
    private final Set<String> headlined = new TreeSet<>();
    /** Of what headline or lead tell as done, the types. */
    private final Set<String> done = new TreeSet<>();

    Course(List<Claim> claims) {
        this.claims = claims;
        for (Claim claim : claims) {
            if (claim.passage().leading() && claim.modality() != Claim.Modality.UNSAID) {
                headlined.add(claim.type());
                if (claim.modality() == Claim.Modality.DONE) {
                    done.add(claim.type());
                }
            }
        }
    }

    /** The types that headline or lead tell of. */
    Set<String> headlined() {
        return Collections.unmodifiableSet(headlined);
    }

    /** Where it stands beside what headline or lead tell; empty when it stands for itself. */
    String why(Claim claim, Slots.When when) {
        if (nextStep(claim, when)) {
            return "the next step of what headline or lead tells";
        }
        if (earlier(claim, when)) {
            return "one before the one to come that headline or lead tell of";
        }
        if (overtaken(claim)) {
            return "headline or lead tell of the day that is set since";
        }
        if (first(claim, when)) {
            return "the first of those that headline or lead tell of";
        }
        if (delayed(claim)) {
            return "a delay before what headline or lead tell as done";
        }
        return unset(claim, when) ? "the next one, of which neither day nor place is told" : "";
    }

    private static boolean unset(Claim claim, Slots.When when) {
        return Reading.next(claim)
                && !when.known()
                && claim.modality() != Claim.Modality.DONE
                && Whereabouts.of(claim) == null;
    }

    /**
     * Whether a paper that the headline or lead tells as done has a further step before it, with no day set; so has a
     * gathering that they tell of its declaration.
     */
    private boolean nextStep(Claim claim, Slots.When when) {
        if (Kinds.WORKS.contains(claim.type())
                && claim.modality() != Claim.Modality.DONE
                && !claim.off()
                && !when.known()
                && contracted(claim)) {
            return true;
        }
        if (Kinds.WORKS.contains(claim.type())
                && done.contains(claim.type())
                && !claim.passage().leading()) {
            return claim.modality() != Claim.Modality.DONE && !claim.off();
        }
        return PAPERS.contains(claim.type())
                && claim.modality() != Claim.Modality.DONE
                && !claim.off()
                && !claim.passage().leading()
                && when.precision() != Slots.Precision.DAY
                && claims.stream()
                        .anyMatch(other -> other.passage().leading()
                                && !other.off()
                                && (claim.type().equals("declaration")
                                        ? other.said() && Kinds.GATHERINGS.contains(other.type())
                                        : other.modality() == Claim.Modality.DONE && PAPERS.contains(other.type())));
    }

    /** Whether the lead or the paragraph after it tells of the contract under which the works are to be built. */
    private boolean contracted(Claim works) {
        return claims.stream()
                .anyMatch(other -> other.type().equals("agreement")
                        && other.modality() == Claim.Modality.DONE
                        && !other.off()
                        && !other.attributive()
                        && other.passage().paragraph() <= 1
                        && other.passage().index() != works.passage().index());
    }

    /** Whether headline or lead tell of the next gathering of a kind, and this is a remark on one before it. */
    private boolean earlier(Claim claim, Slots.When when) {
        return Kinds.GATHERINGS.contains(claim.type())
                && claim.modality() == Claim.Modality.DONE
                && !claim.off()
                && !when.known()
                && headlined.contains(claim.type())
                && !done.contains(claim.type());
    }

    /** Whether the text below recalls that a gathering was called off of which headline or lead give the new day. */
    private boolean overtaken(Claim claim) {
        return Kinds.GATHERINGS.contains(claim.type())
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

    /** Whether the text below recalls the first of the gatherings of which headline or lead tell another. */
    private boolean first(Claim claim, Slots.When when) {
        return Kinds.GATHERINGS.contains(claim.type())
                && claim.modality() == Claim.Modality.DONE
                && !claim.passage().leading()
                && !when.known()
                && Reading.ordinal(claim) == 1
                && done.contains(claim.type());
    }

    /** Whether the text below recalls that works or a paper were put off of which headline or lead tell that they are done. */
    private boolean delayed(Claim claim) {
        return claim.off()
                && !claim.passage().leading()
                && !Kinds.GATHERINGS.contains(claim.type())
                && done.contains(claim.type())
                && claims.stream()
                        .noneMatch(other -> other.passage().leading()
                                && other.off()
                                && other.type().equals(claim.type()));
    }
}
