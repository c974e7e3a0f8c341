package silkwatch.alert.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class DateReaderTest {
    private final DateReader reader = new DateReader();

    /** A line: language, dateline, text, and each date as {@code words=from..to precision}, joined by {@code ;}. */
    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvFileSource(resources = "dates.psv", delimiter = '|', maxCharsPerColumn = 10_000)
    void reads(String language, LocalDate dateline, String text, @Nullable String expected) {
        String found = reader.read(text, language, dateline.atTime(12, 0).atZone(ZoneOffset.UTC)).stream()
                .map(DateReaderTest::line)
                .collect(Collectors.joining("; "));
        assertEquals(expected == null ? "" : expected, found);
    }

    @Test
    void relativeDatesWithoutADatelineStayUnknown() {
        List<DateExpression> dates = reader.read("It opened on Friday and closed on 3 May 2027.", "en", null);
        assertEquals(
                List.of("Friday=null..null unknown", "3 May 2027=2027-05-03..2027-05-03 day"),
                dates.stream().map(DateReaderTest::line).toList());
    }

    @Test
    void theDatelineCountsInItsOwnZone() {
        ZonedDateTime nightInTokyo = ZonedDateTime.parse("2027-03-01T00:30:00+09:00");
        assertEquals(
                "今日=2027-03-01..2027-03-01 day",
                line(reader.read("今日", "ja", nightInTokyo).get(0)));
    }

    private static String line(DateExpression date) {
        return date.when().text() + "=" + date.when().from() + ".."
                + date.when().to() + " " + date.when().precision().name().toLowerCase(java.util.Locale.ROOT);
    }
}
