package silkwatch.alert.expression;

import java.time.LocalDate;
import silkwatch.contract.Slots.Precision;

/** The days that a date may mean, first and last inclusive. */
record Span(LocalDate from, LocalDate to, Precision precision) {
    static Span day(LocalDate day) {
        return new Span(day, day, Precision.DAY);
    }

    static Span month(LocalDate inMonth) {
        LocalDate first = inMonth.withDayOfMonth(1);
        return months(first, 1, Precision.MONTH);
    }

    static Span months(LocalDate first, int count, Precision precision) {
        return new Span(first, first.plusMonths(count).minusDays(1), precision);
    }

    static Span year(int year) {
        return months(LocalDate.of(year, 1, 1), 12, Precision.YEAR);
    }

    static Span week(LocalDate inWeek) {
        LocalDate monday = inWeek.minusDays(inWeek.getDayOfWeek().getValue() - 1L);
        return new Span(monday, monday.plusDays(6), Precision.MONTH);
    }

    /** The same precision, fewer days: a half-month is still a month. */
    Span within(LocalDate first, LocalDate last) {
        return new Span(first, last, precision);
    }

    /** From the first day of this to the last of the other, as precise as the coarser of the two. */
    Span through(Span other) {
        Precision coarser = precision.compareTo(other.precision) >= 0 ? precision : other.precision;
        return new Span(from, other.to, coarser);
    }
}
