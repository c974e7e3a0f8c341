package silkwatch.ingest.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateTextTest {
    private static final DateWords WORDS = DateWords.bundled();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2027-03-12T18:40:00+09:00                | 2027-03-12T18:40+09:00",
                "2027-03-12T18:40:07.250Z                 | 2027-03-12T18:40:07Z",
                "2027-03-12 18:40:00 +0500                | 2027-03-12T18:40+05:00",
                "Fri, 12 Mar 2027 18:40:00 GMT            | 2027-03-12T18:40Z",
                "20270312                                 | 2027-03-12T00:00Z",
                "March 12, 2027 6:40 PM JST               | 2027-03-12T18:40+09:00",
                "12th March 2027                          | 2027-03-12T00:00Z",
                "12.03.2027 18:40                         | 2027-03-12T18:40Z",
                "18:40, 12 марта 2027 г.                  | 2027-03-12T18:40Z",
                "12 марта 2027, 18:40 МСК                 | 2027-03-12T18:40+03:00",
                "2027年3月12日 18時40分                   | 2027-03-12T18:40Z",
                "２０２７年３月１２日（金）午後６：４０   | 2027-03-12T18:40Z",
                "令和9年3月12日                           | 2027-03-12T00:00Z",
                "令和元年5月1日                           | 2019-05-01T00:00Z",
                "2027 жылғы 12 наурыз                     | 2027-03-12T00:00Z",
                "2027-жылдын 12-марты                     | 2027-03-12T00:00Z",
                "2027-yil 12-mart                         | 2027-03-12T00:00Z",
                "2027-nji ýylyň 12-nji marty              | 2027-03-12T00:00Z",
                "12 марти соли 2027                       | 2027-03-12T00:00Z",
                "12 Mart 2027 Cuma                        | 2027-03-12T00:00Z",
                "Freitag, 12. März 2027                   | 2027-03-12T00:00Z",
                "03/12/2027                               | 2027-03-12T00:00Z",
                "25/12/2027                               | 2027-12-25T00:00Z",
                "12 March                                 | ",
                "31.02.2027                               | ",
                "1.234.567 sold, 10:30                    | ",
            })
    void readsDatesAsTheyArePrinted(String text, String at) {
        Moment moment = DateText.first(text.strip(), WORDS, true);
        assertEquals(at == null ? "" : at, moment == null ? "" : moment.at().toString());
    }
}
