package silkwatch.ingest.feed;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A date of words and numbers in any order in; its instant out. A word that is part of no date makes it null. */
final class DateWords {
    private static final Pattern TOKEN = Pattern.compile("\\G(?:"
            + "(?<time>(?<![\\d:])\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d{1,9})?)?(?![\\d:]))"
            + "|(?<clock>(\\d{1,2})\\s?[時时시点]\\s?(\\d{1,2})\\s?[分분](?:\\s?(\\d{1,2})\\s?[秒초])?)"
            + "|(?<offset>[+\\u2212-]\\d{1,2}(?::?\\d{2})?(?![\\d:]))"
            + "|(?<number>\\d{1,4})(?:(?:[年月日년월일]|-?ci|-?nji)|(?:st|nd|rd|th|er|º)?(?![\\d:]))"
            + "|(?<aside>\\([^()]{0,60}\\))"
            + "|(?<word>\\p{L}[\\p{L}\\p{M}]*(?:/[\\p{L}_]+|\\.\\p{L}\\b)*\\.?)"
            + "|(?<gap>[\\s,.;/|T·、，\\[\\]-]))");
    private static final DateVocabulary WORDS = DateVocabulary.BUNDLED;
    private static final Pattern KOREAN = Pattern.compile("[가-힣]");
    private static final Pattern JAPANESE = Pattern.compile("午前|午後|令和|平成|昭和|時");
    private static final Pattern CHINESE = Pattern.compile("上午|下午|时");

    private final String text;
    private final List<String> numbers = new ArrayList<>();
    private @Nullable Integer month;
    private boolean monthMayBeDay;
    private @Nullable LocalTime time;
    private @Nullable ZoneId zone;
    private boolean offsetSeen;
    private boolean endOfDay;
    private int eraYears;
    private @Nullable Boolean afternoon;

    private DateWords(String text) {
        this.text = text;
    }

    static @Nullable Instant read(String written) {
        return new DateWords(westernDigits(Normalizer.normalize(written, Normalizer.Form.NFKC))).instant();
    }

    private static String westernDigits(String text) {
        var western = new StringBuilder(text.length());
        text.chars()
                .forEach(c -> western.append(Character.isDigit(c) ? (char) ('0' + Character.digit(c, 10)) : (char) c));
        return western.toString();
    }

    private @Nullable Instant instant() {
        var token = TOKEN.matcher(text);
        var end = 0;
        while (end < text.length() && token.find()) {
            end = token.end();
            if (!take(token)) {
                return null;
            }
        }
        if (end < text.length()) {
            return null;
        }
        var date = date();
        if (date == null) {
            return null;
        }
        return date.plusDays(endOfDay ? 1 : 0)
                .atTime(timeOfDay())
                .atZone(zone == null ? home() : zone)
                .toInstant();
    }

    private boolean take(Matcher token) {
        if (token.group("time") != null) {
            return takeTime(token.group("time"));
        }
        if (token.group("clock") != null) {
            var seconds = token.group(5) == null ? "00" : token.group(5);
            return takeTime(token.group(3) + ":" + two(token.group(4)) + ":" + two(seconds));
        }
        if (token.group("offset") != null) {
            return takeOffset(token.group("offset"));
        }
        if (token.group("number") != null) {
            numbers.add(token.group("number"));
            return numbers.size() <= 3;
        }
        return token.group("word") == null || takeWord(token.group("word"));
    }

