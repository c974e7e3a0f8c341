package silkwatch.alert.ledger;

import static silkwatch.alert.ledger.Likeness.NO;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import silkwatch.contract.Slots.When;
import silkwatch.contract.Status;
import silkwatch.contract.Status.Stage;

/** A report and a development in; whether their dates let them be of one fact, and how much they speak for it, out. */
final class Timing {
    private final DevelopmentType type;
    private final Typology rules;
    private final Report report;

    /** What else ties the report to the development. */
    enum Bond {
        /** One of them does not say what it is about. */
        VAGUE,
        FAIR,
        /** The same sum, or several names in common. */
        SURE
    }

    Timing(DevelopmentType type, Typology rules, Report report) {
        this.type = type;
        this.rules = rules;
        this.report = report;
    }

    int of(Entry entry, Bond bond) {
        if (entry.profile().after() != null && isBefore(entry)) {
            return NO;
        }
        if (report.mention().next() && !open(entry)) {
            return NO;
        }
        return type.recurring() ? recurring(entry) : once(entry, bond);
    }

    /** Whether the report came in the days of another one of the development. */
    boolean near(Entry entry) {
        return entry.account().near(report.time(), days(rules.disagree()));
    }

    /** Whether their dates are no further apart than a plan may move, or those of its stages may be. */
    boolean within(Entry entry) {
        return report.date().known() && entry.when().known() && (type.stages() || gap(entry) <= days(type.plan()));
    }

    /** Whether both tell of the same days, be it that the report tells it in those days and gives no date. */
    boolean sameDays(Entry entry) {
        When theirs = entry.when();
        if (!theirs.known()) {
            return near(entry);
        }
        return report.date().known()
                ? gap(entry) <= days(type.tolerance())
                : done(report) == done(entry) && near(entry);
    }

    /** What was told of as the next one is none that had its day by then. */
    private boolean isBefore(Entry entry) {
        LocalDate told =
                LocalDate.ofInstant(Objects.requireNonNull(entry.profile().after()), ZoneOffset.UTC);
        if (report.date().known()) {
            return !report.date().to().isAfter(told);
        }
        return done(report) && !report.day().isAfter(told.plusDays(days(rules.recall())));
    }

    private int recurring(Entry entry) {
        When theirs = entry.when();
        if (report.date().known() && theirs.known()) {
            long allowed = done(report) && done(entry) ? days(type.tolerance()) : days(type.plan());
            return gap(entry) > allowed ? NO : gap(entry) == 0 ? 3 : 1;
        }
        if (report.date().known()) {
            return undated(entry);
        }
        if (!done(report)) {
            return open(entry) || toldAgain(entry) ? 1 : NO;
        }
        return theirs.known() ? remembered(theirs) : near(entry) ? 1 : NO;
    }

    /** A dated report beside a development without a date: an open plan may get its date; a deed must be as old. */
    private int undated(Entry entry) {
        LocalDate first = entry.first();
        if (!done(entry)) {
            boolean tooEarly = report.date().to().isBefore(first.minusDays(days(type.tolerance())));
            return open(entry) && !tooEarly ? 1 : NO;
        }
        LocalDate from = first.minusDays(days(rules.recall()));
        // Where a plan was told of first, the deed is as old as the report that told it.
        LocalDate told = entry.state().map(state -> state.by().day()).orElse(first);
        return Days.gap(report.date().from(), report.date().to(), from, told.isAfter(first) ? told : first) == 0
                ? 1
                : NO;
    }

    /** A deed told without a date: news is of the last days, background of whatever was the last of its kind. */
    private int remembered(When theirs) {
        if (theirs.from().isAfter(report.day().plusDays(1))) {
            return NO;
        }
        boolean fresh = !theirs.to().isBefore(report.day().minusDays(days(rules.recall())));
        return fresh ? 1 : report.mention().news() ? NO : 0;
    }

    /** What happens once, or in stages with a date each. */
    private int once(Entry entry, Bond bond) {
        When theirs = entry.whenAt(report.status());
        boolean plans = !done(report) && !done(entry);
        if (report.date().known() && theirs.known()) {
            long gap = Days.gap(report.date(), theirs);
            long told = bond == Bond.SURE ? days(type.lag()) : 0;
            // Two plans of which one names nothing are one plan only when they are for the same time.
            long moved = bond == Bond.VAGUE ? 0 : days(type.plan());
            long allowed = plans ? moved : Math.max(days(type.tolerance()), told);
            return gap > allowed ? NO : gap == 0 ? 3 : 1;
        }
        if (report.date().known() && entry.when().known()) {
            long allowed = bond != Bond.VAGUE ? days(type.plan()) : plans ? 0 : days(type.unnamed());
            return gap(entry) > allowed ? NO : gap(entry) == 0 ? 2 : 1;
        }
        boolean another = bond == Bond.VAGUE && report.mention().news() && !near(entry) && !ahead(entry);
        return another ? NO : 0;
    }

    /** The next step on the path is told of the one development more likely than of another. */
    boolean ahead(Entry entry) {
        return entry.state().filter(state -> Journey.moves(type, state, report)).isPresent();
    }

    /** Still to come, as far as anyone knew when the report was written. */
    private boolean open(Entry entry) {
        State state = entry.state().orElse(null);
        if (state == null || done(entry)) {
            return state == null;
        }
        long wait = state.status() == Status.POSTPONED ? days(type.plan()) : days(type.grace());
        return !state.when().known() || !state.when().to().plusDays(wait).isBefore(report.day());
    }

    /** A plan that is told again just after its day is no new plan. */
    private boolean toldAgain(Entry entry) {
        When theirs = entry.when();
        return theirs.known()
                && !report.mention().next()
                && Days.gap(report.day(), report.day(), theirs.from(), theirs.to()) <= days(type.grace());
    }

    private long gap(Entry entry) {
        return Days.gap(report.date(), entry.when());
    }

    private static boolean done(Report report) {
        Stage stage = report.status().stage();
        return stage == Stage.DONE || stage == Stage.LEGAL;
    }

    private static boolean done(Entry entry) {
        return entry.isDone();
    }

    private static long days(Duration duration) {
        return duration.toDays();
    }
}
