package silkwatch.ingest.page;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Pages of invented outlets, one layout of the field each. A page says itself what must be read of it: its main text is what
 * {@code data-main} marks, the rest stands in data attributes of its root, of which the reader knows nothing.
 */
class PageFixturesTest {
    private final PageReader reader = new PageReader();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ja-portal",
                "ja-ministry",
                "ja-old-tables",
                "zh-portal",
                "zh-government",
                "zh-hant-wordpress",
                "ru-bitrix",
                "ru-wordpress",
                "kk-portal",
                "uz-latin",
                "uz-cyrillic-blocks",
                "ky-news",
                "tr-news",
                "en-amp",
                "en-microdata",
                "en-script-shell",
            })
    void readsTheLayoutsOfTheField(String name) throws IOException {
        String html = html(name);
        Element truth = Jsoup.parse(html).root().child(0);
        String charset = truth.hasAttr("data-charset") ? truth.attr("data-charset") : "UTF-8";
        Page page =
                reader.read(html.getBytes(Charset.forName(charset)), "text/html", URI.create(truth.attr("data-url")));
        assertAll(
                () -> assertEquals(body(truth), Truth.flat(page.body())),
                () -> assertEquals(truth.attr("data-title"), page.title()),
                () -> assertEquals(Instant.parse(truth.attr("data-published")), page.publishedAt()),
                () -> assertNull(page.error()));
        if (truth.hasAttr("data-authors")) {
            assertEquals(truth.attr("data-authors"), String.join(", ", page.authors()));
        }
        if (truth.hasAttr("data-canonical")) {
            assertEquals(truth.attr("data-canonical"), page.canonicalUrl());
        }
    }

    private static String body(Element truth) {
        return Truth.flat(
                truth.hasAttr("data-body")
                        ? truth.attr("data-body")
                        : truth.select("[data-main]").stream()
                                .map(PageFixturesTest::text)
                                .collect(Collectors.joining(" ")));
    }

    private static String text(Element element) {
        element.select("br").forEach(line -> line.text(" "));
        return element.wholeText();
    }

    private static String html(String name) throws IOException {
        try (InputStream in = PageFixturesTest.class.getResourceAsStream(name + ".html")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
