package silkwatch.ingest.feed;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Atom's link elements in; the address of the page that they stand for out. */
final class AtomLinks {
    private AtomLinks() {}

    /** RSS's link; where there are several, readers have always taken the last. */
    static @Nullable String last(List<Element> links) {
        String last = null;
        for (var link : links) {
            var url = isAlternate(link) ? url(link) : null;
            last = url == null ? last : url;
        }
        return last;
    }

    /** The alternate link, a page rather than another format; null when there is none. */
    static @Nullable String alternate(List<Element> links) {
        String found = null;
        for (var link : links) {
            var url = isAlternate(link) ? url(link) : null;
            var type = link.attr("type").toLowerCase(Locale.ROOT);
            if (url != null && (type.isEmpty() || type.contains("html"))) {
                return url;
            }
            found = found == null ? url : found;
        }
        return found;
    }

    private static boolean isAlternate(Element link) {
        var rel = link.attr("rel").strip().toLowerCase(Locale.ROOT);
        return rel.isEmpty() || rel.equals("alternate") || rel.endsWith("/alternate");
    }

    private static @Nullable String url(Element link) {
        var written = link.wholeText().isBlank() ? link.attr("href") : link.wholeText();
        return Addresses.resolve(Addresses.base(link), written);
    }
}
