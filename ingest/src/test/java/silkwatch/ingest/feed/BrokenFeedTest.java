package silkwatch.ingest.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What real feeds get wrong, and what is made of it. */
class BrokenFeedTest {
    private static final String WHOLE = "<item><title>one</title><link>https://news.example/1</link></item>";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    stray ampersand         | Oil & gas                                | Oil & gas
                    ampersand in a name     | AT&T &amp; Co                            | AT&T & Co
                    HTML entity             | caf&eacute;&nbsp;&laquo;x&raquo;         | café «x»
                    entity nobody declared  | &bogus; x                                | &bogus; x
                    sign without semicolon  | ?a=1&copy=2                              | ?a=1&copy=2
                    number of Windows       | 1990&#150;2000                           | 1990–2000
                    number of nothing       | a&#0;b&#xD800;c&#x110000;                | abc�
                    escaped twice           | Q&amp;amp;A                              | Q&A
                    escaped markup          | &lt;b&gt;bold&lt;/b&gt; move             | bold move
                    naked markup            | a <b>bold</b> move                       | a bold move
                    data section            | <![CDATA[a <i>bold</i> &amp; new move]]> | a bold & new move
                    script                  | <![CDATA[<script>x()</script>Hello]]>    | Hello
                    less than               | 1 &lt; 2                                 | 1 < 2
                    lines                   | ' one \n two '                           | one two
                    """)
    void readsTitle(String what, String written, String title) {
        assertEquals(
                title,
                Fixtures.item("<title>" + written.replace("\\n", "\n") + "</title>")
                        .title(),
                what);
    }

    @Test
    void dropsControlCharacters() {
        assertEquals("ab", Fixtures.item("<title>a\u0001\u000b\u001fb</title>").title());
    }

    @Test
    void understandsPrefixesNobodyDeclared() {
        var item = Fixtures.item("<dc:creator>Ann</dc:creator><content:encoded><![CDATA[<p>x</p>]]></content:encoded>");
        assertEquals(List.of("Ann"), item.authors());
        assertEquals("<p>x</p>", item.content());
    }

    @Test
    void understandsPrefixesOfTheirOwn() {
        var feed = Fixtures.read(
                "<rss xmlns:d='http://purl.org/dc/elements/1.1/'><channel><item><d:creator>Ann</d:creator>"
                        + "<dc:title>x</dc:title></item></channel></rss>");
        assertEquals(List.of("Ann"), feed.items().get(0).authors());
    }

    @Test
    void endsWhatIsUnclosed() {
        var item = Fixtures.item("<title>one<link>https://news.example/1</link><guid>g1</guid>");
        assertEquals("one", item.title());
        assertEquals("https://news.example/1", item.url());
        assertEquals("g1", item.id());
        assertEquals(
                2,
                Fixtures.read(Fixtures.rss("<item><title>a</title><item><title>b</title></item>"))
                        .items()
                        .size());
    }

    @Test
    void ignoresTheCaseOfNames() {
        var feed = Fixtures.read(
                "<RSS VERSION='2.0'><CHANNEL><Item><TITLE>x</TITLE><PubDate>2026-11-25</PubDate></Item></CHANNEL></RSS>");
        assertEquals("x", feed.items().get(0).title());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    in a tag          | 1 | <item><title>two</tit
                    in a text         | 1 | <item><title>two</title><link>https://news.exa
                    in a data section | 1 | <item><title>two</title><description><![CDATA[ab
                    before the end    | 1 | <item><title>two</title></ite
                    between items     | 2 | <item><title>two</title></item>
                    """)
    void keepsWholeItemsBeforeACut(String where, int items, String tail) {
        var feed = Fixtures.read("<rss version='2.0'><channel>" + WHOLE + tail);
        assertEquals(items, feed.items().size(), where);
        assertTrue(feed.error().startsWith("cut off after " + items + " whole item"), feed.error());
    }

    @Test
    void keepsWholeItemsBeforeACutInJson() {
        var feed =
                Fixtures.read("{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[{\"id\":\"1\"},{\"id\":\"2");
        assertEquals(1, feed.items().size());
        assertTrue(feed.error().startsWith("cut off"), feed.error());
    }

    @Test
    void readsPastWhatStandsBeforeAndAfter() {
        var feed = Fixtures.read("Warning: cannot connect in /www/feed.php<br />\n<?xml version='1.0'?>"
                + Fixtures.rss(WHOLE) + "<script>x()</script>");
        assertEquals(1, feed.items().size());
        assertNull(feed.error());
    }

    @Test
    void processesNoDocumentType() {
        var feed = Fixtures.read(
                "<!DOCTYPE rss [<!ENTITY a 'boom'><!ENTITY b '&a;&a;'><!ENTITY f SYSTEM 'file:///etc/hostname'>]>"
                        + Fixtures.rss("<item><title>&b; &f;</title></item>"));
        assertEquals("&b; &f;", feed.items().get(0).title());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    <!DOCTYPE html><html><head><title>Just a moment...</title></head><body>x</body></html> | HTML in the feed's place: Just a moment...
                    <div><h1>502 Bad Gateway</h1></div>                                                    | HTML in the feed's place: 502 Bad Gateway
                    <html><body>nothing</body></html>                                                      | HTML in the feed's place, without a title
                    <opml version="2.0"><body/></opml>                                                     | no feed: XML of the kind <opml>
                    {"error": "rate limited"}                                                              | no feed: JSON of another kind
                    Service unavailable                                                                    | no feed: neither XML nor JSON
                    ' '                                                                                    | empty document
                    """)
    void namesWhatStandsInTheFeedsPlace(String document, String error) {
        var feed = Fixtures.read(document);
        assertNull(feed.format());
        assertEquals(error, feed.error());
    }

    @Test
    void cutsOversizedTitles() {
        assertEquals(
                Plain.LONGEST_TITLE,
                Fixtures.item("<title>" + "x".repeat(1_000_000) + "</title>")
                        .title()
                        .length());
    }
}
