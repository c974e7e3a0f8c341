package silkwatch.alert.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import silkwatch.contract.Trust;

/**
 * Reports of another value than the one that stands; whether it is believed. One paper may misread or be misread: an
 * official or an agency is believed at once, a paper when a second origin says the same.
 */
final class Doubts<T> {
    private final BiPredicate<T, T> differ;
    private final List<Slot<T>> pending = new ArrayList<>();

    Doubts(BiPredicate<T, T> differ) {
        this.differ = differ;
    }

    /** Takes in a report of another value; {@code plain} tells of a paper that says it too plainly to doubt. */
    boolean believes(Report report, T value, Predicate<Report> plain) {
        Trust trust = report.byline().trust();
        boolean second = pending.stream()
                .anyMatch(slot -> !differ.test(slot.value(), value)
                        && !slot.by().byline().origin().equals(report.byline().origin()));
        if (trust == Trust.OFFICIAL || trust == Trust.AGENCY || second || plain.test(report)) {
            pending.clear();
            return true;
        }
        pending.add(new Slot<>(value, report));
        return false;
    }
}
