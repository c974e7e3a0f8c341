package silkwatch.ingest.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
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
        List<FeedItem> items =
                reader.read(PAGE.getBytes(StandardCharsets.UTF_8), "text/html; charset=utf-8", URL, null);
        assertEquals(
                List.of("https://steppe-courier.example/1", "https://steppe-courier.example/2"),
                items.stream().map(FeedItem::url).toList());
        assertEquals("Trial train leaves Almaty", items.get(0).title());
    }

    @Test
    void takesWhatTheSelectorSays() {
        assertEquals(
                List.of("https://steppe-courier.example/about-our-company"),
                reader.read(PAGE.getBytes(StandardCharsets.UTF_8), null, URL, "nav").stream()
                        .map(FeedItem::url)
                        .toList());
        assertEquals(List.of(), reader.read(PAGE.getBytes(StandardCharsets.UTF_8), null, URL, ":::"));
    }

    @Test
    void readsInTheCharsetOfTheServer() {
        byte[] page = PAGE.getBytes(Charset.forName("EUC-JP"));
        assertEquals(
                "草原の列車が出発した",
                reader.read(page, "text/html; charset=EUC-JP", URL, null).get(1).title());
    }

    @Test
    void aPageWithoutListListsNothing() {
        assertEquals(List.of(), reader.read(new byte[] {0, 1, (byte) 0xff}, null, URL, null));
    }
}
