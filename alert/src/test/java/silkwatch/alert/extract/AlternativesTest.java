package silkwatch.alert.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class AlternativesTest {
    @Test
    void standsForEveryChoiceWithItsSpaces() {
        assertEquals(
                List.of("ban on exports", "ban on the exports", "cap on exports", "cap on the exports"),
                Alternatives.of("{ban|cap} on {|the }exports"));
    }

    @Test
    void leavesAPlainPhraseAsItIs() {
        assertEquals(List.of("visit* by"), Alternatives.of("visit* by"));
    }

    @Test
    void namesAPhraseWhoseBraceIsOpen() {
        assertThrows(IllegalArgumentException.class, () -> Alternatives.of("{ban|cap on exports"));
    }
}
