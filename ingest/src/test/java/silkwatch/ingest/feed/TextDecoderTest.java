package silkwatch.ingest.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom to believe about a charset: the mark, HTTP, the declaration, and the text itself. */
class TextDecoderTest {
    private static final String RUSSIAN = "Министры обсудили поставки урана и новый маршрут";
    private static final String JAPANESE = "外相会談は来週、東京で開かれる見通しとなった";
    private static final String CHINESE = "两国外长下周在东京举行会谈并签署铀供应协议";
    private static final String KOREAN = "양국 외교장관이 다음 주 회담을 열기로 했다";
    private static final String FRENCH = "La réunion prévue à l’été est reportée, annonce le ministère";

    @ParameterizedTest(name = "{0} as {1}, declared {2}, HTTP {3}: {4}")
    @CsvSource(nullValues = "-", textBlock = """
                    ru, windows-1251, windows-1251, -,            windows-1251
                    ru, KOI8-R,       koi8-r,       -,            KOI8-R
                    ru, KOI8-R,       -,            koi8-r,       KOI8-R
                    ru, windows-1251, KOI8-R,       windows-1251, windows-1251
                    ru, windows-1251, windows-1251, utf-8,        windows-1251
                    ru, windows-1251, windows-1251, iso-8859-1,   windows-1251
                    ru, windows-1251, utf-8,        -,            windows-1251
                    ru, windows-1251, -,            -,            windows-1251
                    ru, windows-1251, koi8-r,       -,            windows-1251
                    ru, KOI8-R,       -,            -,            KOI8-R
                    ru, UTF-8,        windows-1251, -,            UTF-8
                    ru, UTF-8,        -,            iso-8859-1,   UTF-8
                    ru, UTF-8,        -,            -,            UTF-8
                    ru, windows-1251, bogus,        -,            windows-1251
                    ja, Shift_JIS,    Shift_JIS,    -,            Shift_JIS
                    ja, Shift_JIS,    -,            x-sjis,       Shift_JIS
                    ja, Shift_JIS,    -,            -,            Shift_JIS
                    ja, Shift_JIS,    utf-8,        -,            Shift_JIS
                    ja, EUC-JP,       euc-jp,       -,            EUC-JP
                    ja, EUC-JP,       -,            -,            EUC-JP
                    ja, EUC-JP,       shift_jis,    -,            EUC-JP
                    ja, ISO-2022-JP,  iso-2022-jp,  -,            ISO-2022-JP
                    ja, ISO-2022-JP,  -,            -,            ISO-2022-JP
                    ja, ISO-2022-JP,  utf-8,        -,            ISO-2022-JP
                    ja, UTF-8,        Shift_JIS,    -,            UTF-8
                    ja, UTF-16LE,     utf-16,       -,            UTF-16LE
                    ja, UTF-16BE,     utf-8,        -,            UTF-16BE
                    zh, GB18030,      gb2312,       -,            GB2312
                    zh, GB18030,      GB18030,      -,            GB18030
                    zh, GB18030,      -,            -,            GB18030
                    zh, GB18030,      utf-8,        utf-8,        GB18030
                    zh, UTF-8,        gbk,          -,            UTF-8
                    ko, EUC-KR,       -,            -,            EUC-KR
                    fr, windows-1252, iso-8859-1,   -,            ISO-8859-1
                    fr, windows-1252, -,            -,            windows-1252
                    """)
    void reads(String language, String actual, String declared, String http, String encoding) {
        var text =
                switch (language) {
                    case "ru" -> RUSSIAN;
                    case "ja" -> JAPANESE;
                    case "zh" -> CHINESE;
                    case "ko" -> KOREAN;
                    default -> FRENCH;
                };
        var document = "<?xml version=\"1.0\"" + (declared == null ? "" : " encoding=\"" + declared + "\"") + "?>"
                + Fixtures.rss("<item><title>" + text + "</title></item>");
        var feed = Fixtures.read(
                document.getBytes(Charset.forName(actual)),
                http == null ? null : "application/rss+xml; charset=" + http);
        assertEquals(text, feed.items().get(0).title());
        assertEquals(encoding, feed.encoding());
    }

    @Test
    void believesTheMarkBeforeAll() {
        var document = "\uFEFF<?xml version=\"1.0\" encoding=\"koi8-r\"?>"
                + Fixtures.rss("<item><title>" + RUSSIAN + "</title></item>");
        for (var charset :
                new Charset[] {StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE}) {
            var feed = Fixtures.read(document.getBytes(charset), "text/xml; charset=windows-1251");
            assertEquals(RUSSIAN, feed.items().get(0).title());
            assertEquals(charset.name(), feed.encoding());
        }
    }

    @Test
    void readsWhatOnlyTheSupersetHas() {
        var text = "髙橋氏①～";
        var feed = Fixtures.read(
                Fixtures.rss("<item><title>" + text + "</title></item>").getBytes(Charset.forName("windows-31j")),
                "text/xml; charset=Shift_JIS");
        assertEquals(text, feed.items().get(0).title());
        assertEquals("Shift_JIS", feed.encoding());
    }

    @Test
    void staysWithUtf8WhenCutInACharacter() {
        var bytes = ("<?xml version=\"1.0\" encoding=\"utf-8\"?><rss><channel><item><title>" + RUSSIAN
                        + "</title></item><item><title>я")
                .getBytes(StandardCharsets.UTF_8);
        var feed = Fixtures.read(Arrays.copyOf(bytes, bytes.length - 1), null);
        assertEquals("UTF-8", feed.encoding());
        assertEquals(RUSSIAN, feed.items().get(0).title());
        assertTrue(feed.error().startsWith("cut off"));
    }
}
