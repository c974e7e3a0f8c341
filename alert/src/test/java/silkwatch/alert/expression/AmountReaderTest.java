package silkwatch.alert.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class AmountReaderTest {
    private final AmountReader reader = new AmountReader();

    /** A line: language, text, and each amount as {@code words=value currency horizon kind about converts}. */
    @ParameterizedTest(name = "{0} {1}")
    @CsvFileSource(resources = "amounts.psv", delimiter = '|', maxCharsPerColumn = 10_000)
    void reads(String language, String text, @Nullable String expected) {
        String found = reader.read(text, language).stream()
                .map(amount -> line(text, amount))
                .collect(Collectors.joining("; "));
        assertEquals(expected == null ? "" : expected, found);
    }

    private static String line(String text, AmountExpression found) {
        StringBuilder line = new StringBuilder(text.substring(found.start(), found.end()))
                .append('=')
                .append(found.amount().value().toPlainString())
                .append(' ')
                .append(found.amount().currency());
        if (found.amount().horizon() != null) {
            line.append(' ').append(found.amount().horizon());
        }
        if (found.amount().kind() != null) {
            line.append(' ').append(found.amount().kind());
        }
        return line.append(found.approximate() ? " about" : "")
                .append(found.conversion() ? " converts" : "")
                .toString();
    }
}
