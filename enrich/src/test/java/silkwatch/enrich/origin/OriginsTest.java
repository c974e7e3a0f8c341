package silkwatch.enrich.origin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import silkwatch.contract.Article;

class OriginsTest {
    private static final String HEADLINE = "Headline";

    private final Origins origins = Origins.shipped();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    # datelines and brackets
                    Jiji Press | TOKYO, Dec. 20 (Jiji Press)--The text follows.
                    Jiji Press | 【時事】本文が続く。
                    Jiji Press | 【アスタナ時事】本文が続く。
                    Jiji Press | 本文が続く。【時事通信社】
                    Jiji Press | The text. [Copyright The Jiji Press, Ltd.]
                    Mainichi | 本文が続く。【毎日新聞】
                    Kyodo News | The text ends here. (Kyodo)
                    Kyodo News | 本文が続く。（共同）
                    Kyodo News | 【アスタナ共同】本文が続く。
                    Kyodo News | ASTANA, July 19 (Bernama-Kyodo) -- The text follows.
                    Kabar | BISHKEK, March 11 /Kabar/. The text follows.
                    TASS | ТОКИО, 10 июня. /ТАСС/. Текст следует.
                    TASS | ТАСС, 17 мая. Текст следует.
                    Kazinform | АСТАНА. КАЗИНФОРМ – Текст следует.
                    Interfax | Москва. 17 мая. INTERFAX.RU - Текст следует.
                    Xinhua | 新华社东京12月20日电 正文。
                    Anadolu Agency | ASTANA (AA) - Metin.
                    # who tells it
                    Interfax | Соглашение подписано, передает Интерфакс.
                    Interfax | Соглашение подписано, передаёт агентство «Интерфакс».
                    Akorda | Как пишет Акорда, соглашение подписано.
                    Akorda | Соглашение подписано, сообщает пресс-служба Акорды.
                    Kazinform | Об этом сообщил представитель министерства, передает корреспондент Казинформа.
                    Kabar | The meeting was held in Bishkek, Kabar reports.
                    Nikkei | The two are joining forces, the Nikkei newspaper reported this week.
                    Xinhua | 据新华社报道，双方签署协议。
                    Kazinform | Келісімге қол қойылды, деп хабарлайды Kazinform.
                    Yonhap | Соглашение подписано, сообщает Yonhap.
                    # the deepest of a chain
                    Kyodo News | Об этом сообщает Tengrinews со ссылкой на Kyodo.
                    TASS | Саммит пройдет в июле, передает Tengrinews.kz со ссылкой на ТАСС.
                    Foreign Ministry of Kazakhstan | Встреча отложена, сообщает Zakon.kz со ссылкой на заявление МИД Казахстана.
                    Akorda | Об этом сообщает 24.kg со ссылкой на пресс-службу Акорды.
                    Reuters | The Caspian daily wrote, citing Reuters, that talks went on.
                    # an office's paper
                    Foreign Ministry of Kazakhstan | Об этом говорится в заявлении Министерства иностранных дел РК.
                    Foreign Ministry of Japan | The sides met, according to the Japanese Foreign Ministry's statement.
                    Foreign Ministry of Uzbekistan | The visit took place, the press service of the Ministry of Foreign Affairs of Uzbekistan said.
                    # at the end
                    The Astana Times | The text. This article was originally published by The Astana Times.
                    TASS | Текст. Источник: ТАСС
                    """)
    void creditsAreRead(String origin, String body) {
        assertEquals(origin, origins.credited(article("Steppe Courier", HEADLINE, body)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The ministers told a joint press conference. The text goes on.
                    共同記者会見で首相は述べた（共同声明の全文は別項）。
                    日中共同の事業だ。
                    The envoy spoke to Reuters in March. The text goes on.
                    The leaders met in Tokyo. (Photo: Kyodo)
                    写真：共同
                    The Japan International Cooperation Agency (JICA) will lend the sum.
                    Текст. Фото: Акорда
                    В Акорде информацию не комментировали.
                    The Trend is clear: trade grows.
                    """)
    void namesWithoutACreditAreNone(String body) {
        assertNull(origins.credited(article("Steppe Courier", HEADLINE, body)));
    }

    @Test
    void headlineMayEndInACredit() {
        assertEquals(
                "Kyodo News", origins.credited(article("Steppe Courier", "Премьер приедет в июне - Kyodo", "Текст.")));
    }

    @Test
    void outletIsNotItsOwnCredit() {
        assertNull(origins.credited(article("Tengrinews.kz", HEADLINE, "Об этом передает Tengrinews.kz.")));
    }

    @ParameterizedTest
    @CsvSource({
        "Kyodo News, Kyodo News",
        "共同通信（47NEWS）, Kyodo News",
        "Казинформ, Kazinform",
        "АМИТ «Ховар», Khovar",
        "県民新聞デジタル（共同）, Kyodo News"
    })
    void outletsAreKnownByAnyOfTheirNames(String outlet, String origin) {
        assertEquals(origin, origins.ofOutlet(outlet));
    }

    @Test
    void unknownOutletIsNoOrigin() {
        assertNull(origins.ofOutlet("Steppe Courier"));
    }

    @Test
    void mistakesInTheFileAreNamedByLine() {
        byte[] yaml = "origins:\n  - {name: A, names: [A], mark: [B]}\n".getBytes(StandardCharsets.UTF_8);
        var e = assertThrows(IllegalArgumentException.class, () -> OriginsFile.read("mine.yaml", yaml));
        assertTrue(e.getMessage().startsWith("mine.yaml:2: "), e.getMessage());
    }

    private static Article article(String outlet, String title, String body) {
        return new Article(
                "id",
                "u",
                "u",
                "s",
                outlet,
                null,
                title,
                null,
                body,
                null,
                null,
                null,
                null,
                Instant.EPOCH,
                1,
                "h",
                false);
    }
}
