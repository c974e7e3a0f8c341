package silkwatch.alert.ledger;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import silkwatch.contract.Slots;
import silkwatch.contract.Slots.Amount;
import silkwatch.contract.Slots.When;
import silkwatch.contract.Status;
import silkwatch.contract.Status.Stage;

/**
 * A report and a development in; out how much speaks for both being of one real-world fact, or {@link #NO} where a hard
 * key speaks against it. Titles and wording never speak for anything.
 */
final class Likeness {
    static final int NO = -1;
    /** Sides of more than this many nations are a group: what two states sign is not what six do. */
    private static final int PAIR = 2;

    private final DevelopmentType type;
    private final Typology rules;
    private final Report report;

    Likeness(DevelopmentType type, Typology rules, Report report) {
        this.type = type;
        this.rules = rules;
        this.report = report;
    }

    int to(Entry entry) {
        int who = sum(format(entry), sides(entry), subject(entry));
        return who <= 0 ? NO : sum(who, kind(entry), ordinal(entry), place(entry), amount(entry), date(entry));
    }

    private int kind(Entry entry) {
        if (entry.type().id().equals(type.id())) {
            return 1;
        }
        return type.akin(entry.type())
                        && shared(report.things(), entry.profile().things()) > 0
                ? 0
                : NO;
    }

    private int format(Entry entry) {
        String ours = report.mention().format();
        String theirs = entry.profile().format();
        if (ours == null || theirs == null) {
            return 0;
        }
        return ours.equals(theirs) ? 4 : NO;
    }

    private int ordinal(Entry entry) {
        int ours = report.mention().ordinal();
        int theirs = entry.profile().ordinal();
        if (ours == 0 || theirs == 0) {
            return 0;
        }
        return ours == theirs ? 3 : NO;
    }

    private int sides(Entry entry) {
        List<String> ours = report.mention().parties();
        List<String> theirs = entry.profile().parties();
        if (ours.isEmpty() || theirs.isEmpty()) {
            return 0;
        }
        if (ours.equals(theirs)) {
            return 3;
        }
        boolean nested = ours.containsAll(theirs) || theirs.containsAll(ours);
        boolean pairAndGroup = (ours.size() <= PAIR) != (theirs.size() <= PAIR);
        return nested && (type.sides() == DevelopmentType.Sides.WITHIN || !pairAndGroup) ? 1 : NO;
    }

    private int subject(Entry entry) {
        Set<String> ours = report.things();
        Set<String> theirs = entry.profile().things();
        int shared = shared(ours, theirs);
        if (type.subject() == DevelopmentType.Subject.MUST && shared == 0 && !ours.isEmpty() && !theirs.isEmpty()) {
            return NO;
        }
        return 2 * Math.min(shared, 3)
                + Math.min(shared(report.people(), entry.profile().people()), 1);
    }

    private int place(Entry entry) {
        Slots.Place ours = report.mention().place();
        Slots.Place theirs = entry.state().map(State::where).orElse(null);
        if (ours == null || theirs == null || !type.recurring()) {
            return 0;
        }
        if (Places.abroad(ours, theirs)) {
            boolean sameDays = report.date().known()
                    && entry.when().known()
                    && Days.overlap(report.date(), entry.when())
                    && report.date().precision() == Slots.Precision.DAY;
            boolean sameInstance = report.mention().ordinal() > 0
                    && report.mention().ordinal() == entry.profile().ordinal();
            return sameDays || sameInstance ? 0 : NO;
        }
        return Places.differ(ours, theirs) ? 0 : 1;
    }

    /** A count has a scope: 60 documents of one pair and 150 of all six are two sets. A horizon is part of a pledge. */
    private int amount(Entry entry) {
        Amount ours = report.mention().amount();
        Amount theirs = entry.state().map(State::amount).orElse(null);
        if (ours == null || theirs == null) {
            return 0;
        }
        if (Amounts.horizonsDiffer(ours, theirs)) {
            return NO;
        }
        if (!Amounts.differ(ours, theirs)) {
            return Amounts.comparable(ours, theirs) ? 2 : 0;
        }
        boolean count = "count".equals(ours.kind()) && "count".equals(theirs.kind());
        return count || !near(entry) ? NO : 0;
    }

    /** Whether the report came while the development was being told. */
    private boolean near(Entry entry) {
        if (report.date().known() && entry.when().known()) {
            return gap(report.date(), entry.when()) <= type.plan().toDays() || type.stages();
        }
        return Math.abs(Duration.between(entry.newest(), report.time()).toDays())
                <= rules.disagree().toDays();
    }

