package silkwatch.ingest.feed;

import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A document that is no feed in; what stands in the feed's place, in words, out. */
final class Impostor {
    private static final Set<String> HTML = Set.of(
            "html",
            "head",
            "body",
            "title",
            "meta",
            "div",
            "p",
            "script",
            "center",
            "h1",
            "h2",
            "table",
            "span",
            "br",
            "form",
            "link",
            "style",
            "pre",
            "a",
            "b",
            "main",
            "section",
            "iframe",
            "noscript");

    private Impostor() {}

    static String describe(String text, @Nullable Element root) {
        if (root == null) {
            return "no feed: neither XML nor JSON";
        }
        var name = root.tag().localName().toLowerCase(Locale.ROOT);
        if (!HTML.contains(name) && !startsAsHtml(text)) {
            return "no feed: XML of the kind <" + Plain.cut(root.tagName(), 60) + ">";
        }
        var page = Jsoup.parse(text);
        var title = Plain.cut(page.title(), 200);
        if (title.isEmpty()) {
            var heading = page.selectFirst("h1, h2");
            title = heading == null ? "" : Plain.cut(heading.text(), 200);
        }
        return title.isEmpty() ? "HTML in the feed's place, without a title" : "HTML in the feed's place: " + title;
    }

    private static boolean startsAsHtml(String text) {
        return text.regionMatches(true, 0, "<!doctype html", 0, 14);
    }
}
