package silkwatch.enrich.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import silkwatch.contract.Corpus;

class LanguageDetectorTest {
    private final LanguageDetector detector = new LanguageDetector();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Japan and Kazakhstan sign a memorandum",
                "en | Uzbekistan",
                "ja | 首相、来月カザフスタンへ",
                "ja | JOGMEC、タウケン・サムルクと覚書",
                "ja | ７月に首脳会合",
                "zh | 日本首相将访问哈萨克斯坦",
                "zh | 日本首相將訪問哈薩克",
                "ru | Япония и Казахстан подписали меморандум",
                "ru | Ташкент",
                "kk | Жапония мен Қазақстан меморандумға қол қойды",
                "kk | Сапар маусым айында басталады",
                "ky | Япония менен Кыргызстан келишимге кол койду",
                "ky | Сапар июнь айында башталат, деди элчи",
                "ky | Темир жол курулууда, тоннель башталды",
                "uz | Koreya O‘zbekistonda zavod quradi",
                "uz | Yaponiya va Oʻzbekiston kredit boʻyicha bitim imzoladi",
                "uz | Yaponiya bosh vaziri Toshkentga keladi",
                "uz | Zavod va investorlar vakillari Navoiyga keldi, dedi hokimlik",
                "uz | Япония ва Ўзбекистон кредит бўйича битим имзолади",
                "uz | Япония бош вазири июнь ойида Тошкентга келади",
                "tg | Ҷопон ва Тоҷикистон созишнома имзо карданд",
                "tg | Сафар дар моҳи июн оғоз мешавад",
                "tk | Ýaponiýa bilen Türkmenistan ylalaşyga gol çekdi",
                "tk | Sapar iýun aýynda başlanar, diýip ilçi aýtdy",
                "tr | Japonya ile Özbekistan kredi anlaşması imzaladı",
                "tr | Ziyaret haziran ayında yapılacak",
                "mn | Япон Улсын элчин сайд Улаанбаатарт хүрэлцэн ирлээ",
                "ru | Tengri Tour: в Токио открыли выставку казахстанских художников, сообщает агентство JCN Newswire",
                "en | The Тау-Кен Самрук company said that it had signed a memorandum with JOGMEC",
                "und | 2027",
            })
    void tellsShortText(String expected, String text) {
        assertEquals(expected, detector.detect(text, "", null));
    }

    @ParameterizedTest(name = "{0} for {1}, hint {2}")
    @CsvSource({"ja, 日本, ja-JP", "zh, 日本, zh-TW", "zh, 日本,", "kk, Ташкент, kk", "tr, Ankara, tr", "kk, 2027, kk"})
    void letsTheHintDecideWhereTheTextLeavesRoom(String expected, String text, String hint) {
        assertEquals(expected, detector.detect(text, "", hint));
    }

    @Test
    void believesTheTextAndNotAWrongHint() {
        String body = "Правительство объявило, что переговоры пройдут в июне, но место встречи пока не выбрано.";
        assertEquals("ru", detector.detect("", body, "kk"));
    }

    @Test
    void tellsTheSentencesOfTheCorpus() throws Exception {
        int right = 0;
        int all = 0;
        for (String language : List.of("en", "ja", "kk", "mn", "ru", "tr", "zh")) {
            try (Stream<String> lines = Files.lines(Corpus.path("languages/" + language + ".txt"))) {
                for (String line : lines.filter(l -> !l.isBlank()).toList()) {
                    all++;
                    right += detector.detect("", line, null).equals(language) ? 1 : 0;
                }
            }
        }
        double share = right / (double) all;
        assertTrue(share >= 0.99, right + " of " + all);
    }
}