    private int date(Entry entry) {
        if (entry.profile().after() != null && isBefore(entry)) {
            return NO;
        }
        if (report.mention().next() && !open(entry)) {
            return NO;
        }
        return type.stages() || !type.recurring() ? staged(entry) : recurring(entry);
    }

    /** What was told of as the next one is none that had its day by then. */
    private boolean isBefore(Entry entry) {
        LocalDate day = LocalDate.ofInstant(entry.profile().after(), ZoneOffset.UTC);
        return report.date().known()
                ? !report.date().to().isAfter(day)
                : done(report)
                        && !report.day().isAfter(day.plusDays(rules.recall().toDays()));
    }

    private int recurring(Entry entry) {
        When theirs = entry.when();
        if (report.date().known() && theirs.known()) {
            long allowed = done(report) && done(entry)
                    ? type.tolerance().toDays()
                    : type.plan().toDays();
            long gap = gap(report.date(), theirs);
            return gap > allowed ? NO : gap == 0 ? 3 : 1;
        }
        if (report.date().known()) {
            return undated(entry);
        }
        if (!done(report)) {
            return open(entry) || recent(entry) ? 1 : NO;
        }
        return theirs.known() ? remembered(theirs) : near(entry) ? 1 : NO;
    }

    /** A dated report beside a development without a date: an open plan may get its date; a deed must be as old. */
    private int undated(Entry entry) {
        if (!done(entry)) {
            return open(entry)
                            && !report.date()
                                    .to()
                                    .isBefore(entry.first()
                                            .minusDays(type.tolerance().toDays()))
                    ? 1
                    : NO;
        }
        LocalDate from = entry.first().minusDays(rules.recall().toDays());
        return Days.gap(report.date().from(), report.date().to(), from, entry.first()) == 0 ? 1 : NO;
    }

    /** A deed told without a date: news is of the last days, background of whatever was the last of its kind. */
    private int remembered(When theirs) {
        if (theirs.from().isAfter(report.day().plusDays(1))) {
            return NO;
        }
        boolean fresh =
                !theirs.to().isBefore(report.day().minusDays(rules.recall().toDays()));
        return fresh ? 1 : report.mention().news() ? NO : 0;
    }

    private int staged(Entry entry) {
        When theirs = entry.whenAt(report.status());
        if (report.date().known() && theirs.known()) {
            boolean plan = !done(report) && !done(entry);
            long gap = gap(report.date(), theirs);
            return gap > (plan ? type.plan().toDays() : type.tolerance().toDays()) ? NO : gap == 0 ? 3 : 1;
        }
        if (report.date().known() && entry.when().known()) {
            return gap(report.date(), entry.when()) <= type.plan().toDays() ? 1 : NO;
        }
        boolean vague = report.things().isEmpty() || entry.profile().things().isEmpty();
        return vague
                        && type.subject() == DevelopmentType.Subject.MUST
                        && report.mention().news()
                        && !near(entry)
                ? NO
                : 0;
    }

    /** Still to come, as far as anyone knew when the report was written. */
    private boolean open(Entry entry) {
        State state = entry.state().orElse(null);
        if (state == null || done(entry)) {
            return state == null;
        }
        long wait = state.status() == Status.POSTPONED
                ? type.plan().toDays()
                : type.grace().toDays();
        return !state.when().known() || !state.when().to().plusDays(wait).isBefore(report.day());
    }

    /** A plan that is told again just after its day is no new plan. */
    private boolean recent(Entry entry) {
        return entry.when().known()
                && !report.mention().next()
                && Days.gap(
                                report.day(),
                                report.day(),
                                entry.when().from(),
                                entry.when().to())
                        <= type.grace().toDays();
    }

    private static boolean done(Report report) {
        Stage stage = report.status().stage();
        return stage == Stage.DONE || stage == Stage.LEGAL;
    }

    private static boolean done(Entry entry) {
        return entry.state()
                .map(state ->
                        state.status().stage() == Stage.DONE || state.status().stage() == Stage.LEGAL)
                .orElse(false);
    }

    private static long gap(@Nullable When a, @Nullable When b) {
        return Days.gap(a, b);
    }

    private static int sum(int... points) {
        return IntStream.of(points).anyMatch(point -> point == NO)
                ? NO
                : IntStream.of(points).sum();
    }

    private static int shared(Collection<String> a, Collection<String> b) {
        Set<String> both = new HashSet<>(a);
        both.retainAll(new HashSet<>(b));
        return both.size();
    }
}
