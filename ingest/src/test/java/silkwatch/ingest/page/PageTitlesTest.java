package silkwatch.ingest.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headlines as the templates of news sites have them: what stands in a page's head and above its text, and what it is called. */
class PageTitlesTest {
    private static final URI URL = URI.create("https://www.steppe-courier.example/news/123");
    private static final String TEXT =
            "<p>A trial train with forty wagons of car parts left the main station on Friday, bound for the port, officials said.</p>"
                    + "<p>The operator plans two trips a month over the winter, and hopes to run the service weekly from the spring.</p>";

    private final PageReader reader = new PageReader();

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiterString = " -> ", quoteCharacter = '`', textBlock = """
            sections behind bars             -> <title>列車がアルマトイを出発した | 経済 | 新報ニュース</title>                                    -> 列車がアルマトイを出発した
            sections behind dashes           -> <title>Trial train leaves Almaty - Economy - Courier</title>                        -> Trial train leaves Almaty
            sections behind double colons    -> <title>Поезд отправился из Алматы :: Общество :: Курьер</title>                     -> Поезд отправился из Алматы
            sections behind angle quotes     -> <title>Поезд отправился из Алматы » Новости » Курьер</title>                        -> Поезд отправился из Алматы
            the site behind an underscore    -> <title>列車がアルマトイを出発した_新报网</title>                                           -> 列車がアルマトイを出発した
            the site before a bar            -> <title>Курьер | Поезд отправился из Алматы</title>                                  -> Поезд отправился из Алматы
            a named site before a colon      -> <meta property=og:site_name content=Курьер><title>Курьер: Поезд отправился</title>  -> Поезд отправился
            a headline that names the site   -> <meta property=og:site_name content=Train><title>Train leaves: what next?</title>   -> Train leaves: what next?
            a dash in a headline             -> <title>Поезд отправился — МИД - Курьер</title><h1>Поезд отправился — МИД</h1>       -> Поезд отправился — МИД
            a label behind a bar             -> <title>x</title><h1>Trial train leaves Almaty | Opinion</h1>                        -> Trial train leaves Almaty
            entities that are escaped twice  -> <title>Trial &amp;amp; error on the rails</title>                                   -> Trial & error on the rails
            a kicker in the heading          -> <title>Courier</title><h1><span class=kicker>Rails</span> Trial train leaves</h1>   -> Trial train leaves
            a subtitle in the heading        -> <title>Courier</title><h1>Trial train leaves <span class=subtitle>At last</span></h1> -> Trial train leaves
            a kicker that is part of it      -> <title>Rails: Trial train leaves</title><h1><i class=kicker>Rails:</i> Trial train leaves</h1> -> Rails: Trial train leaves
            a shorter title than headline    -> <meta property=og:title content='Why the trial train leaves'><title>The trial train leaves</title><h1>Why the trial train leaves</h1> -> Why the trial train leaves
            a kicker that og:title lacks     -> <meta property=og:title content='Trial train leaves - Courier'><meta property=og:site_name content=Courier><h1>On the rails Trial train leaves</h1> -> Trial train leaves
            a box in the heading             -> <title>Courier</title><h1><div>Trial train leaves Almaty</div></h1>                 -> Trial train leaves Almaty
            the logo is the main heading     -> <title>Trial train leaves Almaty</title><h1><a href=/>Steppe and Mountain Courier</a></h1><h2>Trial train leaves Almaty</h2> -> Trial train leaves Almaty
            all pages are called the same    -> <title>Steppe and Mountain Courier</title><h1><a href='/en/'>Steppe and Mountain Courier</a></h1><h2>Trial train leaves</h2> -> Trial train leaves
            many main headings               -> <title>Trial train leaves</title><h1>The wagons it has</h1><p>Text.</p><h1>The road it takes</h1><p>Text.</p><h1>The day it returns</h1> -> Trial train leaves
            a crumb is no headline           -> <title>Rail transport - Courier</title><ul class=breadcrumb><li>Rail transport</ul><h2>Trial train leaves</h2> -> Trial train leaves
            """)
    void aHeadlineIsWhatReadersWouldCallThePage(String name, String top, String title) {
        assertEquals(title, title(top));
    }

    @ParameterizedTest
    @CsvSource({"'', ' | Courier'", "'...', ''", "'…', ' - Courier'"})
    void aDeclaredHeadlineThatIsCutGoesOnInAnotherTitle(String mark, String site) {
        String whole =
                "Trial train with forty wagons of car parts leaves the main station of Almaty and is bound for the "
                        + "port of Aktau this winter";
        String cut = whole.substring(0, 110 - mark.length()) + mark;
        String declared =
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"" + cut + "\"}</script>";
        assertEquals(whole, title(declared + "<title>" + whole + site + "</title>"));
    }

    private String title(String top) {
        return reader.read(
                        ("<!doctype html>" + top + TEXT).getBytes(StandardCharsets.UTF_8),
                        "text/html; charset=utf-8",
                        URL)
                .title();
    }
}
