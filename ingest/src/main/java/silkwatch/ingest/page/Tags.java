package silkwatch.ingest.page;

import java.util.List;
import java.util.Set;

/** What the elements of HTML mean for the flow of text. */
final class Tags {
    /** Never text of the page. */
    static final Set<String> SILENT = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "iframe",
            "object",
            "embed",
            "canvas",
            "audio",
            "video",
            "button",
            "input",
            "select",
            "textarea",
            "option",
            "datalist",
            "map",
            "progress",
            "meter",
            "title",
            "rp",
            "rt",
            "noframes",
            "frameset",
            "applet",
            "dialog",
            "amp-ad",
            "amp-embed",
            "amp-sidebar",
            "amp-consent",
            "meta",
            "link");

    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i",
            "img", "ins", "kbd", "label", "mark", "nobr", "q", "rb", "ruby", "s", "samp", "small", "span", "strike",
            "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "picture", "source", "track", "param", "math",
            "o:p", "st1", "amp-img");

    static final Set<String> EMPHASIS = Set.of("b", "strong", "em", "i");

    private static final List<String> TELLING = List.of(
            "article",
            "main",
            "section",
            "nav",
            "aside",
            "footer",
            "header",
            "form",
            "table",
            "ul",
            "ol",
            "li",
            "dl",
            "figure",
            "figcaption",
            "blockquote",
            "pre",
            "p",
            "td",
            "div",
            "details",
            "address");

    static boolean inline(String name) {
        return INLINE.contains(name);
    }

    static boolean silent(String name) {
        return SILENT.contains(name);
    }

    static int heading(String name) {
        return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6'
                ? name.charAt(1) - '0'
                : 0;
    }

    /** A bit for an element that tells something about the text in it; 0 for others. */
    static int bit(String name) {
        int index = TELLING.indexOf(name);
        return index < 0 ? 0 : 1 << index;
    }

    private Tags() {}
}
