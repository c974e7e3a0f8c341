package silkwatch.alert.extract;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import silkwatch.contract.Slots;
import silkwatch.contract.Status;

/** Two drafts of one article in; whether both tell of one development out. */
final class Sameness {
    /** Dates further apart than this are of different events. */
    private static final long APART = 45;

    private static final String TRADE = "trade-flow";

    static boolean of(Reading.Draft first, Reading.Draft second) {
        return (same(first, second) || sameRule(first, second))
                && !anew(first, second)
                && !anew(second, first)
                && !apart(first, second)
                && !apart(second, first);
    }

    /** Whether one gathering has been held and the other is to come: two instances, though the first is not dated. */
    private static boolean anew(Reading.Draft done, Reading.Draft ahead) {
        if (!Kinds.GATHERINGS.contains(done.claim().type())
                || done.claim().modality() != Claim.Modality.DONE
                || ahead.claim().modality() != Claim.Modality.PLANNED
                || done.claim().off()
                || ahead.claim().off()
                || !ahead.mention().date().known()) {
            return false;
        }
        return ahead.mention().date().precision() == Slots.Precision.YEAR
                || (done.claim().form() != Cue.Form.PRESENT && ahead.mention().next());
    }

    /** Whether one gathering was held and the other was called off, or only planned at first: then they are two. */
    private static boolean apart(Reading.Draft held, Reading.Draft other) {
        return Kinds.GATHERINGS.contains(held.claim().type())
                && held.mention().status().stage() == Status.Stage.DONE
                && (other.mention().status().stage() == Status.Stage.OFF || Merging.original(other));
    }

    private static boolean same(Reading.Draft first, Reading.Draft second) {
        Mention one = first.mention();
        Mention other = second.mention();
        return one.type().equals(other.type())
                && one.news() == other.news()
                && one.next() == other.next()
                && agree(one.format(), other.format())
                && agree(one.subjectText(), other.subjectText())
                && (one.ordinal() == 0 || other.ordinal() == 0 || one.ordinal() == other.ordinal())
                && partiesAgree(one.parties(), other.parties())
                && (subjectsAgree(one, other) || oneStory(first, second) || oneStory(second, first))
                && datesAgree(one.date(), other.date())
                && amountsAgree(one.amount(), other.amount());
    }

    /** Whether one tells that a rule is made and the other that it is to come: "to need a licence from July". */
    private static boolean sameRule(Reading.Draft one, Reading.Draft other) {
        return Kinds.RULES.contains(one.mention().type())
                && one.mention().type().equals(other.mention().type())
                && one.mention().news()
                && other.mention().news()
                && (one.claim().modality() == Claim.Modality.PLANNED)
                        != (other.claim().modality() == Claim.Modality.PLANNED)
                && (one.claim().passage().headline() || other.claim().passage().headline())
                && partiesAgree(one.mention().parties(), other.mention().parties());
    }

    static boolean agree(@Nullable String one, @Nullable String other) {
        return one == null || other == null || one.equals(other);
    }

    static boolean partiesAgree(List<String> one, List<String> other) {
        return one.containsAll(other) || other.containsAll(one);
    }

    /** Whether headline and lead tell it, or a later sentence goes on with the works that they tell of and gives no date. */
    private static boolean oneStory(Reading.Draft top, Reading.Draft below) {
        Mention one = top.mention();
        Mention other = below.mention();
        boolean minerals = one.minerals().isEmpty()
                || other.minerals().isEmpty()
                || !Collections.disjoint(one.minerals(), other.minerals());
        boolean goesOn = top.claim().passage().leading()
                && Kinds.WORKS_AND_TRADE.contains(one.type())
                && one.status().stage() == other.status().stage()
                && (!other.date().known() || one.type().equals(TRADE));
        return minerals
                && set(one) == set(other)
                && (goesOn
                        || (top.claim().passage().headline()
                                && below.claim().passage().paragraph() == 0
                                && one.status() == other.status()));
    }

    /** Meetings and texts are told apart by format and number; the rest by what it is about. */
    private static boolean subjectsAgree(Mention one, Mention other) {
        return switch (one.type()) {
            case "summit", "ministerial", "declaration", "investment-pledge", "export-control" -> true;
            default -> {
                boolean unnamed = one.subjects().isEmpty() || other.subjects().isEmpty();
                if (set(one) != set(other)) {
                    yield unnamed && one.subjects().equals(other.subjects());
                }
                yield unnamed || set(one) || !Collections.disjoint(one.subjects(), other.subjects());
            }
        };
    }

    private static boolean set(Mention mention) {
        return Things.SET.equals(mention.subjectText());
    }

    private static boolean datesAgree(Slots.When one, Slots.When other) {
        if (!one.known() || !other.known()) {
            return true;
        }
        LocalDate from = one.from();
        LocalDate later = other.from();
        return from != null && later != null && Math.abs(ChronoUnit.DAYS.between(from, later)) <= span(one, other);
    }

    private static long span(Slots.When one, Slots.When other) {
        boolean coarse = one.precision().compareTo(Slots.Precision.MONTH) > 0
                || other.precision().compareTo(Slots.Precision.MONTH) > 0;
        return coarse ? 366 : APART;
    }

    /** Sums in two currencies are one sum and its conversion. */
    private static boolean amountsAgree(Slots.@Nullable Amount one, Slots.@Nullable Amount other) {
        return one == null
                || other == null
                || !one.currency().equals(other.currency())
                || one.value().compareTo(other.value()) == 0;
    }

    private Sameness() {}
}
