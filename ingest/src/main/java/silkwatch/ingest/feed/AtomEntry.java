package silkwatch.ingest.feed;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** One Atom entry in; a {@link FeedItem} out. */
final class AtomEntry {
    private static final String[] PUBLISHED = {
        "atom:published",
        "published",
        "atom:issued",
        "issued",
        "dcterms:issued",
        "dc:date",
        "atom:created",
        "created",
        "dcterms:created"
    };
    private static final String[] UPDATED = {"atom:updated", "updated", "atom:modified", "modified", "dcterms:modified"
    };

    private AtomEntry() {}

    static FeedItem read(Element element, List<String> feedAuthors) {
        var entry = Fields.of(element);
        var media = Fields.of(entry.first("media:group") == null ? element : entry.first("media:group"));
        var title = Markup.ofAtom(entry.first(AtomFormat.either("title")));
        title = title != null ? title : Markup.ofAtom(media.first("media:title"));
        var summary = Markup.ofAtom(entry.first(AtomFormat.either("summary")));
        summary = summary != null ? summary : Markup.ofAtom(media.first("media:description"));
        var content = Markup.ofAtom(entry.first(AtomFormat.either("content")));
        // Atom asks for "updated" alone; a feed that never says "published" hardly ever touches an entry again.
        var published = entry.date(PUBLISHED);
        var updated = entry.date(UPDATED);
        return new FeedItem(
                id(entry),
                url(entry),
                title == null ? null : title.plain(),
                summary == null ? null : summary.value(),
                content == null ? null : content.value(),
                published == null ? updated : published,
                updated,
                authors(entry, feedAuthors),
                categories(entry),
                Languages.of(
                        entry.text("dc:language"),
                        entry.first(AtomFormat.either("content", "summary", "title")),
                        element));
    }

    /** The id as it is written, but for one that is a relative address. */
    private static @Nullable String id(Fields entry) {
        var element = entry.first(AtomFormat.either("id"));
        var id = entry.text(AtomFormat.either("id"));
        var relative = element != null && id != null && id.indexOf('/') >= 0 && id.indexOf(':') < 0;
        var resolved = relative ? Addresses.resolve(Addresses.base(element), id) : null;
        return resolved == null ? id : resolved;
    }

    private static @Nullable String url(Fields entry) {
        var original = entry.first("feedburner:origlink");
        var url = original == null ? null : Addresses.resolve(Addresses.base(original), original.wholeText());
        url = url != null ? url : AtomLinks.alternate(AtomFormat.all(entry, "link"));
        if (url != null) {
            return url;
        }
        var content = entry.first(AtomFormat.either("content"));
        var source = content == null ? null : Addresses.resolve(Addresses.base(content), content.attr("src"));
        if (source != null) {
            return source;
        }
        var id = entry.text(AtomFormat.either("id"));
        return Addresses.isAbsolute(id) ? Addresses.resolve("", id) : null;
    }

    /** RFC 4287: the entry's own, else its source's, else the feed's. */
    private static List<String> authors(Fields entry, List<String> feedAuthors) {
        var own = AtomFormat.people(entry);
        var source = entry.first(AtomFormat.either("source"));
        if (own.isEmpty() && source != null) {
            own = AtomFormat.people(Fields.of(source));
        }
        return own.isEmpty() ? feedAuthors : own;
    }

    private static List<String> categories(Fields entry) {
        var names = new ArrayList<@Nullable String>();
        AtomFormat.all(entry, "category").forEach(category -> names.addAll(AtomFormat.category(category)));
        entry.all("dc:subject").forEach(category -> names.add(Plain.ofHtml(category.wholeText())));
        return People.distinct(names);
    }
}
