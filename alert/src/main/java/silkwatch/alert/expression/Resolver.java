package silkwatch.alert.expression;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import silkwatch.contract.Slots.Precision;

/** What words say of a date in, with the day they were published; the days they mean out. */
final class Resolver {
    private static final int FAR_CLOSER = 4;
    private static final int REACH_OF_DAYS = 7;
    private static final int REACH_OF_YEARS = 8;

    private final LocalDate reference;
    private final boolean strict;

    Resolver(LocalDate reference) {
        this(reference, false);
    }

    private Resolver(LocalDate reference, boolean strict) {
        this.reference = reference;
        this.strict = strict;
    }

    /**
     * Resolves one date.
     *
     * @param anchor the date named last in the text, for "the same day"; null when none
     * @return null when the words make no date, such as February 30
     */
    @Nullable
    Span resolve(Values said, Tense tense, @Nullable Span anchor) {
        try {
            Span whole = whole(said, tense, anchor);
            return whole != null && said.has(Slot.PART)
                    ? Slot.part(said.get(Slot.PART)).of(whole, reference)
                    : whole;
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Counts from a day that the text names, or takes its week: three days after January 12, the week of June 14. */
    @Nullable
    Span from(Span day, Values said) {
        if (!said.has(Slot.COUNT)) {
            return Span.week(day.from());
        }
        try {
            long count = (long) said.get(Slot.COUNT) * said.get(Slot.AGO);
            LocalDate base = day.from();
            return Span.day(
                    switch (said.get(Slot.UNIT)) {
                        case Slot.UNIT_DAY -> base.plusDays(count);
                        case Slot.UNIT_WEEK -> base.plusWeeks(count);
                        case Slot.UNIT_MONTH -> base.plusMonths(count);
                        default -> base.plusYears(count);
                    });
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Resolves the second day of a range: at or after the first, in its month and year where it names none. */
    @Nullable
    Span resolveAfter(Span first, Values said) {
        Resolver from = new Resolver(first.from(), true);
        Span span = from.resolve(said, Tense.FUTURE, first);
        return span == null || span.to().isBefore(first.from()) ? null : span;
    }

    private @Nullable Span whole(Values said, Tense tense, @Nullable Span anchor) {
        if (said.has(Slot.SAME)) {
            return same(said, anchor);
        }
        if (said.has(Slot.AGO) && said.has(Slot.COUNT)) {
            return ago(said);
        }
        if (said.has(Slot.DAYSHIFT)) {
            return Span.day(reference.plusDays(said.get(Slot.DAYSHIFT)));
        }
        if (said.has(Slot.DAY)) {
            return Span.day(day(said, tense));
        }
        if (said.has(Slot.WEEKDAY)) {
            return Span.day(weekday(said, tense));
        }
        if (said.has(Slot.WEEKSHIFT)) {
            return Span.week(reference.plusWeeks(said.get(Slot.WEEKSHIFT)));
        }
        if (said.has(Slot.MONTH) || said.has(Slot.MONTHSHIFT)) {
            return Span.month(month(said, tense));
        }
        if (said.has(Slot.QUARTER)) {
            return quarter(said, tense);
        }
        if (said.has(Slot.SEASON)) {
            return season(said, tense);
        }
        if (said.has(Slot.SHIFT) && said.has(Slot.UNIT)) {
            return unit(said.get(Slot.UNIT), said.get(Slot.SHIFT), said);
        }
        if (said.has(Slot.YEAR) && said.get(Slot.UNIT, 0) == Slot.UNIT_DECADE) {
            return Span.months(LocalDate.of(said.get(Slot.YEAR), 1, 1), 120, Precision.YEAR);
        }
        Integer year = year(said);
        boolean far = year != null && said.has(Slot.NEAR) && Math.abs(year - reference.getYear()) > said.get(Slot.NEAR);
        return year == null || far ? null : year(year, said);
    }

    /** That day, month or year of the text, or the one before or after it: 同日, 翌日, the following year. */
    private Span same(Values said, @Nullable Span anchor) {
        LocalDate base = anchor == null ? reference : anchor.to();
        int shift = said.get(Slot.SHIFT, 0);
        return switch (said.get(Slot.SAME)) {
            case Slot.UNIT_DAY -> Span.day(base.plusDays(shift));
            case Slot.UNIT_WEEK -> Span.week(base.plusWeeks(shift));
            case Slot.UNIT_MONTH -> {
                LocalDate month = base.withDayOfMonth(1).plusMonths(shift);
                yield said.has(Slot.DAY) ? Span.day(month.withDayOfMonth(said.get(Slot.DAY))) : Span.month(month);
            }
            default -> {
                int year = base.getYear() + shift;
                if (said.has(Slot.MONTH)) {
                    LocalDate month = LocalDate.of(year, said.get(Slot.MONTH), 1);
                    yield said.has(Slot.DAY) ? Span.day(month.withDayOfMonth(said.get(Slot.DAY))) : Span.month(month);
                }
                yield Span.year(year);
            }
        };
    }

    private Span ago(Values said) {
        long count = (long) said.get(Slot.COUNT) * said.get(Slot.AGO);
        if (Math.abs(count) > (said.get(Slot.UNIT, Slot.UNIT_DAY) == Slot.UNIT_DAY ? 2000 : 250)) {
            throw new DateTimeException("not a date of the news");
        }
        int unit = said.get(Slot.UNIT, Slot.UNIT_DAY);
        if (said.has(Slot.DAYSHIFT) && unit == Slot.UNIT_YEAR) {
            return Span.day(reference.plusYears(count).plusDays(said.get(Slot.DAYSHIFT)));
        }
        return switch (unit) {
            case Slot.UNIT_DAY -> Span.day(reference.plusDays(count));
            case Slot.UNIT_WEEK -> {
                LocalDate day = reference.plusWeeks(count);
                yield new Span(day.minusDays(3), day.plusDays(3), Precision.MONTH);
            }
            case Slot.UNIT_MONTH -> Span.month(reference.plusMonths(count));
            case Slot.UNIT_QUARTER -> unit(Slot.UNIT_QUARTER, (int) count, said);
            case Slot.UNIT_DECADE -> Span.year(reference.plusYears(10 * count).getYear());
            default -> Span.year(reference.plusYears(count).getYear());
        };
    }

    private Span unit(int unit, int shift, Values said) {
        return switch (unit) {
            case Slot.UNIT_DAY -> Span.day(reference.plusDays(shift));
            case Slot.UNIT_WEEK -> Span.week(reference.plusWeeks(shift));
            case Slot.UNIT_MONTH -> Span.month(reference.plusMonths(shift));
            case Slot.UNIT_QUARTER -> {
                LocalDate first = LocalDate.of(reference.getYear(), 1 + (reference.getMonthValue() - 1) / 3 * 3, 1);
                yield Span.months(first.plusMonths(3L * shift), 3, Precision.QUARTER);
            }
            case Slot.UNIT_DECADE ->
                Span.months(LocalDate.of(reference.getYear() / 10 * 10 + 10 * shift, 1, 1), 120, Precision.YEAR);
            default -> year(thisYear(said) + shift, said);
        };
    }

    private Span year(int year, Values said) {
        return said.has(Slot.FISCAL)
                ? Span.months(LocalDate.of(year, said.get(Slot.FISCAL), 1), 12, Precision.YEAR)
                : Span.year(year);
    }

    private int thisYear(Values said) {
        boolean before = said.has(Slot.FISCAL) && reference.getMonthValue() < said.get(Slot.FISCAL);
        return before ? reference.getYear() - 1 : reference.getYear();
    }

    private @Nullable Integer year(Values said) {
        if (said.has(Slot.ERA) && said.has(Slot.YEAR)) {
            return said.get(Slot.YEAR) + said.get(Slot.ERA);
        }
        if (said.has(Slot.YEAR)) {
            return said.get(Slot.YEAR);
        }
        return said.has(Slot.YEARSHIFT) ? Integer.valueOf(thisYear(said) + said.get(Slot.YEARSHIFT)) : null;
    }

    private LocalDate day(Values said, Tense tense) {
        int day = said.get(Slot.DAY);
        Integer year = year(said);
        if (said.has(Slot.MONTH) && (year != null || said.has(Slot.SHIFT))) {
            return month(said, tense).withDayOfMonth(day);
        }
        if (said.has(Slot.MONTHSHIFT)) {
            return month(said, tense).withDayOfMonth(day);
        }
        if (said.has(Slot.MONTH)) {
            return monthDay(said, tense);
        }
        LocalDate past = null;
        YearMonth now = YearMonth.from(reference);
        for (int shift = -REACH_OF_DAYS; shift <= REACH_OF_DAYS; shift++) {
            YearMonth month = now.plusMonths(shift);
            if (month.isValidDay(day) && fitsWeekday(month.atDay(day), said)) {
                LocalDate candidate = month.atDay(day);
                if (!candidate.isBefore(reference)) {
                    return past == null ? candidate : nearer(past, candidate, tense);
                }
                past = candidate;
            }
        }
        if (past == null && said.has(Slot.WEEKDAY)) {
            return day(Values.of(Slot.DAY, day), tense);
        }
        if (past == null) {
            throw new DateTimeException("no such day");
        }
        return past;
    }

    private static boolean fitsWeekday(LocalDate day, Values said) {
        return !said.has(Slot.WEEKDAY) || day.getDayOfWeek().getValue() == said.get(Slot.WEEKDAY);
    }

    private LocalDate monthDay(Values said, Tense tense) {
        int month = said.get(Slot.MONTH);
        int day = said.get(Slot.DAY);
        LocalDate best = null;
        LocalDate onAnyWeekday = null;
        for (int year = reference.getYear() - REACH_OF_YEARS; year <= reference.getYear() + REACH_OF_YEARS; year++) {
            if (YearMonth.of(year, month).isValidDay(day)) {
                LocalDate candidate = LocalDate.of(year, month, day);
                onAnyWeekday = onAnyWeekday == null ? candidate : nearer(onAnyWeekday, candidate, tense);
                boolean near = Math.abs(year - reference.getYear()) <= 1;
                if (near && fitsWeekday(candidate, said)) {
                    best = best == null ? candidate : nearer(best, candidate, tense);
                }
            }
        }
        best = best == null ? onAnyWeekday : best;
        if (best == null) {
            throw new DateTimeException("no such day");
        }
        return best;
    }

    /**
     * Of the same day in two years, the one on the side that the tense tells; but where one is far closer to the
     * dateline, that one: "postponed the summit of June 12" speaks of the coming June.
     */
    private LocalDate nearer(LocalDate one, LocalDate other, Tense tense) {
        long first = Math.abs(reference.toEpochDay() - one.toEpochDay());
        long second = Math.abs(reference.toEpochDay() - other.toEpochDay());
        LocalDate nearest = first <= second ? one : other;
        boolean farCloser = !strict && Math.max(first, second) > FAR_CLOSER * Math.min(first, second);
        if (tense == Tense.UNKNOWN || farCloser) {
            return nearest;
        }
        boolean oneFits = tense == Tense.PAST ? !one.isAfter(reference) : !one.isBefore(reference);
        boolean otherFits = tense == Tense.PAST ? !other.isAfter(reference) : !other.isBefore(reference);
        return oneFits == otherFits ? nearest : oneFits ? one : other;
    }

    private LocalDate month(Values said, Tense tense) {
        if (said.has(Slot.MONTHSHIFT)) {
            return reference.withDayOfMonth(1).plusMonths(said.get(Slot.MONTHSHIFT));
        }
        int month = said.get(Slot.MONTH);
        Integer year = year(said);
        if (year != null) {
            return LocalDate.of(year, month, 1);
        }
        LocalDate own = LocalDate.of(reference.getYear(), month, 1);
        LocalDate now = reference.withDayOfMonth(1);
        if (said.has(Slot.SHIFT)) {
            int shift = said.get(Slot.SHIFT);
            if (shift == 0) {
                return own;
            }
            LocalDate shifted = shift < 0 && !own.isBefore(now) ? own.minusYears(1) : own;
            return shift > 0 && !own.isAfter(now) ? own.plusYears(1) : shifted;
        }
        LocalDate last = own.isAfter(now) ? own.minusYears(1) : own;
        LocalDate next = own.isBefore(now) ? own.plusYears(1) : own;
        return new Resolver(now, strict).nearer(last, next, tense);
    }

    private LocalDate weekday(Values said, Tense tense) {
        DayOfWeek day = DayOfWeek.of(said.get(Slot.WEEKDAY));
        if (said.has(Slot.WEEKSHIFT)) {
            return Span.week(reference.plusWeeks(said.get(Slot.WEEKSHIFT)))
                    .from()
                    .with(TemporalAdjusters.nextOrSame(day));
        }
        if (said.has(Slot.SHIFT)) {
            LocalDate thisWeek = Span.week(reference).from().with(TemporalAdjusters.nextOrSame(day));
            return thisWeek.plusWeeks(said.get(Slot.SHIFT));
        }
        if (said.has(Slot.AGO)) {
            return reference.with(
                    said.get(Slot.AGO) < 0 ? TemporalAdjusters.previous(day) : TemporalAdjusters.next(day));
        }
        return reference.with(
                tense == Tense.FUTURE ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.previousOrSame(day));
    }

    private Span quarter(Values said, Tense tense) {
        Integer year = year(said);
        int start = said.get(Slot.FISCAL, 1);
        int of = year != null ? year : thisYear(said) + said.get(Slot.SHIFT, 0);
        Span quarter = Span.months(
                LocalDate.of(of, start, 1).plusMonths(3L * (said.get(Slot.QUARTER) - 1)), 3, Precision.QUARTER);
        boolean over = year == null && tense == Tense.FUTURE && quarter.to().isBefore(reference);
        return over ? Span.months(quarter.from().plusYears(1), 3, Precision.QUARTER) : quarter;
    }

    private Span season(Values said, Tense tense) {
        int season = said.get(Slot.SEASON);
        Integer year = year(said);
        if (year != null) {
            return season(year, season);
        }
        int own = reference.getYear();
        if (said.has(Slot.SHIFT)) {
            int shift = said.get(Slot.SHIFT);
            if (shift == 0) {
                boolean winterAlready = season == 4 && reference.getMonthValue() <= 2;
                return season(winterAlready ? own - 1 : own, season);
            }
            int step = shift < 0 ? -1 : 1;
            for (int candidate = own + step * -1; Math.abs(candidate - own) < 3; candidate += step) {
                Span span = season(candidate, season);
                if (shift < 0 ? isLastBefore(span, season) : span.from().isAfter(reference)) {
                    return span;
                }
            }
        }
        Span best = season(own, season);
        for (int candidate = own - 1; candidate <= own + 1; candidate++) {
            Span span = season(candidate, season);
            LocalDate near = nearer(best.from(), span.from(), tense);
            best = near.equals(best.from()) ? best : span;
        }
        return best;
    }

    private boolean isLastBefore(Span span, int season) {
        return span.to().isBefore(reference)
                && !season(span.from().getYear() + 1, season).to().isBefore(reference);
    }

    private static Span season(int year, int season) {
        return Span.months(LocalDate.of(year, 3 * season, 1), 3, Precision.SEASON);
    }
}
