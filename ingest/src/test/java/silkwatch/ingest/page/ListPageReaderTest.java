package silkwatch.ingest.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import silkwatch.ingest.feed.FeedItem;

class ListPageReaderTest {
    private static final URI URL = URI.create("https://steppe-courier.example/news/");
    private static final String PAGE =
            "<html><body><nav><a href='/about-our-company'>About our company</a></nav><main><ul>"
                    + "<li class=t><a href='/1'><h3>Trial train leaves Almaty</h3><p>Teaser</p></a></li>"
                    + "<li class=t><a href='/2'><h3>草原の列車が出発した</h3></a></li>"
                    + "<li class=t><a href='/1'><h3>Trial train leaves Almaty</h3></a></li></ul>"
                    + "<a href='?page=2'>Older articles</a></main><footer><a href='/privacy'>Privacy and terms of use</a></footer>";

    private final ListPageReader reader = new ListPageReader();

    @Test
    void findsTheRepeatedBlock() {
        List<FeedItem> items = read(PAGE);
        assertEquals(
                List.of("https://steppe-courier.example/1", "https://steppe-courier.example/2"),
                items.stream().map(FeedItem::url).toList());
        assertEquals("Trial train leaves Almaty", items.get(0).title());
    }

    /** Pages in the layouts and languages of ministries, agencies and papers: what is listed, with its days. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        ja-definition-list.html | /press/release/press6_000412.html 2026-11-20 日・カザフスタン外相会談 | /press/release/press6_000411.html 2026-11-20 中央アジア担当大使の発令 | /press/release/press4_010090.html 2026-11-17 第3回「中央アジア+日本」高級実務者会合の開催
        zh-plain-list.html      | /a/202611/t20261123_118812.htm 2026-11-23 中亚铁路新线在塔什干签署协议 | /a/202611/t20261122_118790.htm 2026-11-22 哈萨克斯坦能源部公布稀土勘探结果 | /a/202611/t20261119_118655.htm 2026-11-19 第十二届里海运输论坛下月在阿克套举行
        ru-table.html           | /ru/events/speeches/118 2026-11-21 Президент принял посла Японии | /ru/events/speeches/117 2026-11-18 О визите в Токио делегации министерства | /ru/events/speeches/116 2026-11-12 Заседание совместной комиссии
        kk-days.html            | /kz/news/201877 2026-11-22 Алматыда жаңа логистика орталығы ашылды | /kz/news/201870 2026-11-22 Қарағандыда сирек металл зауыты салынады | /kz/news/201790 2026-11-21 Үкімет отырысында көлік дәлізі талқыланды
        uz-cards.html           | /uz/2026/11/toshkentda-yaponiya-markazi-ochildi 2026-11-22 Toshkentda Yaponiya markazi ochildi | /uz/2026/11/buxoroda-mis-koni-ishga-tushirildi 2026-11-20 Buxoroda mis koni ishga tushirildi | /uz/2026/11/samarqandda-sammitga-tayyorgarlik 2026-11-18 Samarqandda sammitga tayyorgarlik koʻrilmoqda
        en-read-more.html       | /node/5512 2026-11-19 Minister opens the Caspian port terminal | /node/5498 2026-11-09 Loan agreement signed for the ring road | /node/5477 - Tender for grid studies is published
        """)
    void readsPagesOfManyLayouts(String file, String first, String second, String third) throws Exception {
        byte[] page = getClass().getResourceAsStream("lists/" + file).readAllBytes();
        assertEquals(
                List.of(first, second, third),
                reader.read(page, "text/html; charset=utf-8", URL, null).items().stream()
                        .map(ListPageReaderTest::line)
                        .toList());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        a menu more        | <main>     | <div class='rubrics'><a href='/economy/'>Economy and trade</a><a href='/transport/'>Transport and logistics</a><a href='/world/'>World and regional affairs</a></div><main>
        a box of most read | <main>     | <aside><ul><li><a href='/2025/old-story-about-the-old-railway'>An old story about the old railway that everyone still reads</a></li></ul></aside><main>
        a consent layer    | <body>     | <body><div class='cookie-notice'><a href='/how-we-use-cookies-2026'>How we use cookies and what you can do about it, in detail</a></div>
        a footer of links  | </main>    | </main><div class='footer-links'><a href='/report-2025-annual-and-financial'>Annual and financial report of the publisher for the year 2025</a></div>
        other classes      | class=t    | class=teaser-item
        """)
    void aChangeOfFurnitureIsNoNewArticle(String name, String from, String to) {
        assertEquals(urls(read(PAGE)), urls(read(PAGE.replace(from, to))));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        nothing listed   | <ul></ul><p>There is no news this year.</p>
        only a menu      | <div><a href='/economy/'>Economy and trade</a><a href='/world/'>World affairs</a></div>
        only page turns  | <div><a href='?page=2'>Older articles</a><a href='?page=3'>Still older articles</a></div>
        """)
    void aPageWithoutArticlesListsNothing(String name, String inside) {
        assertEquals(List.of(), read("<html><body><main>" + inside + "</main></body></html>"));
    }

    @Test
    void aDayAboveEverythingIsNoArticlesDay() {
        List<FeedItem> items = read(PAGE.replace("<main>", "<main><p>24 November 2026</p>"));
        assertEquals(null, items.get(0).publishedAt());
    }

    @Test
    void isNotHeldUpByAPageOfLinks() {
        String links = IntStream.range(0, 20_000)
                .mapToObj(n -> "<a href='/" + n + "'>Link " + n + "</a><div>")
                .collect(Collectors.joining());
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> read("<html><body><div>" + links));
    }

    @Test
    void takesWhatTheSelectorSays() {
        assertEquals(
                List.of("https://steppe-courier.example/about-our-company"),
                urls(reader.read(PAGE.getBytes(StandardCharsets.UTF_8), null, URL, "nav")
                        .items()));
        assertEquals(
                List.of(),
                reader.read(PAGE.getBytes(StandardCharsets.UTF_8), null, URL, ":::")
                        .items());
    }

    @Test
    void readsInTheCharsetOfTheServer() {
        byte[] page = PAGE.getBytes(Charset.forName("EUC-JP"));
        assertEquals(
                "草原の列車が出発した",
                reader.read(page, "text/html; charset=EUC-JP", URL, null)
                        .items()
                        .get(1)
                        .title());
    }

    @Test
    void aPageWithoutListListsNothing() {
        assertEquals(
                List.of(),
                reader.read(new byte[] {0, 1, (byte) 0xff}, null, URL, null).items());
    }

    private List<FeedItem> read(String page) {
        return reader.read(page.getBytes(StandardCharsets.UTF_8), "text/html; charset=utf-8", URL, null)
                .items();
    }

    private static List<String> urls(List<FeedItem> items) {
        return items.stream().map(FeedItem::url).toList();
    }

    private static String line(FeedItem item) {
        String day =
                item.publishedAt() == null ? "-" : item.publishedAt().toString().substring(0, 10);
        return URI.create(item.url()).getRawPath() + " " + day + " " + item.title();
    }
}
