package silkwatch.ingest.poll;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import silkwatch.contract.Article;
import silkwatch.contract.Source;
import silkwatch.contract.SourceStatus;
import silkwatch.ingest.fetch.Site;

/** What a hostile feed writes, and what is stored of it. */
class UntrustedTextTest extends Polling {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        tags              | <b>Rail</b> talks                                      | Rail talks
        escaped tags      | &lt;i&gt;Rail&lt;/i&gt; talks                          | Rail talks
        a script          | <![CDATA[Rail<script>alert(1)</script> talks]]>        | Rail talks
        a handler         | <![CDATA[<img src=x onerror=alert(1)>Rail talks]]>     | Rail talks
        a frame           | <![CDATA[<iframe src="//e.example"></iframe>Rail talks]]> | Rail talks
        a style           | <![CDATA[<style>*{display:none}</style>Rail talks]]>   | Rail talks
        a comment         | <![CDATA[<!-- x --><!--[if IE]>y<![endif]-->Rail talks]]> | Rail talks
        control letters   | Rail&#7; talks&#8232;end                               | Rail talks end
        """)
    void aTitleIsPlainText(String name, String written, String stored) {
        assertEquals(
                stored,
                article(rss("<item><title>" + written + "</title><guid>1</guid></item>"))
                        .title());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        a script     | <p>Rail<script>alert(1)</script> talks</p>             | Rail talks
        a link       | <a href="javascript:alert(1)">Rail</a> talks           | Rail talks
        an image     | Rail <img src="http://tracker.example/1.gif">talks     | Rail talks
        a form       | <form action="//e.example">Rail <input name=a>talks</form> | Rail talks
        a plain sign | 3 &lt; 5 talks                                          | 3 < 5 talks
        """)
    void aSummaryIsPlainText(String name, String written, String stored) {
        Article article = article(rss(item("/a", "Talks", written)));
        assertEquals(stored, article.summary());
        assertEquals(stored, article.body());
    }

    @Test
    void nothingIsStoredAtAnAbsurdLength() {
        String endless = "word ".repeat(60_000);
        Article article = article(rss(item("/a", endless, endless)));
        assertTrue(article.title().length() <= 500, () -> "" + article.title().length());
        assertTrue(
                article.summary().length() <= 5_000,
                () -> "" + article.summary().length());
        assertTrue(article.body().length() <= 200_000, () -> "" + article.body().length());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        external file     | <!ENTITY x SYSTEM "file:///etc/hostname">
        external address  | <!ENTITY x PUBLIC "a" "http://127.0.0.1:1/x">
        parameter entity  | <!ENTITY % x SYSTEM "http://127.0.0.1:1/x"> %x;
        bomb              | <!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY x "&b;&b;&b;&b;&b;&b;&b;&b;">
        in a circle       | <!ENTITY x "&y;"><!ENTITY y "&x;">
        """)
    void anEntityStaysTheNameThatItIs(String name, String entities) {
        String document =
                "<?xml version=\"1.0\"?><!DOCTYPE rss [" + entities + "]>" + rss(item("/a", "Talks &x; end", "y"));
        site.on("/feed", 200, document);
        SourceStatus status = poll(source(Source.FullText.FEED), null, new Backfilling(null));
        assertTrue(status.reason().startsWith("entities:"), status::reason);
        assertEquals("Talks &x; end", book.published().get(0).title());
    }

    @Test
    void aGzipBombInAFeedsPlaceIsNoFeed() {
        byte[] zeros = new byte[60 * 1024 * 1024];
        byte[] bomb = Site.gzip(zeros);
        site.on("/feed", exchange -> Site.send(exchange, 200, bomb));
        SourceStatus status = poll(source(Source.FullText.FEED), null, new Backfilling(null));
        assertEquals(SourceStatus.Health.FAILING, status.health());
        assertFalse(status.reason().startsWith("reader-failed"), status::reason);
    }

    private Article article(String feed) {
        site.on("/feed", 200, feed);
        SourceStatus status = poll(source(Source.FullText.FEED), null, new Backfilling(null));
        assertEquals(1, book.published().size(), status::reason);
        return book.published().get(0);
    }
}
