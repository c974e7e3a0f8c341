package silkwatch.ingest.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Atom 0.3 and 1.0 in; a {@link FeedDocument} out. */
final class AtomFormat {
    private AtomFormat() {}

    static FeedDocument read(XmlTree xml, String encoding) {
        var root = Objects.requireNonNull(xml.root());
        var feed = Fields.of(root);
        var authors = people(feed);
        var items = new ArrayList<FeedItem>();
        for (var element : root.getAllElements()) {
            if (isAtom(element, "entry") && xml.isWhole(element)) {
                items.add(AtomEntry.read(element, authors));
            }
        }
        var title = Markup.ofAtom(feed.first(either("title")));
        return new FeedDocument(
                format(root),
                encoding,
                title == null ? null : title.plain(),
                AtomLinks.alternate(all(feed, "link")),
                Languages.of(feed.text("dc:language"), root, feed.first(either("title"))),
                RssFormat.timeToLive(feed),
                xml.complaint(items.size()),
                items,
                List.of());
    }

    private static String format(Element root) {
        var version = root.attr("version").strip();
        var old = version.equals("0.3") || root.tag().namespace().contains("purl.org/atom");
        return old ? "atom-0.3" : "atom-1.0";
    }

    /** Feeds without any namespace are read as if they had Atom's. */
    static String[] either(String... locals) {
        var names = new String[locals.length * 2];
        for (int i = 0; i < locals.length; i++) {
            names[2 * i] = "atom:" + locals[i];
            names[2 * i + 1] = locals[i];
        }
        return names;
    }

    static List<Element> all(Fields fields, String local) {
        var found = fields.all("atom:" + local);
        return found.isEmpty() ? fields.all(local) : found;
    }

    static List<String> people(Fields fields) {
        var names = new ArrayList<@Nullable String>();
        all(fields, "author").forEach(author -> names.add(person(author)));
        fields.all("dc:creator").forEach(author -> names.add(People.name(author.wholeText())));
        return People.distinct(names);
    }

    static @Nullable String person(Element element) {
        var person = Fields.of(element);
        var name = person.text(either("name"));
        if (name != null) {
            return People.name(name);
        }
        var mail = person.text(either("email"));
        return People.name(mail == null || !element.ownText().isBlank() ? element.wholeText() : mail);
    }

    /** A category's term and its label, where that says more. */
    static List<@Nullable String> category(Element element) {
        var term = element.attr("term");
        return List.of(term.isBlank() ? element.wholeText() : term, element.attr("label"));
    }

    private static boolean isAtom(Element element, String local) {
        var name = Names.of(element);
        return name.equals("atom:" + local) || name.equals(local);
    }
}
