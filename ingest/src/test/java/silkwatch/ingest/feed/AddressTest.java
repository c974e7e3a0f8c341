package silkwatch.ingest.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which address and id an item has. The feed is read from https://news.example/rss/all. */
class AddressTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    link                     | <link> https://a.example/1 </link>                                          | https://a.example/1       | -
                    relative                 | <link>/1?x=1&amp;y=2</link>                                             | https://news.example/1?x=1&y=2 | -
                    by xml:base              | <link xml:base="https://b.example/x/">1</link>                          | https://b.example/x/1     | -
                    guid is the link         | <guid>https://a.example/g</guid>                                        | https://a.example/g       | https://a.example/g
                    guid is no link          | <guid isPermaLink="false">https://a.example/g</guid>                    | -                         | https://a.example/g
                    guid beside a link       | <link>https://a.example/1</link><guid>77</guid>                         | https://a.example/1       | 77
                    front page as link       | <link>https://news.example/</link><guid>https://news.example/g</guid>   | https://news.example/g    | https://news.example/g
                    original of FeedBurner   | <link>https://p.example/1</link><feedburner:origLink>https://a.example/1</feedburner:origLink> | https://a.example/1 | -
                    atom link in RSS         | <atom:link rel="self" href="/s"/><atom:link href="/a"/>                 | https://news.example/a    | -
                    rdf:about                | <x/>                                                                    | -                         | -
                    script                   | <link>javascript:alert(1)</link>                                        | -                         | -
                    mail                     | <link>mailto:a@b.example</link>                                         | -                         | -
                    last of several          | <link>https://a.example/1</link><link>https://a.example/2</link>        | https://a.example/2       | -
                    picture's link           | <image><link>https://a.example/i</link></image><link>https://a.example/1</link> | https://a.example/1 | -
                    """)
    void readsAddressAndId(String what, String inside, String url, String id) {
        var item = Fixtures.item(inside);
        assertEquals(url, item.url(), what);
        assertEquals(id, item.id(), what);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    relative       | <a href="x">1</a>                    | <a href="https://news.example/rss/x">1</a>
                    without quotes | <img src=/i.jpg>                     | <img src=https://news.example/i.jpg>
                    absolute       | <a href='http://o.example/?a=b'>1</a> | <a href='http://o.example/?a=b'>1</a>
                    fragment       | <a href="#top">1</a>                 | <a href="#top">1</a>
                    mail           | <a href="mailto:a@b.example">1</a>   | <a href="mailto:a@b.example">1</a>
                    """)
    void resolvesLinksInsideContent(String what, String written, String resolved) {
        assertEquals(
                resolved,
                Fixtures.item("<description><![CDATA[" + written + "]]></description>")
                        .summary(),
                what);
    }
}
