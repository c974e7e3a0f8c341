package silkwatch.alert.ledger;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import silkwatch.contract.Slots.Precision;
import silkwatch.contract.Slots.When;

/** Dates as spans of days: how far apart they lie, and which one tells more. */
final class Days {

    /** Days between the two, 0 when they touch; both are known. */
    static long gap(When a, When b) {
        return gap(a.from(), a.to(), b.from(), b.to());
    }

    static long gap(LocalDate aFrom, LocalDate aTo, LocalDate bFrom, LocalDate bTo) {
        if (aTo.isBefore(bFrom)) {
            return ChronoUnit.DAYS.between(aTo, bFrom);
        }
        return bTo.isBefore(aFrom) ? ChronoUnit.DAYS.between(bTo, aFrom) : 0;
    }

    static boolean overlap(When a, When b) {
        return gap(a, b) == 0;
    }

    /** Whether both are known and cannot both be right. */
    static boolean differ(When a, When b) {
        return a.known() && b.known() && !overlap(a, b);
    }

    /** Of two dates that do not differ the one that tells more: the finer one, or of two exact ones the whole event. */
    static When finer(When a, When b) {
        if (!a.known() || !b.known()) {
            return a.known() ? a : b;
        }
        long lengthA = length(a);
        long lengthB = length(b);
        if (a.precision() == Precision.DAY && b.precision() == Precision.DAY) {
            return lengthB > lengthA ? b : a;
        }
        if (a.precision() != b.precision()) {
            return a.precision().compareTo(b.precision()) < 0 ? a : b;
        }
        return lengthB < lengthA ? b : a;
    }

    private static long length(When when) {
        return ChronoUnit.DAYS.between(when.from(), when.to());
    }

    private Days() {}
}
