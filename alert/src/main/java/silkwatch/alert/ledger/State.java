package silkwatch.alert.ledger;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import silkwatch.contract.Evidence;
import silkwatch.contract.Slots;
import silkwatch.contract.Slots.Place;
import silkwatch.contract.Slots.When;
import silkwatch.contract.Status;

/**
 * Where a development stands after some of its reports: its status and slots, each with the report behind it.
 *
 * @param date null while unknown
 * @param place null while unknown
 */
record State(
        Status status,
        Report by,
        @Nullable Slot<When> date,
        @Nullable Slot<Place> place,
        Claims amounts) {

    static State of(Report report) {
        return new State(
                report.status(),
                report,
                report.date().known() ? new Slot<>(report.date(), report) : null,
                report.mention().place() == null
                        ? null
                        : new Slot<>(report.mention().place(), report),
                Claims.NONE.with(report));
    }

    When when() {
        return date == null ? When.UNKNOWN : date.value();
    }

    @Nullable
    Place where() {
        return place == null ? null : place.value();
    }

    Slots.@Nullable Amount amount() {
        return amounts.chosen() == null ? null : amounts.chosen().value();
    }

    State at(Status next, Report report) {
        return new State(next, report, date, place, amounts);
    }

    State on(@Nullable Slot<When> other) {
        return new State(status, by, other, place, amounts);
    }

    State in(@Nullable Slot<Place> other) {
        return new State(status, by, date, other, amounts);
    }

    State worth(Claims other) {
        return new State(status, by, date, place, other);
    }

    /** The words behind status and slots, status first. */
    List<Evidence> evidence() {
        Set<Evidence> evidence = new LinkedHashSet<>(by.quotes("status"));
        if (date != null) {
            evidence.addAll(date.quotes("date"));
        }
        if (place != null) {
            evidence.addAll(place.quotes("place"));
        }
        if (amounts.chosen() != null) {
            evidence.addAll(amounts.chosen().quotes("amount"));
        }
        evidence.addAll(by.quotes("parties"));
        return new ArrayList<>(evidence);
    }
}
