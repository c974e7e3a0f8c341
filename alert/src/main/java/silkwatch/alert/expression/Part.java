package silkwatch.alert.expression;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** A part of a period, as in "early June", "the second half of 2027", 上旬. */
enum Part {
    EARLY,
    MID,
    LATE,
    FIRST_HALF,
    SECOND_HALF,
    FIRST_THIRD,
    SECOND_THIRD,
    LAST_THIRD,
    REST,
    ELAPSED,
    WEEK_1,
    WEEK_2,
    WEEK_3,
    WEEK_4,
    LAST_WEEK,
    START,
    END;

    String written() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The days of this part of a period; loose words such as early take half a month, but a third of a year. */
    Span of(Span whole, LocalDate reference) {
        LocalDate from = whole.from();
        LocalDate to = whole.to();
        boolean month = ChronoUnit.DAYS.between(from, to) < 32;
        return switch (this) {
            case EARLY, START -> month ? whole.within(from, from.plusDays(14)) : whole.within(from, third(from, to, 1));
            case MID ->
                month
                        ? whole.within(from.plusDays(9), from.plusDays(19))
                        : whole.within(third(from, to, 1).plusDays(1), third(from, to, 2));
            case LATE, END ->
                month
                        ? whole.within(from.plusDays(15), to)
                        : whole.within(third(from, to, 2).plusDays(1), to);
            case FIRST_HALF -> whole.within(from, half(from, to));
            case SECOND_HALF -> whole.within(half(from, to).plusDays(1), to);
            case FIRST_THIRD -> whole.within(from, third(from, to, 1));
            case SECOND_THIRD -> whole.within(third(from, to, 1).plusDays(1), third(from, to, 2));
            case LAST_THIRD -> whole.within(third(from, to, 2).plusDays(1), to);
            case REST -> whole.within(reference.isAfter(from) && !reference.isAfter(to) ? reference : from, to);
            case ELAPSED -> whole.within(from, reference.isAfter(from) && reference.isBefore(to) ? reference : to);
            case WEEK_1, WEEK_2, WEEK_3, WEEK_4 -> week(from, compareTo(WEEK_1));
            case LAST_WEEK -> {
                Span last = Span.week(to);
                yield last.from().plusDays(3).isAfter(to) ? Span.week(to.minusWeeks(1)) : last;
            }
        };
    }

    /** The weeks of a period begin with the one that has most of its days in it, as weeks of a year do. */
    private static Span week(LocalDate from, int which) {
        Span first = Span.week(from);
        LocalDate monday =
                first.from().plusDays(3).isBefore(from) ? first.from().plusWeeks(1) : first.from();
        return Span.week(monday.plusWeeks(which));
    }

    private static LocalDate half(LocalDate from, LocalDate to) {
        long months = ChronoUnit.MONTHS.between(from, to.plusDays(1));
        return months < 2 ? from.plusDays(14) : from.plusMonths(months / 2).minusDays(1);
    }

    private static LocalDate third(LocalDate from, LocalDate to, int which) {
        long months = ChronoUnit.MONTHS.between(from, to.plusDays(1));
        return months < 2
                ? from.plusDays(10L * which - 1)
                : from.plusMonths(months * which / 3).minusDays(1);
    }
}
