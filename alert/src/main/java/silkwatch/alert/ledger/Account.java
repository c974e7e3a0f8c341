package silkwatch.alert.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import silkwatch.contract.Slots.When;

/**
 * The reports of one development and what follows from them.
 *
 * @param reports in {@link Report#ORDER}, at least one
 * @param from the first day that they tell of or were written on; {@code to} the last
 */
record Account(List<Report> reports, Profile profile, Timeline timeline, LocalDate from, LocalDate to) {
    /** More reports than these tell nothing more; they are not kept. */
    private static final int MOST_REPORTS = 200;
    /** Reports are of what happened, was told of or is due within so many days; all that is further off is another matter. */
    private static final long FAR = 1_100;

    /** What follows from these reports, in any order, when the beat has reached this content time. */
    static Account of(DevelopmentType type, Typology rules, List<Report> reports, Instant clock) {
        List<Report> ordered = reports.stream().sorted(Report.ORDER).toList();
        Timeline timeline = Timeline.of(type, rules, ordered, clock);
        When when = timeline.state().map(State::when).orElse(When.UNKNOWN);
        LocalDate first = ordered.get(0).day();
        LocalDate last = ordered.get(ordered.size() - 1).day();
        return new Account(
                ordered,
                Profile.of(ordered),
                timeline,
                when.known() ? earlier(first, when.from()) : first,
                when.known() ? later(last, when.to()) : last);
    }

    /** These reports and one more; empty when it adds nothing. */
    Optional<List<Report>> with(Report report) {
        List<Report> more = new ArrayList<>(reports);
        boolean revised = more.removeIf(kept -> kept.isRevisedBy(report.byline()));
        Optional<Report> before =
                more.stream().filter(kept -> kept.says().equals(report.says())).findFirst();
        boolean repeats =
                (before.isPresent() && Report.ORDER.compare(before.get(), report) <= 0) || more.size() >= MOST_REPORTS;
        if (repeats) {
            return revised ? Optional.of(more) : Optional.empty();
        }
        before.ifPresent(more::remove);
        more.add(report);
        return Optional.of(more);
    }

    /** Whether it keeps this very report: equal ones are many, and dear to compare. */
    @SuppressWarnings("ReferenceEquality")
    boolean keeps(Report report) {
        for (Report kept : reports) {
            if (kept == report) {
                return true;
            }
        }
        return false;
    }

    /** Whether the report and what it tells of lie years away from these. */
    boolean isFarFrom(Report report) {
        LocalDate earliest = report.day();
        LocalDate latest = report.day();
        if (report.date().known()) {
            earliest = earlier(earliest, report.date().from());
            latest = later(latest, report.date().to());
        }
        return to.isBefore(earliest.minusDays(FAR)) || from.isAfter(latest.plusDays(FAR));
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? b : a;
    }
}
