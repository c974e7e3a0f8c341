package silkwatch.alert.ledger;

import silkwatch.contract.Slots.Precision;
import silkwatch.contract.Slots.When;
import silkwatch.contract.Status;
import silkwatch.contract.Status.Stage;

/** A development's state and a report of another status in; whether that moves it out: forward, off the path, or anew. */
final class Journey {

    static boolean moves(DevelopmentType type, State from, Report report) {
        Stage to = report.status().stage();
        return switch (from.status().stage()) {
            case OFF -> to == Stage.OFF ? further(from.status(), report.status()) : back(type, from, report);
            case PROSPECT -> to == Stage.OFF ? concerns(from.when(), report) : ahead(type, from, report);
            case DONE, LEGAL -> to == Stage.OFF ? type.revocable() : ahead(type, from, report);
        };
    }

    /** Whether what the report tells lies behind its own day. */
    static boolean over(Report report) {
        Stage stage = report.status().stage();
        return stage != Stage.PROSPECT
                && (!report.date().known() || report.date().from().isBefore(report.day()));
    }

    private static boolean ahead(DevelopmentType type, State from, Report report) {
        return type.rank(report.status()) > type.rank(from.status()) && !sameAct(type, from, report);
    }

    /** Where each status has a day of its own, another status of the same day is the same act under another name. */
    private static boolean sameAct(DevelopmentType type, State from, Report report) {
        return type.stages()
                && from.status().stage() == Stage.DONE
                && from.when().precision() == Precision.DAY
                && report.date().precision() == Precision.DAY
                && Days.overlap(from.when(), report.date());
    }

    private static boolean further(Status from, Status to) {
        return (from == Status.POSTPONED && to == Status.CANCELLED) || (from == Status.LAPSED && to != Status.DENIED);
    }

    /** From off the path: a plan comes back with another date; a deed comes back when it is none that was before. */
    private static boolean back(DevelopmentType type, State from, Report report) {
        When told = report.date();
        if (report.status().stage() == Stage.PROSPECT) {
            return told.known()
                    && !told.to().isBefore(report.day())
                    && (!from.when().known() || told.from().isAfter(from.when().to()) || setsDay(from.when(), told));
        }
        if (!type.stages()) {
            return from.status() != Status.DENIED;
        }
        return told.known() && !told.to().isBefore(from.by().day());
    }

    /** Whether a day is set within the month or season that a plan was put off to. */
    private static boolean setsDay(When roughly, When told) {
        return roughly.precision() != Precision.DAY && told.precision() == Precision.DAY && Days.overlap(roughly, told);
    }

    /** Whether a report of a plan given up means this date, or none: the plan before it was given up before. */
    private static boolean concerns(When planned, Report report) {
        When told = report.date();
        return !told.known() || !planned.known() || !told.to().isBefore(planned.from());
    }

    private Journey() {}
}
