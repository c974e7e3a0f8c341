package silkwatch.alert.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class SentencesTest {
    /** A line: language (for the reader), then the sentences, joined by {@code /}; a space joins them in the text. */
    @ParameterizedTest(name = "{0} {1}")
    @CsvFileSource(resources = "sentences.psv", delimiter = '|', quoteCharacter = '\u0001', maxCharsPerColumn = 10_000)
    void splits(String language, String joined) {
        boolean spaced = !language.equals("ja") && !language.equals("zh");
        String text = joined.replace("/", spaced ? " " : "");
        assertEquals(
                joined, Sentences.of(text).stream().map(each -> each.in(text)).collect(Collectors.joining("/")));
    }

    @Test
    void linesEndSentences() {
        String text = "A headline without a stop\n\nThe first paragraph. The second";
        assertEquals(
                "A headline without a stop/The first paragraph./The second",
                Sentences.of(text).stream().map(each -> each.in(text)).collect(Collectors.joining("/")));
    }

    @Test
    void anUnclosedQuotationDoesNotSwallowTheText() {
        String text = "“It began. " + "It went on. ".repeat(200);
        assertEquals(true, Sentences.of(text).size() > 100);
    }
}
