package silkwatch.alert.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import silkwatch.contract.Slots.When;

/**
 * The reports of one development and what follows from them.
 *
 * @param reports in {@link Report#ORDER}, at least one
 * @param dated whether it has a date
 * @param from the first day that they tell of or were written on, counted from 1970; {@code to} the last
 */
record Account(List<Report> reports, Profile profile, Timeline timeline, boolean dated, long from, long to) {
    /** More reports than these tell nothing more; they are not kept. */
    private static final int MOST_REPORTS = 200;

    /** What follows from these reports, in any order, when the beat has reached this content time. */
    static Account of(DevelopmentType type, Typology rules, List<Report> reports, Instant clock) {
        List<Report> ordered = reports.stream().sorted(Report.ORDER).toList();
        Timeline timeline = Timeline.of(type, rules, ordered, clock);
        State state = timeline.state();
        When when = state == null ? When.UNKNOWN : state.when();
        long first = ordered.get(0).day().toEpochDay();
        long last = ordered.get(ordered.size() - 1).day().toEpochDay();
        return new Account(
                ordered,
                Profile.of(ordered),
                timeline,
                when.known(),
                when.known() ? Math.min(first, when.from().toEpochDay()) : first,
                when.known() ? Math.max(last, when.to().toEpochDay()) : last);
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

    /** Whether an earlier report of the same origin says the same. */
    boolean repeats(Report report) {
        return reports.stream()
                .anyMatch(kept -> kept.says().equals(report.says()) && Report.ORDER.compare(kept, report) <= 0);
    }

    boolean keeps(Report report) {
        return reports.contains(report);
    }

    /** Whether one of the reports came within so many days of this time. */
    boolean near(Instant time, long days) {
        int low = 0;
        int high = reports.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (reports.get(middle).time().isBefore(time)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return within(low - 1, time, days) || within(low, time, days);
    }

    private boolean within(int at, Instant time, long days) {
        return at >= 0
                && at < reports.size()
                && Duration.between(reports.get(at).time(), time).abs().toDays() <= days;
    }
}
