package silkwatch.ingest.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Text in; the dates with a year that are written in it, in any of our languages or as machines write them, out. */
final class DateText {
    private static final int LONGEST = 300;
    private static final List<String> ERAS = List.of("令和", "平成");
    private static final int REIWA = 2018;
    private static final int HEISEI = 1988;

    private record Found(LocalDate day, int start, int end) {}

    /**
     * A date with the words around it.
     *
     * @param before what stands between it and the date before it, or the start
     * @param after what stands between it and the next date, or the end
     */
    record Said(Moment moment, String before, String after) {}

    private final DateWords words;
    private final List<DateToken> tokens;
    private final ClockText clock;
    private final boolean monthFirst;
    private final boolean swapped;

    /** @param monthFirst whether 3/4/2026 is in March: what to think when both orders are possible */
    static List<Moment> in(String text, DateWords words, boolean monthFirst) {
        return in(text, words, monthFirst, false);
    }

    /** @param swapped whether to read day and month the other way round where both orders are possible */
    static List<Moment> in(String text, DateWords words, boolean monthFirst, boolean swapped) {
        DateText reader = new DateText(text, words, monthFirst, swapped);
        return reader.found().stream().map(reader::moment).toList();
    }

    static List<Said> said(String text, DateWords words, boolean monthFirst) {
        DateText reader = new DateText(text, words, monthFirst, false);
        List<Found> found = reader.found();
        List<Said> said = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            int before = i == 0 ? 0 : found.get(i - 1).end();
            int after = i + 1 < found.size() ? found.get(i + 1).start() : reader.tokens.size();
            Found one = found.get(i);
            said.add(new Said(reader.moment(one), reader.words(before, one.start()), reader.words(one.end(), after)));
        }
        return said;
    }

    private List<Found> found() {
        List<Found> all = new ArrayList<>();
        for (int i = 0; i < tokens.size(); ) {
            Found found = dateAt(i);
            if (found == null) {
                i++;
            } else {
                all.add(found);
                i = found.end();
            }
        }
        return all;
    }

    private Moment moment(Found found) {
        return clock.withTime(found.day(), found.start(), found.end());
    }

    private String words(int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            text.append(at(i).spaced() ? " " : "").append(at(i).text());
        }
        return text.toString();
    }

    static @Nullable Moment first(String text, DateWords words, boolean monthFirst) {
        List<Moment> moments = text.isEmpty() ? List.of() : in(text, words, monthFirst);
        return moments.isEmpty() ? null : moments.get(0);
    }

    private DateText(String text, DateWords words, boolean monthFirst, boolean swapped) {
        this.words = words;
        this.monthFirst = monthFirst;
        this.swapped = swapped;
        this.tokens = DateToken.of(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        this.clock = new ClockText(tokens, words);
    }

    private DateToken at(int i) {
        return clock.at(i);
    }

    private @Nullable Found dateAt(int i) {
        DateToken token = at(i);
        if (token.number()) {
            Found found = eastAsian(i);
            if (found == null) {
                found = numeric(i);
            }
            return found == null ? compact(i) : found;
        }
        if (ERAS.stream().anyMatch(token.text()::contains)) {
            return era(i);
        }
        int month = token.text().length() < 3 ? 0 : words.month(token.text());
        return month == 0 ? null : named(i, month);
    }

    private @Nullable Found eastAsian(int i) {
        if (!at(i + 1).is("年")
                || !at(i + 2).number()
                || !at(i + 3).is("月")
                || !at(i + 4).number()) {
            return null;
        }
        return day(
                at(i).value(),
                at(i + 2).value(),
                at(i + 4).value(),
                i,
                at(i + 5).is("日") ? i + 6 : i + 5);
    }

    private @Nullable Found era(int i) {
        boolean first = at(i).text().endsWith("元");
        int year = first ? i : i + 1;
        if (!(first || at(year).number())
                || !at(year + 1).is("年")
                || !at(year + 3).is("月")) {
            return null;
        }
        int before = at(i).text().contains(ERAS.get(0)) ? REIWA : HEISEI;
        return day(
                before + (first ? 1 : at(year).value()),
                at(year + 2).value(),
                at(year + 4).value(),
                i,
                year + 6);
    }

    private @Nullable Found numeric(int i) {
        String mark = at(i + 1).text();
        if (!(mark.equals("-") || mark.equals("/") || mark.equals("."))
                || !at(i + 3).is(mark)) {
            return null;
        }
        if (!at(i + 2).number() || !at(i + 4).number() || (at(i + 1).spaced() && mark.equals("-"))) {
            return null;
        }
        int a = at(i).value();
        int b = at(i + 2).value();
        int c = at(i + 4).value();
        if (at(i).text().length() == 4) {
            return day(a, b, c, i, i + 5);
        }
        int year = at(i + 4).text().length() == 2 ? 2000 + c : c;
        boolean letterBefore =
                i > 0 && !at(i).spaced() && Character.isLetter(at(i - 1).text().charAt(0));
        if (letterBefore && at(i + 4).text().length() != 4) {
            return null;
        }
        if (at(i + 4).text().length() != 4 && (at(i + 4).text().length() != 2 || mark.equals("-"))) {
            return null;
        }
        boolean american = b > 12 || (a <= 12 && (mark.equals("/") && monthFirst) != swapped);
        return american ? day(year, a, b, i, i + 5) : day(year, b, a, i, i + 5);
    }

    /** 20260105, as machines write it. */
    private @Nullable Found compact(int i) {
        DateToken token = at(i);
        if (token.text().length() != 8 || token.value() < 19900101) {
            return null;
        }
        int value = token.value();
        return day(value / 10000, value / 100 % 100, value % 100, i, i + 1);
    }

    /** A month by its name, with the day and the year on either side of it. */
    private @Nullable Found named(int i, int month) {
        int dayAt = number(i - 1, -3, 1, 31);
        int yearAt = dayAt >= 0 ? number(i + 1, 5, 1900, 2100) : -1;
        if (dayAt >= 0 && yearAt < 0) {
            yearAt = number(dayAt - 1, -6, 1900, 2100);
        }
        if (dayAt < 0 || yearAt < 0) {
            dayAt = number(i + 1, 2, 1, 31);
            yearAt = dayAt < 0 ? -1 : number(dayAt + 1, 4, 1900, 2100);
            if (dayAt >= 0 && yearAt < 0) {
                yearAt = number(i - 1, -6, 1900, 2100);
            }
        }
        if (dayAt < 0 || yearAt < 0) {
            return null;
        }
        int start = Math.min(i, Math.min(dayAt, yearAt));
        int end = Math.max(i, Math.max(dayAt, yearAt)) + 1;
        return day(at(yearAt).value(), month, at(dayAt).value(), start, end);
    }

    /** Where the nearest number stands from here on, if it is within these bounds; -1 otherwise. */
    private int number(int from, int reach, int least, int most) {
        int step = reach < 0 ? -1 : 1;
        for (int i = from; i != from + reach; i += step) {
            DateToken token = at(i);
            if (token.number()) {
                boolean clock =
                        at(i + 1).is(":") || (at(i - 1).is(":") && at(i - 2).number());
                return token.value() >= least && token.value() <= most && !clock ? i : -1;
            }
            if (token.text().length() >= 3 && words.month(token.text()) > 0) {
                return -1;
            }
        }
        return -1;
    }

    private static @Nullable Found day(int year, int month, int day, int start, int end) {
        if (year < 1990 || year > 2100 || month < 1 || month > 12 || day < 1 || day > 31) {
            return null;
        }
        try {
            return new Found(LocalDate.of(year, month, day), start, end);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
