package silkwatch.alert.expression;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DataFilesTest {
    @ParameterizedTest
    @ValueSource(strings = {"en", "ja", "ru", "zh", "kk", "ky", "uz", "tg", "tk", "tr", "xx"})
    void everyLanguageLoads(String language) {
        assertDoesNotThrow(() -> DateLanguage.load(language));
        assertDoesNotThrow(() -> AmountLanguage.load(language));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "words:\\n  month:\\n    month=x: [may]|test.yaml:3: 'month=x' is not slot=value",
                "words:\\n  month:\\n    colour=1: [may]|test.yaml:3: 'colour=1' is not slot=value",
                "patterns:\\n  - D month|test.yaml:2: no words are given for 'month'",
                "patterns:\\n  - D [ D|test.yaml:2: '[' without ']'",
                "patterns:\\n  - D ] D|test.yaml:2: ']' without '['",
                "colours:\\n  - red|test.yaml:2: unknown section 'colours'",
                "words:\\n  - may|test.yaml:2: 'may' stands too high: more keys are due above it",
                "words:\\n  month:\\n    month=5: [may+gone]|test.yaml:3: no endings are named 'gone'",
            })
    void errorsOfDateFilesNameFileAndLine(String yaml, String message) {
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, () -> dates(yaml)).getMessage());
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "number:\\n  many: [lots]|test.yaml:2: 'many' is no number",
                "colours:\\n  red: [red]|test.yaml:2: unknown section 'colours'",
            })
    void errorsOfAmountFilesNameFileAndLine(String yaml, String message) {
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, () -> amounts(yaml))
                        .getMessage());
    }

    @Test
    void whatIsNoYamlNamesItsLine() {
        String message = assertThrows(IllegalArgumentException.class, () -> dates("words:\\n  month: [may"))
                .getMessage();
        assertEquals("test.yaml:", message.substring(0, 10));
    }

    private static void dates(String yaml) throws IOException {
        DateLanguage.of(DataFile.read("test.yaml", stream(yaml)));
    }

    private static void amounts(String yaml) throws IOException {
        AmountLanguage.of(DataFile.read("test.yaml", stream(yaml)));
    }

    private static ByteArrayInputStream stream(String yaml) {
        return new ByteArrayInputStream(yaml.replace("\\n", "\n").getBytes(StandardCharsets.UTF_8));
    }
}
