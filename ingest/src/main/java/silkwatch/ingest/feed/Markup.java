package silkwatch.ingest.feed;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * An element that holds text in, of whatever type its attributes claim; what the author wrote out.
 *
 * @param value as the feed has it, with its links absolute
 * @param html whether the value is HTML
 */
record Markup(String value, boolean html) {

    /** RSS never says what a text is: it is read as HTML. */
    static @Nullable Markup ofRss(@Nullable Element element) {
        if (element == null) {
            return null;
        }
        var value = element.children().isEmpty() ? element.wholeText() : inner(element);
        return made(element, value, true);
    }

    static @Nullable Markup ofAtom(@Nullable Element element) {
        if (element == null) {
            return null;
        }
        var type = element.attr("type").strip().toLowerCase(Locale.ROOT);
        var mode = element.attr("mode").strip().toLowerCase(Locale.ROOT);
        if (!element.children().isEmpty()) {
            var inside = unwrapped(element);
            // Escaped HTML inside a div inside an html construct: some writers wrap it once too often.
            var wrapped = !inside.equals(element)
                    && inside.children().isEmpty()
                    && !type.contains("xhtml")
                    && type.contains("html");
            return made(element, wrapped ? inside.wholeText() : inner(inside), true);
        }
        var text = element.wholeText();
        if (mode.equals("base64") || (mode.isEmpty() && isBinary(type))) {
            var decoded = decode(text);
            return made(element, decoded == null ? text : decoded, true);
        }
        var html = type.contains("html") || (mode.equals("escaped") && !type.equals("text/plain"));
        // Escaped text in an xhtml construct is text of that markup: its angle brackets are no tags.
        var written = html && type.contains("xhtml") && mode.isEmpty() ? escape(text) : text;
        return made(element, written, html);
    }

    /** The title's words, whatever they are dressed in. */
    @Nullable
    String plain() {
        return html ? Plain.ofHtml(value) : Plain.ofText(value);
    }

    private static @Nullable Markup made(Element element, String value, boolean html) {
        var stripped = Plain.legal(value).strip();
        if (stripped.isEmpty()) {
            return null;
        }
        return new Markup(html ? Addresses.resolveIn(stripped, Addresses.base(element)) : stripped, html);
    }

    private static Element unwrapped(Element element) {
        var only = element.childrenSize() == 1 && element.ownText().isBlank() ? element.firstElementChild() : null;
        var wraps = only != null && only.tag().localName().equalsIgnoreCase("div");
        return only != null && wraps ? only : element;
    }

    private static String inner(Element element) {
        var inner = new StringBuilder();
        for (var node : element.childNodes()) {
            if (node instanceof CDataNode data) {
                inner.append(data.getWholeText());
            } else if (node instanceof TextNode || node instanceof Element) {
                inner.append(node.outerHtml());
            }
        }
        return withoutPrefixes(element, inner.toString());
    }

    /** Markup of another namespace becomes plain HTML: {@code <xhtml:p>} means {@code <p>}. */
    private static String withoutPrefixes(Element element, String inner) {
        var prefixes = new HashSet<String>();
        for (var nested : element.getAllElements()) {
            prefixes.add(nested.tag().prefix());
        }
        var plain = inner;
        for (var prefix : List.of("xhtml", "xh", "h", "html", "svg", "m", "math", "mml")) {
            if (prefixes.contains(prefix)) {
                plain = plain.replace("<" + prefix + ":", "<").replace("</" + prefix + ":", "</");
            }
        }
        return plain;
    }

    private static boolean isBinary(String type) {
        return type.indexOf('/') > 0 && !type.startsWith("text/") && !type.endsWith("xml") && !type.endsWith("json");
    }

    private static @Nullable String decode(String text) {
        try {
            var bytes = Base64.getMimeDecoder().decode(text.strip());
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (IllegalArgumentException | CharacterCodingException e) {
            return null;
        }
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
