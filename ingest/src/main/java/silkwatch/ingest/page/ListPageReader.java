package silkwatch.ingest.page;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;
import silkwatch.ingest.feed.FeedItem;

/** Bytes of a page that lists articles in; the articles out, in the order of the page. */
public final class ListPageReader {
    private final Wording wording = Wording.bundled();
    private final DateWords dateWords = DateWords.bundled();

    /**
     * Reads a list; never throws for what is in it.
     *
     * @param contentType the HTTP header, with its charset if any; null when unknown
     * @param select CSS selector of the links that are articles; null to find them by structure
     */
    public ListPage read(byte[] document, @Nullable String contentType, URI url, @Nullable String select) {
        Document page =
                Jsoup.parse(Lean.of(new String(document, PageCharset.of(document, contentType))), url.toString());
        List<Element> links =
                select == null ? ArticleLinks.of(page, new Markup(wording, true)) : selected(page, select);
        return new ListPage(page.title(), items(page, links, url));
    }

    private static List<Element> selected(Document page, String select) {
        try {
            return page.select(select).stream()
                    .map(element -> element.is("a[href]") ? element : element.selectFirst("a[href]"))
                    .filter(Objects::nonNull)
                    .toList();
        } catch (Selector.SelectorParseException e) {
            return List.of();
        }
    }

    private List<FeedItem> items(Document page, List<Element> links, URI url) {
        Map<String, List<Element>> byAddress = new LinkedHashMap<>();
        for (Element link : links) {
            String address = ArticleLinks.address(link);
            if (address.startsWith("http") && !address.equals(url.toString())) {
                byAddress.computeIfAbsent(address, each -> new ArrayList<>()).add(link);
            }
        }
        Teasers teasers = Teasers.of(page, byAddress);
        TeaserDates dates = TeaserDates.of(page, teasers, dateWords, url);
        List<FeedItem> items = new ArrayList<>();
        byAddress.forEach((address, itsLinks) -> {
            String title = teasers.title(address, itsLinks);
            if (!title.isBlank()) {
                Instant date = dates.of(address);
                items.add(new FeedItem(null, address, title, null, null, date, null, List.of(), List.of(), null));
            }
        });
        return items;
    }
}
