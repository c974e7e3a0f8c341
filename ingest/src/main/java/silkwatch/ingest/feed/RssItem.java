package silkwatch.ingest.feed;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** One item of RSS or RDF in, with what content, dc, dcterms, media, itunes and atom add to it; a {@link FeedItem} out. */
final class RssItem {
    private static final String[] BODIES = {
        "content:encoded",
        "encoded",
        "xhtml:body",
        "body",
        "fullitem",
        "atom:content",
        "yandex:full-text",
        "turbo:content"
    };
    private static final String[] SUMMARIES = {
        "description", "dc:description", "dcterms:abstract", "atom:summary", "summary", "itunes:summary"
    };
    private static final String[] PUBLISHED = {
        "pubdate", "dcterms:issued", "atom:published", "dc:date", "dcterms:created", "published"
    };
    private static final String[] UPDATED = {"dcterms:modified", "atom:updated", "updated", "dc:date", "lastbuilddate"};
    private static final String[] AUTHORS = {"author", "dc:creator", "dc:author", "itunes:author", "yandex:author"};
    private static final String[] KEYWORDS = {"itunes:keywords", "media:keywords", "tags"};
    private static final String[] SUBJECTS = {"category", "dc:subject", "media:category"};

    private RssItem() {}

    static FeedItem read(Element element, @Nullable String siteLink) {
        var item = Fields.of(element);
        var media = media(item);
        var title = markup(item, "title", "dc:title");
        title = title != null ? title : markup(media, "media:title");
        var summary = markup(item, SUMMARIES);
        summary = summary != null ? summary : markup(media, "media:description");
        var content = markup(item, BODIES);
        var id = item.text("guid", "atom:id", "id", "dc:identifier");
        return new FeedItem(
                id != null ? id : blankToNull(element.attr("rdf:about")),
                url(element, item, siteLink),
                title == null ? null : title.plain(),
                summary == null ? null : summary.value(),
                content == null ? null : content.value(),
                item.date(PUBLISHED),
                item.date(UPDATED),
                authors(item),
                categories(item),
                Languages.of(item.text("dc:language", "language"), text(item), element));
    }

    private static Fields media(Fields item) {
        var group = item.first("media:group");
        var media = item;
        for (var next = group != null ? group : item.first("media:content");
                next != null;
                next = media.first("media:content")) {
            media = Fields.of(next);
        }
        return media;
    }

    /** The fullest text, whose language is the item's. */
    private static @Nullable Element text(Fields item) {
        var body = item.first(BODIES);
        return body != null ? body : item.first("description", "title");
    }

    private static @Nullable Markup markup(Fields item, String... names) {
        for (var name : names) {
            for (var element : item.all(name)) {
                var markup = name.startsWith("atom:") ? Markup.ofAtom(element) : Markup.ofRss(element);
                if (markup != null) {
                    return markup;
                }
            }
        }
        return null;
    }

    private static @Nullable String url(Element element, Fields item, @Nullable String siteLink) {
        var guid = item.first("guid");
        var permanent = guid != null
                        && !guid.attr("isPermaLink").strip().equalsIgnoreCase("false")
                        && Addresses.isAbsolute(guid.wholeText())
                ? Addresses.resolve("", guid.wholeText())
                : null;
        for (var name : List.of("feedburner:origlink", "link")) {
            var url = AtomLinks.last(item.all(name));
            // Some feeds give the site's front page as every item's link.
            if (url != null && !(url.equals(siteLink) && permanent != null)) {
                return url;
            }
        }
        var alternate = AtomLinks.alternate(item.all("atom:link"));
        if (alternate != null) {
            return alternate;
        }
        if (permanent != null) {
            return permanent;
        }
        var about = element.attr("rdf:about");
        return Addresses.isAbsolute(about) ? Addresses.resolve("", about) : null;
    }

    private static List<String> authors(Fields item) {
        var names = new ArrayList<@Nullable String>();
        for (var name : AUTHORS) {
            for (var author : item.all(name)) {
                names.add(author.children().isEmpty() ? People.name(author.wholeText()) : AtomFormat.person(author));
            }
        }
        for (var author : item.all("atom:author")) {
            names.add(AtomFormat.person(author));
        }
        return People.distinct(names);
    }

    private static List<String> categories(Fields item) {
        var names = new ArrayList<@Nullable String>();
        for (var name : SUBJECTS) {
            for (var category : item.all(name)) {
                names.add(Plain.ofHtml(category.wholeText()));
            }
        }
        item.all("atom:category").forEach(category -> names.addAll(AtomFormat.category(category)));
        for (var category : item.all("itunes:category")) {
            category.getAllElements().forEach(nested -> names.add(Plain.ofHtml(nested.attr("text"))));
        }
        for (var list : KEYWORDS) {
            names.addAll(People.listed(item.text(list)));
        }
        return People.distinct(names);
    }

    private static @Nullable String blankToNull(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
