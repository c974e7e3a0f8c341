package silkwatch.alert.expression;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What one word can say of a date; the data files name these in lower case, and values as numbers or by these words. */
enum Slot {
    YEAR,
    YEARSHIFT,
    MONTH,
    MONTHSHIFT,
    DAY,
    DAYSHIFT,
    WEEKDAY,
    WEEKSHIFT,
    QUARTER,
    SEASON,
    PART,
    SHIFT,
    UNIT,
    COUNT,
    AGO,
    SAME,
    FISCAL,
    LENGTH,
    ERA,
    BACK,
    NEAR,
    ANCHORED;

    static final int UNIT_DAY = 1;
    static final int UNIT_WEEK = 2;
    static final int UNIT_MONTH = 3;
    static final int UNIT_QUARTER = 4;
    static final int UNIT_YEAR = 5;
    static final int UNIT_DECADE = 6;
    static final int UNIT_SEASON = 7;

    private static final Map<String, Integer> NAMES = Map.ofEntries(
            Map.entry("day", UNIT_DAY),
            Map.entry("week", UNIT_WEEK),
            Map.entry("month", UNIT_MONTH),
            Map.entry("quarter", UNIT_QUARTER),
            Map.entry("year", UNIT_YEAR),
            Map.entry("decade", UNIT_DECADE),
            Map.entry("spring", 1),
            Map.entry("summer", 2),
            Map.entry("autumn", 3),
            Map.entry("winter", 4));
    private static final List<Part> PARTS = List.of(Part.values());

    static Slot named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    static Part part(int value) {
        return PARTS.get(value);
    }

    static int value(String text) {
        for (Part part : PARTS) {
            if (part.written().equals(text)) {
                return PARTS.indexOf(part);
            }
        }
        Integer named = NAMES.get(text);
        return named == null ? Integer.parseInt(text) : named;
    }
}
