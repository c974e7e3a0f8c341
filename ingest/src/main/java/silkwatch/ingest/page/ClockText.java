package silkwatch.ingest.page;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tokens of a text and where a day stands among them in; the day with its time and offset out. */
record ClockText(List<DateToken> tokens, DateWords words) {

    DateToken at(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i) : DateToken.NONE;
    }

    /** The day that stands between two tokens, with the time that stands behind or else before it. */
    Moment withTime(LocalDate day, int start, int end) {
        for (int i = end; i < end + 7; i++) {
            LocalTime time = timeAt(i);
            if (time != null) {
                return new Moment(day, time, offset(i + 3));
            }
            if (at(i).number() && !at(i + 1).is(":")) {
                break;
            }
        }
        for (int i = start - 3; i > start - 9 && i >= 0; i--) {
            LocalTime time = timeAt(i);
            if (time != null && !at(i - 1).is(":")) {
                return new Moment(day, time, offset(i + 3));
            }
        }
        return new Moment(day, null, null);
    }

    private @Nullable LocalTime timeAt(int i) {
        boolean clock = at(i + 1).is(":") || at(i + 1).is("時") || at(i + 1).is("时");
        if (!at(i).number() || !clock || !at(i + 2).number()) {
            return null;
        }
        int hour = at(i).value();
        int minute = at(i + 2).value();
        int second = at(i + 3).is(":") && at(i + 4).number() ? at(i + 4).value() : 0;
        if (hour < 12 && (words.afternoon(at(i - 1).text()) || after(i + 3, true))) {
            hour += 12;
        } else if (hour == 12 && (words.morning(at(i - 1).text()) || after(i + 3, false))) {
            hour = 0;
        }
        return hour < 24 && minute < 60 && second < 60 ? LocalTime.of(hour, minute, second) : null;
    }

    private boolean after(int i, boolean afternoon) {
        int at = at(i).is(":") ? i + 2 : i;
        String word = at(at).text();
        String dotted = word + at(at + 1).text() + at(at + 2).text();
        return afternoon
                ? words.afternoon(word) || words.afternoon(dotted)
                : words.morning(word) || words.morning(dotted);
    }

    /** The offset that stands after a time, as +09:00, +0900, GMT+9, JST or Z. */
    private @Nullable ZoneOffset offset(int from) {
        for (int i = from; i < from + 7; i++) {
            DateToken token = at(i);
            boolean sign = token.is("+") || (token.is("-") && !token.spaced());
            if (sign && at(i + 1).number()) {
                String digits = at(i + 1).text();
                int hours = digits.length() > 2
                        ? at(i + 1).value() / 100
                        : at(i + 1).value();
                int minutes = digits.length() > 2
                        ? at(i + 1).value() % 100
                        : at(i + 2).is(":") && at(i + 3).number() ? at(i + 3).value() : 0;
                int total = (hours * 60 + minutes) * (token.is("-") ? -1 : 1);
                return hours <= 14 && minutes < 60 ? ZoneOffset.ofTotalSeconds(total * 60) : null;
            }
            Integer zone = zone(i);
            if (zone != null && !at(i + 1).is("+") && !at(i + 1).is("-")) {
                return ZoneOffset.ofTotalSeconds(zone * 60);
            }
        }
        return null;
    }

    /** The zone that is named from here on; in han, names come in pieces, as 日本時間 does. */
    private @Nullable Integer zone(int from) {
        String name = "";
        for (int i = from; i < from + 4 && (i == from || !at(i).spaced()); i++) {
            name += at(i).text();
            Integer zone = words.zone(name);
            if (zone != null) {
                return zone;
            }
        }
        return null;
    }
}
