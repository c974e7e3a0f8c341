package silkwatch.ingest.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A sitemap, news sitemap or sitemap index in; a {@link FeedDocument} out. */
final class SitemapFormat {
    private SitemapFormat() {}

    static FeedDocument read(XmlTree xml, String encoding) {
        var root = Objects.requireNonNull(xml.root());
        if (Names.of(root).equals("sitemapindex")) {
            return index(xml, root, encoding);
        }
        var items = new ArrayList<FeedItem>();
        var news = false;
        for (var element : root.children()) {
            if (Names.of(element).equals("url") && xml.isWhole(element)) {
                var entry = Fields.of(element);
                var item = item(entry);
                news |= entry.first("news:news") != null;
                if (item.url() != null) {
                    items.add(item);
                }
            }
        }
        return new FeedDocument(
                news ? "news-sitemap" : "sitemap",
                encoding,
                null,
                null,
                null,
                null,
                xml.complaint(items.size()),
                items,
                List.of());
    }

    private static FeedItem item(Fields entry) {
        var newsElement = entry.first("news:news");
        var news = Fields.of(newsElement == null ? new Element("none") : newsElement);
        var publicationElement = news.first("news:publication");
        var publication = Fields.of(publicationElement == null ? new Element("none") : publicationElement);
        return new FeedItem(
                null,
                location(entry),
                Plain.ofHtml(news.text("news:title")),
                null,
                null,
                FeedDates.read(news.text("news:publication_date")),
                FeedDates.read(entry.text("lastmod")),
                List.of(),
                People.distinct(People.listed(news.text("news:keywords"))),
                Languages.tag(publication.text("news:language")));
    }

    private static FeedDocument index(XmlTree xml, Element root, String encoding) {
        var children = new ArrayList<ChildSitemap>();
        for (var element : root.children()) {
            var entry = Fields.of(element);
            var url = location(entry);
            if (Names.of(element).equals("sitemap") && xml.isWhole(element) && url != null) {
                children.add(new ChildSitemap(url, FeedDates.read(entry.text("lastmod"))));
            }
        }
        return new FeedDocument(
                "sitemap-index", encoding, null, null, null, null, xml.complaint(children.size()), List.of(), children);
    }

    private static @Nullable String location(Fields entry) {
        var element = entry.first("loc");
        return element == null ? null : Addresses.resolve(Addresses.base(element), element.wholeText());
    }
}
