package silkwatch.alert.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import silkwatch.alert.expression.DataFile;

class KnownTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "who | japan | known.yaml:7: no field of a fact is called who",
                "type | summit | known.yaml:7: a fact needs a type and a day",
                "currency | JPY | known.yaml:7: a fact needs a type and a day",
            })
    void whatIsWrongIsNamed(String field, String text, String problem) {
        List<DataFile.Line> lines = List.of(new DataFile.Line("known.yaml", List.of("one", field), text, 7));
        assertEquals(
                problem,
                assertThrows(IllegalArgumentException.class, () -> Known.of(lines))
                        .getMessage());
    }

    @ParameterizedTest
    @CsvSource({"day, 20 December", "amount, many"})
    void aValueThatCannotBeReadIsRefused(String field, String text) {
        List<DataFile.Line> lines = List.of(
                new DataFile.Line("known.yaml", List.of("one", "type"), "investment-pledge", 1),
                new DataFile.Line("known.yaml", List.of("one", "day"), field.equals("day") ? text : "2025-12-20", 2),
                new DataFile.Line("known.yaml", List.of("one", "currency"), "JPY", 3),
                new DataFile.Line("known.yaml", List.of("one", "amount"), field.equals("amount") ? text : "3", 4));
        assertThrows(IllegalArgumentException.class, () -> Known.of(lines));
    }
}
