package silkwatch.alert.ledger;

import org.jspecify.annotations.Nullable;
import silkwatch.contract.Slots.Amount;
import silkwatch.contract.Slots.Place;
import silkwatch.contract.Slots.When;
import silkwatch.contract.Status.Stage;

/** A state that has just moved to another status and the report of it in; the same with its slots out. */
final class Carryover {
    private final DevelopmentType type;

    Carryover(DevelopmentType type) {
        this.type = type;
    }

    /** The state with the slots as the report says them, and as it leaves them. */
    State after(State next, Report report) {
        return next.on(dateAfter(next, report)).in(placeAfter(next, report)).worth(amountAfter(next, report));
    }

    private @Nullable Slot<When> dateAfter(State next, Report report) {
        When told = report.date();
        Slot<When> reported = told.known() ? new Slot<>(told, report) : null;
        if (next.status().stage() == Stage.OFF) {
            return next.date() == null ? reported : next.date();
        }
        if (reported == null) {
            boolean ofThisStatus =
                    next.status().stage() == Stage.PROSPECT || (!type.stages() && !longPast(next, report));
            return ofThisStatus ? next.date() : null;
        }
        if (next.date() == null || type.stages() || !Days.overlap(next.when(), told)) {
            return reported;
        }
        return Days.finer(told, next.when()).equals(told) ? reported : next.date();
    }

    /** Whether the day that was planned lies too far back for what a report tells as news: it took place on another. */
    private boolean longPast(State next, Report report) {
        return next.when().known()
                && next.when().to().plusDays(type.grace().toDays()).isBefore(report.day());
    }

    private static @Nullable Slot<Place> placeAfter(State next, Report report) {
        Place told = report.mention().place();
        if (told == null || (next.place() != null && Places.finer(next.place().value(), told))) {
            return next.place();
        }
        return new Slot<>(told, report);
    }

    private static Claims<Amount> amountAfter(State next, Report report) {
        Amount told = report.mention().amount();
        return (next.amounts().contradictedBy(told) ? Claims.none(Claims.AMOUNT) : next.amounts()).with(report, told);
    }
}
