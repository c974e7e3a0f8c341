package silkwatch.ingest.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageReaderTest {
    private static final URI URL = URI.create("https://steppe-courier.example/world/trial-train");
    private static final List<String> JAPANESE = List.of(
            "日本とカザフスタンを結ぶ試験列車が１２日、アルマトイ駅を出発した。約４０両の貨車には自動車部品が積まれ、港までの所要日数を測る。",
            "運行会社によると、冬の間は月に二往復し、春には定期便にする計画だ。沿線の三つの国境では、税関の手続きが一度で済むようになった。",
            "担当者は「雪の中でも遅れなかった」と話し、荷主の関心は高いと述べた。次の列車は来月、ウズベキスタンからも出る見通しだという。");
    private static final List<String> ENGLISH = List.of(
            "A trial train with forty wagons of car parts left the main station on Friday, bound for the port, officials said.",
            "The operator plans two trips a month over the winter, and hopes to run the service weekly from the spring onwards.",
            "\"It was snowing, and we were still on time,\" said the head of the depot, who has worked on the line for thirty years.");

    private static final String DECLARED = "<meta property='article:published_time' content='2027-03-12T13:40:00Z'>";

    private final PageReader reader = new PageReader();

    @Test
    void takesTheArticleAndLeavesTheFurniture() {
        Page page = read(page("", "<time datetime='2027-03-12T18:40:00+05:00'>12 March</time>", ENGLISH), "UTF-8");
        assertEquals("Trial train leaves Almaty", page.title());
        assertEquals(String.join("\n\n", ENGLISH), page.body());
        assertEquals(Instant.parse("2027-03-12T13:40:00Z"), page.publishedAt());
        assertEquals("Steppe Courier", page.siteName());
        assertEquals("https://steppe-courier.example/world/1", page.canonicalUrl());
        assertEquals("en", page.language());
        assertNull(page.error());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "Shift_JIS", "EUC-JP", "ISO-2022-JP"})
    void readsJapaneseInWhateverCharset(String charset) {
        Page page = read(page("<meta charset='" + charset + "'>", "", JAPANESE), charset);
        assertEquals(String.join("\n\n", JAPANESE), page.body());
    }

    @Test
    void detectsTheCharsetOfAPageThatSaysNothing() {
        byte[] bytes = page("", "", JAPANESE).getBytes(Charset.forName("EUC-JP"));
        assertEquals(
                String.join("\n\n", JAPANESE), reader.read(bytes, null, URL).body());
    }

    @Test
    void aDateInAClockOrACurrencyWidgetIsNotThePages() {
        String html = page("", "", ENGLISH).replace("<nav>", "<div class=clock>Saturday, 13 March 2027</div><nav>");
        assertNull(read(html, "UTF-8").publishedAt());
    }

    @Test
    void aTimeWithoutZoneIsOnTheClockOfItsCountry() {
        String html =
                page("", "<span class=date>2027年3月12日 18:40</span>", JAPANESE).replace("lang=en", "lang=ja");
        assertEquals(Instant.parse("2027-03-12T09:40:00Z"), read(html, "UTF-8").publishedAt());
    }

    @Test
    void sayWhenAWallStandsBeforeTheArticle() {
        String html =
                "<title>Steppe Courier</title><h1>Trial train leaves Almaty</h1><p>A trial train with forty wagons left…</p>"
                        + "<div class=paywall>This article is for subscribers only. Already a subscriber? Sign in</div>";
        assertEquals("paywall", read(html, "UTF-8").error());
        assertEquals("no text", read("", "UTF-8").error());
    }

    @Test
    void aPageThatOnlyTellsOfALateUpdateHasNoDayThatIsSure() {
        String html = page(DECLARED, "<p class=date>Updated: 12 May 2027</p>", ENGLISH);
        assertNull(read(html, "UTF-8").publishedAt());
        String soon = page(DECLARED, "<p class=date>Updated: 14 March 2027</p>", ENGLISH);
        assertEquals(Instant.parse("2027-03-12T13:40:00Z"), read(soon, "UTF-8").publishedAt());
    }

    @Test
    void aDayThatIsPrintedBesideThatOfTheUpdateIsThePublication() {
        String html = page(
                DECLARED.replace("03-12T", "04-20T"), "<p>Published 12 March 2027, updated 20 April 2027</p>", ENGLISH);
        assertEquals(Instant.parse("2027-03-12T00:00:00Z"), read(html, "UTF-8").publishedAt());
    }

    @Test
    void daysOfOtherPagesAndOfCommentsAreNotThePages() {
        String list = "<div class=newest><p>10 March 2027</p><p>9 March 2027</p><p>8 March 2027</p></div>";
        assertEquals(
                Instant.parse("2027-03-12T13:40:00Z"),
                read(page(DECLARED, list, ENGLISH), "UTF-8").publishedAt());
        String comment = page("", "", ENGLISH).replace("<h3>Leave", "<p class=date>13 March 2027</p><h3>Leave");
        assertNull(read(comment, "UTF-8").publishedAt());
    }

    @Test
    void anAddressIsNotFiledUnderADayBeforeThePublication() {
        Page page = reader.read(
                page(DECLARED.replace("2027", "2029"), "", ENGLISH).getBytes(StandardCharsets.UTF_8),
                null,
                URI.create("https://steppe-courier.example/2027/3/12/trial-train"));
        assertEquals(Instant.parse("2027-03-12T00:00:00Z"), page.publishedAt());
    }

    @Test
    void sayWhenACookieWallStandsBeforeTheArticle() {
        String html = "<title>Steppe Courier</title><div class=wall><p>We use cookies and ask for your consent.</p>"
                + "<p>Accept all cookies to go on reading, or read our cookie policy.</p></div>";
        assertEquals("cookie wall", read(html, "UTF-8").error());
    }

    @Test
    void aHeadlineIsWithoutItsSubtitleItsDayAndTheSite() {
        String subtitle = page("<meta property='og:title' content='Trial train leaves Almaty'>", "", ENGLISH)
                .replace("<h1>Trial train leaves Almaty", "<h1>Trial train leaves Almaty<br>Forty wagons of parts");
        assertEquals("Trial train leaves Almaty", read(subtitle, "UTF-8").title());
        String day = page("", "", ENGLISH).replace("<h1>", "<h1>12.03.2027 - ");
        assertEquals("Trial train leaves Almaty", read(day, "UTF-8").title());
        String site = page("", "", ENGLISH).replace("Almaty</h1>", "Almaty – Steppe Courier</h1>");
        assertEquals("Trial train leaves Almaty", read(site, "UTF-8").title());
    }

    private Page read(String html, String charset) {
        return reader.read(html.getBytes(Charset.forName(charset)), "text/html; charset=" + charset, URL);
    }

    private static String page(String head, String date, List<String> paragraphs) {
        return "<!doctype html><html lang=en><head>" + head
                + "<title>Trial train leaves Almaty | Steppe Courier</title><meta property='og:site_name' content='Steppe Courier'>"
                + "<link rel=canonical href='/world/1'></head><body><header><div class=logo>Steppe Courier</div>"
                + "<nav><ul><li><a href=/>Home</a></li><li><a href=/gold/>Gold</a></li><li><a href=/sport/>Sport</a></li></ul></nav>"
                + "<div class=cookie>We use cookies to improve your experience. Accept all</div></header>"
                + "<main><h1>Trial train leaves Almaty</h1>" + date + "<div class=article-body><p>"
                + String.join("</p><p>", paragraphs)
                + "</p></div></main><aside><h4>Most read</h4><ul><li><a href=/2>Market reopens after repairs</a></li>"
                + "<li><a href=/3>Chess club wins the cup again</a></li></ul></aside>"
                + "<section class=comments><h3>Leave a reply</h3><p>Your email address will not be published.</p></section>"
                + "<footer>© Steppe Courier <a href=/privacy>Privacy</a></footer></body></html>";
    }
}