    private boolean takeTime(String written) {
        if (time != null) {
            return false;
        }
        var parts = written.split("[:.,]", 4);
        var second = parts.length > 2 ? Integer.parseInt(parts[2]) : 0;
        if (written.startsWith("24:00")) {
            endOfDay = true;
            time = LocalTime.MIDNIGHT;
            return true;
        }
        // A leap second is the last one of its minute to java.time.
        time = LocalTime.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), second == 60 ? 59 : second);
        return true;
    }

    /** A sign and digits are an offset after a time, and part of the date before one. */
    private boolean takeOffset(String written) {
        var digits = written.substring(1).replace(":", "");
        if (time == null) {
            numbers.add(digits);
            return digits.length() <= 4 && numbers.size() <= 3;
        }
        if (offsetSeen) {
            return false;
        }
        offsetSeen = true;
        var hours = Integer.parseInt(digits.length() < 3 ? digits : digits.substring(0, digits.length() - 2));
        var minutes = digits.length() < 3 ? 0 : Integer.parseInt(digits.substring(digits.length() - 2));
        var sign = written.charAt(0) == '+' ? 1 : -1;
        zone = ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes);
        return true;
    }

    private boolean takeWord(String word) {
        var named = WORDS.month(word);
        if (named != null && (month == null || monthMayBeDay)) {
            monthMayBeDay = month == null && WORDS.isWeekday(word);
            month = named;
            return true;
        }
        if (WORDS.isMorning(word) || WORDS.isAfternoon(word)) {
            afternoon = WORDS.isAfternoon(word);
            return true;
        }
        var era = WORDS.era(word);
        if (era != null) {
            eraYears = era;
            return true;
        }
        var zoneNamed = WORDS.zone(word);
        if (zoneNamed != null) {
            zone = offsetSeen ? zone : zoneNamed;
            return true;
        }
        return WORDS.isWeekday(word) || WORDS.isFiller(word);
    }

    private @Nullable LocalDate date() {
        if (month != null) {
            return withMonthNamed(month);
        }
        if (numbers.isEmpty()) {
            return null;
        }
        var first = numbers.get(0);
        if (eraYears > 0 && numbers.size() == 3) {
            return LocalDate.of(eraYears + number(0), number(1), number(2));
        }
        if (first.length() == 4) {
            return LocalDate.of(number(0), numbers.size() > 1 ? number(1) : 1, numbers.size() > 2 ? number(2) : 1);
        }
        return numbers.size() == 3 ? yearLast() : null;
    }

    private LocalDate withMonthNamed(int named) {
        if (numbers.isEmpty()
                || numbers.size() > 2
                || (numbers.size() == 1 && numbers.get(0).length() < 4)) {
            throw new DateTimeException("a month without a year");
        }
        if (numbers.size() == 1) {
            return LocalDate.of(year(0), named, 1);
        }
        var yearFirst = numbers.get(0).length() == 4 || number(0) > 31;
        return yearFirst ? LocalDate.of(year(0), named, number(1)) : LocalDate.of(year(1), named, number(0));
    }

    /** Day and month in the order that the separator and the numbers say; null when both orders are possible. */
    private @Nullable LocalDate yearLast() {
        var dayFirst =
                text.matches(".*\\d\\.\\s?\\d.*") || number(0) > 12 || text.matches("\\D*\\d{1,2}-\\d{1,2}-\\d{4}.*");
        var monthFirst = number(1) > 12 || afternoon != null;
        if (dayFirst && number(1) <= 12) {
            return LocalDate.of(year(2), number(1), number(0));
        }
        return monthFirst ? LocalDate.of(year(2), number(0), number(1)) : null;
    }

    private LocalTime timeOfDay() {
        if (time == null) {
            return LocalTime.MIDNIGHT;
        }
        if (afternoon == null || time.getHour() > 12) {
            return time;
        }
        return time.withHour(time.getHour() % 12 + (afternoon ? 12 : 0));
    }

    private ZoneId home() {
        if (KOREAN.matcher(text).find() || JAPANESE.matcher(text).find()) {
            return ZoneOffset.ofHours(9);
        }
        return CHINESE.matcher(text).find() ? ZoneOffset.ofHours(8) : ZoneOffset.UTC;
    }

    private int year(int at) {
        var digits = numbers.get(at);
        return digits.length() == 4
                ? Integer.parseInt(digits)
                : digits.length() == 2 ? FeedDates.century(digits) : -1_000_000_000;
    }

    private int number(int at) {
        return Integer.parseInt(numbers.get(at));
    }

    private static String two(String digits) {
        return digits.length() < 2 ? "0" + digits : digits;
    }
}
