package silkwatch.alert.expression;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import silkwatch.contract.Corpus;

class DatesMoneyCorpusTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource({"english, en, 0.88, 0.92", "chinese, zh, 0.93, 0.95"})
    void datesOfTheKindsThatNewsHas(String name, String language, double span, double value) throws IOException {
        RecognizersCorpus report =
                RecognizersCorpus.dates(Corpus.path("dates-money/" + name + "-DateTimeModel.json"), language);
        System.out.println(name + " dates: " + report);
        assertTrue(report.f1() >= span, "span F1 below " + span + "\n" + String.join("\n", report.misses()));
        assertTrue(report.value() >= value, "value accuracy below " + value);
    }
}
