package silkwatch.ingest.feed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** An element in; its children by name out, in the order of the document. */
final class Fields {
    /** What a publisher could list before one element, as a guard against documents made to be slow. */
    private static final int MOST = 10_000;

    /** Elements that hold words and no other elements of the feed. */
    private static final Set<String> SIMPLE = Set.of(
            "title",
            "link",
            "guid",
            "pubdate",
            "author",
            "category",
            "comments",
            "description",
            "language",
            "dc:creator",
            "dc:date",
            "dc:subject",
            "content:encoded",
            "enclosure",
            "atom:title",
            "atom:id",
            "atom:updated",
            "atom:published",
            "atom:summary",
            "atom:content",
            "atom:link",
            "loc",
            "lastmod",
            "news:title");

    private static final Set<String> ENTRIES = Set.of("item", "entry", "atom:entry", "url");

    private final Map<String, List<Element>> children = new HashMap<>();

    private Fields() {}

    static Fields of(Element element) {
        var fields = new Fields();
        var seen = 0;
        for (var child = element.firstElementChild();
                child != null && seen++ < MOST;
                child = child.nextElementSibling()) {
            mend(child);
            fields.children
                    .computeIfAbsent(Names.of(child), name -> new ArrayList<>())
                    .add(child);
        }
        return fields;
    }

    /** What an element without an end has swallowed, though it cannot hold it, becomes what follows it. */
    private static void mend(Element child) {
        var unclosed = child.endSourceRange().isTracked()
                && child.endSourceRange().startPos() == child.endSourceRange().endPos()
                && child.childNodeSize() > 0;
        if (!unclosed || !SIMPLE.contains(Names.of(child))) {
            return;
        }
        Element after = child;
        for (var swallowed : List.copyOf(child.children())) {
            if (SIMPLE.contains(Names.of(swallowed)) || ENTRIES.contains(Names.of(swallowed))) {
                after.after(swallowed);
                after = swallowed;
            }
        }
    }

    List<Element> all(String name) {
        return children.getOrDefault(name, List.of());
    }

    /** The first element of the first of these names that there is one of. */
    @Nullable
    Element first(String... names) {
        for (var name : names) {
            var found = all(name);
            if (!found.isEmpty()) {
                return found.get(0);
            }
        }
        return null;
    }

    /** The words of the first of these names that has any. */
    @Nullable
    String text(String... names) {
        for (var name : names) {
            for (var element : all(name)) {
                var text = Plain.legal(element.wholeText()).strip();
                if (!text.isEmpty()) {
                    return text;
                }
            }
        }
        return null;
    }

    /** The date of the first of these names that has one; its last, since writers append. */
    @Nullable
    Instant date(String... names) {
        for (var name : names) {
            Instant last = null;
            for (var element : all(name)) {
                var date = FeedDates.read(element.wholeText());
                last = date == null ? last : date;
            }
            if (last != null) {
                return last;
            }
        }
        return null;
    }
}
