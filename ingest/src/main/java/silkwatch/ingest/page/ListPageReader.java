package silkwatch.ingest.page;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;
import silkwatch.ingest.feed.FeedItem;

/** Bytes of a page that lists articles in; the articles out, in the order of the page. */
public final class ListPageReader {
    private static final String FURNITURE = "nav, header, footer, aside, form, [role=navigation], [hidden]";
    private static final int SHORTEST_HEADLINE = 8;
    private static final int ANCESTORS = 4;

    /**
     * Reads a list; never throws for what is in it.
     *
     * @param contentType the HTTP header, with its charset if any; null when unknown
     * @param select CSS selector of the links that are articles; null to find them by structure
     */
    public List<FeedItem> read(byte[] document, @Nullable String contentType, URI url, @Nullable String select) {
        Document page = parse(document, contentType, url);
        return items(select == null ? byStructure(page) : selected(page, select), url);
    }

    private static Document parse(byte[] document, @Nullable String contentType, URI url) {
        return Jsoup.parse(new String(document, PageCharset.of(document, contentType)), url.toString());
    }

    private static List<Element> selected(Document page, String select) {
        try {
            Elements chosen = page.select(select);
            return chosen.stream()
                    .map(e -> e.is("a[href]") ? e : e.selectFirst("a[href]"))
                    .filter(e -> e != null)
                    .toList();
        } catch (Selector.SelectorParseException e) {
            return List.of();
        }
    }

    /** Articles stand in blocks that repeat: of the groups of links with like surroundings, the one that says most. */
    private static List<Element> byStructure(Document page) {
        page.select(FURNITURE).remove();
        Map<String, List<Element>> groups = new LinkedHashMap<>();
        for (Element link : page.select("a[href]")) {
            if (link.text().strip().length() >= SHORTEST_HEADLINE) {
                groups.computeIfAbsent(surroundings(link), shape -> new ArrayList<>())
                        .add(link);
            }
        }
        return groups.values().stream()
                .max(Comparator.comparingInt(
                        links -> links.stream().mapToInt(l -> l.text().length()).sum()))
                .orElse(List.of());
    }

    private static String surroundings(Element link) {
        StringBuilder shape = new StringBuilder();
        Element at = link;
        for (int i = 0; i < ANCESTORS && at != null; i++, at = at.parent()) {
            shape.append(at.tagName()).append('.').append(at.className()).append('>');
        }
        return shape.toString();
    }

    private static List<FeedItem> items(List<Element> links, URI url) {
        Map<String, FeedItem> byAddress = new LinkedHashMap<>();
        for (Element link : links) {
            String address = link.absUrl("href");
            if (address.startsWith("http")
                    && !address.equals(url.toString())
                    && !link.text().isBlank()) {
                byAddress.putIfAbsent(
                        address,
                        new FeedItem(null, address, title(link), null, null, null, null, List.of(), List.of(), null));
            }
        }
        return List.copyOf(byAddress.values());
    }

    private static String title(Element link) {
        Element heading = link.selectFirst("h1, h2, h3, h4");
        return (heading == null ? link : heading).text().strip();
    }
}
