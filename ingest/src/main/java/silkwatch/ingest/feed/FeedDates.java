package silkwatch.ingest.feed;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A date as some feed writes it in; the instant that it means out, or null when it is not sure to mean one. */
final class FeedDates {
    private static final int LONGEST = 120;
    /** ISO 8601's shapes without separators or without a century, and seconds since 1970. */
    private static final Map<Pattern, Function<Matcher, Instant>> SHAPES = Map.of(
            Pattern.compile("(1\\d{9}|1\\d{12})"),
            FeedDates::epoch,
            Pattern.compile("-(\\d\\d)-?(\\d\\d)"),
            match -> midnight(LocalDate.of(century(match.group(1)), number(match.group(2)), 1)),
            Pattern.compile("(\\d\\d)(-?)(\\d\\d)\\2(\\d\\d)"),
            match -> midnight(LocalDate.of(century(match.group(1)), number(match.group(3)), number(match.group(4)))),
            Pattern.compile("(\\d{4})-?(\\d{3})"),
            match -> midnight(Year.of(number(match.group(1))).atDay(number(match.group(2)))),
            // Five digits that begin with another one could be a year with a digit too many.
            Pattern.compile("(0\\d)(\\d{3})"),
            match -> midnight(Year.of(century(match.group(1))).atDay(number(match.group(2)))),
            Pattern.compile(
                    "(\\d{4})(\\d\\d)(\\d\\d)(?:T?(\\d\\d):?(\\d\\d):?(\\d\\d)?(?:[.,]\\d+)?)?(Z|[+-]\\d\\d:?\\d\\d)?"),
            FeedDates::compact);

    private FeedDates() {}

    static @Nullable Instant read(@Nullable String written) {
        var text = written == null ? "" : Plain.cut(written, LONGEST + 1);
        if (text.isEmpty() || text.length() > LONGEST) {
            return null;
        }
        try {
            var exact = Character.isDigit(text.charAt(0)) || text.charAt(0) == '-' ? numeric(text) : null;
            return exact != null ? exact : DateWords.read(text);
        } catch (DateTimeException | ArithmeticException e) {
            return null;
        }
    }

    private static @Nullable Instant numeric(String text) {
        for (var shape : SHAPES.entrySet()) {
            var match = shape.getKey().matcher(text);
            if (match.matches()) {
                return shape.getValue().apply(match);
            }
        }
        return null;
    }

    private static Instant epoch(Matcher match) {
        var number = Long.parseLong(match.group(1));
        return match.group(1).length() == 10 ? Instant.ofEpochSecond(number) : Instant.ofEpochMilli(number);
    }

    private static Instant compact(Matcher match) {
        var date = LocalDate.of(number(match.group(1)), number(match.group(2)), number(match.group(3)));
        var time = LocalTime.of(number(match.group(4)), number(match.group(5)), number(match.group(6)));
        return date.atTime(time).toInstant(match.group(7) == null ? ZoneOffset.UTC : ZoneOffset.of(match.group(7)));
    }

    /** Two digits of a year: feeds are younger than 1970. */
    static int century(String digits) {
        var year = Integer.parseInt(digits);
        return year < 70 ? 2000 + year : 1900 + year;
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static Instant midnight(LocalDate date) {
        return date.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
