package silkwatch.standalone.newsroom;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarTest {
    @ParameterizedTest
    @CsvSource({
        "en, on ${date:+21}, on 23 March 2026",
        "en, in ${month:+90}, in May 2026",
        "en, ${weekday:-1}, Sunday",
        "ja, ${date:0}、, 2026年3月2日、",
        "ja, ${month:+30}, 2026年4月",
        "ru, с ${date:+1} по, с 3 марта 2026 года по",
        "ru, ${month:0}, март 2026 года",
        "en, no template, no template"
    })
    void fillsDatesAsTheLanguageWritesThem(String language, String text, String expected) {
        assertEquals(expected, new Calendar(LocalDate.of(2026, 3, 2)).fill(text, language));
    }
}
