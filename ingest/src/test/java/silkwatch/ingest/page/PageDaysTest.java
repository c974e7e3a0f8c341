package silkwatch.ingest.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days as the templates of news sites print and declare them, and the day and time that are read; empty for none. */
class PageDaysTest {
    private static final URI URL = URI.create("https://www.steppe-courier.example/news/123");
    private static final String TEXT =
            "<p>A trial train with forty wagons of car parts left the main station on Friday, bound for the port, officials said.</p>"
                    + "<p>The operator plans two trips a month over the winter, and hopes to run the service weekly from the spring.</p>"
                    + "<p>It was snowing, and the train was still on time, said the head of the depot, who has worked there for years.</p>";

    private final PageReader reader = new PageReader();

    @ParameterizedTest
    @CsvSource(delimiterString = " -> ", textBlock = """
            令和8年1月5日                                     -> 2026-01-05
            令和八年一月五日                                  -> 2026-01-05
            2026年1月5日（月） 14:30                          -> 2026-01-05T14:30
            2026年1月5日 午後2時30分                          -> 2026-01-05T14:30
            发布时间：2026年01月05日 14:30　来源：新报网       -> 2026-01-05T14:30
            公開日：2026年1月5日 更新日：2026年1月7日          -> 2026-01-05
            更新日：2026年1月7日 公開日：2026年1月5日          -> 2026-01-05
            2026年1月7日更新 2026年1月5日公開                  -> 2026-01-05
            2026年1月5日公開 2026年1月7日更新                  -> 2026-01-05
            5 января 2026, 14:30                             -> 2026-01-05T14:30
            14:30 05.01.2026                                 -> 2026-01-05T14:30
            05.01.2026, 14:30 (обновлено 06.01.2026, 10:00)  -> 2026-01-05T14:30
            Обновлено: 06.01.2026 10:00 Опубликовано: 05.01.2026 14:30 -> 2026-01-05T14:30
            Понедельник, 5 января 2026 г., 14:30 МСК         -> 2026-01-05T14:30+03:00
            2026-yil 5-yanvar, 14:30                         -> 2026-01-05T14:30
            2026 йил 5 январь, 14:30                         -> 2026-01-05T14:30
            2026 жылғы 5 қаңтар                              -> 2026-01-05
            2026 ж. 05 қаңтар, 14:30                         -> 2026-01-05T14:30
            2026-жылдын 5-январы                             -> 2026-01-05
            5 январи соли 2026                               -> 2026-01-05
            2026-njy ýylyň 5-nji ýanwary                     -> 2026-01-05
            5 Yanvar 2026 14:30 (UTC+04:00)                  -> 2026-01-05T14:30+04:00
            Updated January 7, 2026 | Published January 5, 2026 -> 2026-01-05
            Last updated: 6 January 2026 10:10<br>Published: 5 January 2026 14:30 -> 2026-01-05T14:30
            """)
    void aDayIsReadInTheWordsOfItsCountry(String line, String day) {
        assertEquals(day, day("<h1>Trial train leaves Almaty</h1><p>" + line + "</p>" + TEXT));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiterString = " -> ", quoteCharacter = '`', textBlock = """
            a table says which is which   -> <h1>Trial train</h1><dl><dt>更新日<dd>2026年1月7日<dt>掲載日<dd>2026年1月5日</dl>%s               -> 2026-01-05
            the clock in the header       -> <header><span class=today>6 January 2026</span></header><h1>Trial train</h1><p>5 January 2026</p>%s -> 2026-01-05
            a rights note behind the text -> <h1>Trial train</h1>%s<p>© 2020 Courier, since 12.03.2020</p>                                   -> ``
            a teaser before the headline  -> <div><span>6 January 2026</span> <a href=/1>Market of the old town opens again</a></div><h1>Trial train</h1>%s -> ``
            teasers behind the text       -> <h1>Trial train</h1>%s<div><h3>News</h3><ul><li><span>6.01.2026</span> <a href=/1>Market of the old town opens again</a></ul></div> -> ``
            a day behind the text         -> <h1>Trial train</h1>%s<p>05.01.2026</p>                                                        -> 2026-01-05
            two days beside one teaser    -> <h1>Trial train</h1><p>05.01.2026</p>%s<div><p>06.01.2026</p><p><a href=/1>Market of the old town opens again</a></p></div> -> 2026-01-05
            """)
    void aDayBesideSomethingElseIsNotThePages(String name, String page, String day) {
        assertEquals(day, day(page.replace("%s", TEXT)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "the day that is declared,             2026-01-05, 2026-01-07, 5 January 2026,          2026-01-05",
        "a page that was set up anew,          2025-01-05, 2026-01-07, 7 January 2026,          ''",
        "an update soon after,                 2026-01-05, 2026-01-07, Updated 7 January 2026,  2026-01-05",
        "another day than the declared,        2026-01-07, 2026-01-07, 5 January 2026,          2026-01-05",
        "an update before it was published,    2026-01-07, 2026-01-07, Updated 5 January 2026,  2026-01-05"
    })
    void whatIsPrintedAndWhatIsDeclaredAreWeighed(
            String name, String published, String modified, String printed, String day) {
        String declared = "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":\""
                + published + "\",\"dateModified\":\"" + modified + "\"}</script>";
        assertEquals(day, day(declared + "<h1>Trial train leaves Almaty</h1><p>" + printed + "</p>" + TEXT));
    }

    /** The day, the time if there is one, and the offset if there is one, as the page has them. */
    private String day(String page) {
        Moment published = reader.reading(
                        ("<!doctype html>" + page).getBytes(StandardCharsets.UTF_8), "text/html; charset=utf-8", URL)
                .dates()
                .published();
        if (published == null) {
            return "";
        }
        return published.day()
                + (published.time() == null ? "" : "T" + published.time())
                + (published.offset() == null ? "" : published.offset());
    }
}
