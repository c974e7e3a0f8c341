package silkwatch.alert.expression;

import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.ZonedDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A text made to hurt must cost no more than any other of its length; the bound is loose for a busy machine. */
class LinearTimeTest {
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "en, from June 12 to",
        "en, '1,'",
        "en, a and a half hundred ",
        "en, ((((",
        "en, 1 - ",
        "en, last ",
        "ja, 二",
        "ja, 12日、",
        "ja, 3兆5000億",
        "ja, 「",
        "zh, 万亿",
        "zh, 年",
        "ru, с 6 по ",
        "ru, .",
        "kk, 2025 жылғы ",
        "tr, 1.",
        "en, ' '",
        "en, '“'",
    })
    void takesLinearTime(String language, String unit) {
        String text = unit.repeat(100_000 / unit.length());
        DateReader dates = new DateReader();
        AmountReader amounts = new AmountReader();
        assertTimeoutPreemptively(ofSeconds(5), () -> {
            dates.read(text, language, ZonedDateTime.parse("2027-03-14T12:00:00Z"));
            amounts.read(text, language);
            Sentences.of(text);
        });
    }
}
