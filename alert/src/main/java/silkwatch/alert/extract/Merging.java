package silkwatch.alert.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import silkwatch.contract.Evidence;
import silkwatch.contract.Slots;
import silkwatch.contract.Status;

/** The drafts of one article in; one mention for each development that it speaks of out, slots put together. */
final class Merging {
    /** Of the steps of one loan that an article tells together the last counts, wherever it stands. */
    private static final Map<String, Integer> OVERTAKEN = Map.of("pledged", 7, "notes-exchanged", 3);

    static List<Mention> merge(List<Reading.Draft> drafts) {
        List<Reading.Draft> merged = new ArrayList<>();
        for (Reading.Draft draft : drafts) {
            if (drafts.stream().anyMatch(other -> belies(other, draft) || callsByName(other, draft))) {
                continue;
            }
            int same = -1;
            for (int i = 0; i < merged.size() && same < 0; i++) {
                if (Sameness.of(merged.get(i), draft)) {
                    same = i;
                }
            }
            if (same < 0) {
                merged.add(draft);
            } else {
                merged.set(same, together(merged.get(same), draft));
            }
        }
        return merged.stream().map(Reading.Draft::mention).toList();
    }

    /** Whether the headline calls off the gathering that a sentence, as it was read, tells as held these days. */
    private static boolean belies(Reading.Draft headline, Reading.Draft held) {
        return Kinds.GATHERINGS.contains(held.claim().type())
                && headline.claim().passage().headline()
                && headline.claim().type().equals(held.claim().type())
                && headline.mention().news()
                && headline.mention().status().stage() == Status.Stage.OFF
                && held.mention().news()
                && held.mention().status().stage() == Status.Stage.DONE
                && Sameness.agree(headline.mention().format(), held.mention().format())
                && Sameness.partiesAgree(
                        headline.mention().parties(), held.mention().parties());
    }

    /** Whether a bare "memorandum" is the treaty or the scheme that headline or lead call by its name. */
    private static boolean callsByName(Reading.Draft named, Reading.Draft bare) {
        return bare.claim().type().equals("agreement")
                && bare.claim().variant().isEmpty()
                && bare.mention().minerals().isEmpty()
                && bare.mention().amount() == null
                && PaperSubject.MORE_THAN_PAPER.contains(named.claim().type())
                && named.claim().passage().leading()
                && named.mention().news()
                && named.mention().status() == bare.mention().status()
                && Sameness.partiesAgree(
                        named.mention().parties(), bare.mention().parties());
    }

    /** The one that tells more of where the development stands, with the slots that only the other fills. */
    private static Reading.Draft together(Reading.Draft first, Reading.Draft second) {
        boolean moved =
                first.mention().status().stage() != second.mention().status().stage()
                        && (first.mention().status().stage() == Status.Stage.OFF
                                || second.mention().status().stage() == Status.Stage.OFF);
        boolean keepFirst = original(first) != original(second)
                ? original(second)
                : moved
                        ? !first.claim().passage().headline()
                                || second.claim().passage().headline()
                        : rank(first) >= rank(second);
        Reading.Draft main = keepFirst ? first : second;
        Mention one = main.mention();
        Mention other = (keepFirst ? second : first).mention();
        boolean told = !main.claim().passage().headline()
                && (keepFirst ? second : first).claim().passage().headline();
        List<Evidence> evidence = new ArrayList<>(one.evidence());
        boolean longer = spans(other, one);
        boolean date = longer
                || (!one.date().known()
                        && other.date().known()
                        && (one.status().stage() == other.status().stage()
                                || (one.status().stage() == Status.Stage.OFF && original(keepFirst ? second : first))));
        evidence.removeIf(quote -> longer && quote.slot().equals("date"));
        boolean place = one.place() == null && other.place() != null;
        boolean amount = one.amount() == null && other.amount() != null;
        for (Evidence more : other.evidence()) {
            if ((date && more.slot().equals("date"))
                    || (place && more.slot().equals("place"))
                    || (amount && more.slot().equals("amount"))) {
                evidence.add(more);
            }
        }
        return main.with(new Mention(
                one.type(),
                one.status(),
                one.format() == null ? other.format() : one.format(),
                one.ordinal() == 0 ? other.ordinal() : one.ordinal(),
                one.next(),
                (told && one.parties().size() >= 2)
                                || one.parties().size() >= other.parties().size()
                        ? one.parties()
                        : other.parties(),
                names(told, one.subjects(), other.subjects()),
                one.subjectText() == null ? other.subjectText() : one.subjectText(),
                names(told, one.initiatives(), other.initiatives()),
                names(told, one.minerals(), other.minerals()),
                place ? other.place() : one.place(),
                date ? other.date() : one.date(),
                amount ? other.amount() : one.amount(),
                one.speaker() == null ? other.speaker() : one.speaker(),
                one.news(),
                one.why(),
                evidence,
                one.step(),
                one.former() == null ? other.former() : one.former()));
    }

    /** Whether one gives the days of a gathering of which the other gives but one. */
    private static boolean spans(Mention days, Mention day) {
        LocalDate from = days.date().from();
        LocalDate to = days.date().to();
        return Kinds.GATHERINGS.contains(day.type())
                && days.date().precision() == Slots.Precision.DAY
                && day.date().precision() == Slots.Precision.DAY
                && from != null
                && to != null
                && !days.date().equals(day.date())
                && !from.isAfter(day.date().from())
                && !to.isBefore(day.date().to())
                && !from.equals(to);
    }

    /** What both name; but a headline, which may list other news too, adds nothing to a sentence that names its own. */
    private static List<String> names(boolean told, List<String> one, List<String> other) {
        return told && !one.isEmpty() ? one : union(one, other);
    }

    /** Whether it only recalls what was planned at first: it dates what was called off, but does not tell where it stands. */
    static boolean original(Reading.Draft draft) {
        return draft.claim().modality() == Claim.Modality.ORIGINAL;
    }

    /**
     * The body tells better than the headline, what is off or done better than what was planned or promised, and the
     * sentence that only tells of it better than the one that says who reported it, whose date may be the day of the report.
     */
    private static int rank(Reading.Draft draft) {
        Status status = draft.mention().status();
        int stage =
                switch (status.stage()) {
                    case PROSPECT -> 0;
                    case DONE -> 2;
                    case LEGAL -> 3;
                    case OFF -> 2;
                };
        return (nominal(draft.claim()) ? 0 : 8 * stage)
                - OVERTAKEN.getOrDefault(draft.mention().step(), 0)
                + (draft.claim().passage().headline() ? 0 : 4)
                + (draft.mention().date().known() ? 2 : 0)
                + (draft.claim().passage().mark("report") ? 0 : 1);
    }

    private static boolean nominal(Claim claim) {
        return claim.modality() == Claim.Modality.DONE
                && !claim.off()
                && Modalities.bareNoun(claim.passage(), claim.actEnd());
    }

    private static List<String> union(List<String> one, List<String> other) {
        Set<String> all = new TreeSet<>(one);
        all.addAll(other);
        return List.copyOf(all);
    }

    private Merging() {}
}
