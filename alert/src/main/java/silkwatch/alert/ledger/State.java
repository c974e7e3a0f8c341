package silkwatch.alert.ledger;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
 * @param dates what was said the date is since it was told first or was changed; {@code places} likewise
 */
record State(
        Status status,
        Report by,
        @Nullable Slot<When> date,
        @Nullable Slot<Place> place,
        Claims<Slots.Amount> amounts,
        Claims<When> dates,
        Claims<Place> places) {

    static State of(Report report) {
        State none = new State(
                report.status(),
                report,
                null,
                null,
                Claims.none(Claims.AMOUNT),
                Claims.none(Claims.DATE),
                Claims.none(Claims.PLACE));
        When told = report.date();
        Place where = report.mention().place();
        return none.on(told.known() ? new Slot<>(told, report) : null)
                .in(where == null ? null : new Slot<>(where, report))
                .worth(none.amounts().with(report, report.mention().amount()));
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
        return new State(next, report, date, place, amounts, dates, places);
    }

    /** With this date, and no other said beside it. */
    State on(@Nullable Slot<When> other) {
        return on(
                other,
                other == null
                        ? Claims.none(Claims.DATE)
                        : Claims.none(Claims.DATE).with(other.by(), other.value()));
    }

    State on(@Nullable Slot<When> other, Claims<When> claims) {
        return new State(status, by, other, place, amounts, claims, places);
    }

    /** In this place, and no other said beside it. */
    State in(@Nullable Slot<Place> other) {
        return in(
                other,
                other == null
                        ? Claims.none(Claims.PLACE)
                        : Claims.none(Claims.PLACE).with(other.by(), other.value()));
    }

    State in(@Nullable Slot<Place> other, Claims<Place> claims) {
        return new State(status, by, date, other, amounts, dates, claims);
    }

    State worth(Claims<Slots.Amount> other) {
        return new State(status, by, date, place, other, dates, places);
    }

    /** The slots on which independent origins disagree. */
    List<Slots.Conflict> conflicts() {
        return Stream.of(dates.conflict(), places.conflict(), amounts.conflict())
                .flatMap(Optional::stream)
                .toList();
    }

    /** The words of those who say otherwise than what stands. */
    List<Evidence> against() {
        List<Evidence> against = new ArrayList<>();
        dates.against().forEach(report -> against.addAll(report.quotes("date")));
        places.against().forEach(report -> against.addAll(report.quotes("place")));
        amounts.against().forEach(report -> against.addAll(report.quotes("amount")));
        return against;
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
