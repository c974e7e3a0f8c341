package silkwatch.ingest.feed;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Text that means to be XML in; its elements out, however broken it is. No document type is ever processed: entities
 * other than HTML's stay the text they are.
 *
 * @param root the element that says what the document is; null when there is no element at all
 * @param cut whether the document ends before its root element does
 */
record XmlTree(@Nullable Element root, boolean cut) {
    private static final Set<String> ROOTS =
            Set.of("rss", "rdf:rdf", "rdf", "feed", "atom:feed", "urlset", "sitemapindex", "channel", "atom:entry");
    private static final Pattern CONTROLS = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");
    /** An ampersand that begins no reference by XML's rules; HTML would read {@code &copy=2} as a sign. */
    private static final Pattern STRAY = Pattern.compile("&(?!#?\\w{1,32};)");

    private static final String CDATA = "<![CDATA[";
    private static final String CDATA_END = "]]>";

    static XmlTree parse(String text, String url) {
        var parser = Parser.xmlParser().setTrackPosition(true);
        var clean = mendAmpersands(CONTROLS.matcher(text).replaceAll(""));
        var document = parser.parseInput(clean, url);
        document.outputSettings().syntax(Document.OutputSettings.Syntax.xml).prettyPrint(false);
        var root = root(document.children());
        return new XmlTree(root, root != null && isOpen(root, clean.length()));
    }

    /** Whether the element is all there: its end was written, or at least something that follows it. */
    boolean isWhole(Element element) {
        return !cut || !isOpen(element, root == null ? 0 : root.endSourceRange().endPos());
    }

    /** What is wrong with the document when {@code whole} items could still be read; null when nothing is. */
    @Nullable
    String complaint(int whole) {
        return cut ? "cut off after " + whole + " whole items" : null;
    }

    private static boolean isOpen(Element element, int end) {
        var range = element.endSourceRange();
        return range.isTracked()
                && range.startPos() == range.endPos()
                && range.endPos() >= end
                && element.sourceRange().endPos() < end;
    }

    private static @Nullable Element root(List<Element> top) {
        for (var element : top) {
            if (ROOTS.contains(Names.of(element))) {
                return element;
            }
        }
        return top.isEmpty() ? null : top.get(0);
    }

    private static String mendAmpersands(String text) {
        if (text.indexOf('&') < 0) {
            return text;
        }
        var mended = new StringBuilder(text.length() + 64);
        var at = 0;
        while (at < text.length()) {
            var start = text.indexOf(CDATA, at);
            var end = start < 0 ? -1 : text.indexOf(CDATA_END, start);
            var plain = text.substring(at, start < 0 ? text.length() : start);
            mended.append(STRAY.matcher(plain).replaceAll("&amp;"));
            if (start >= 0) {
                mended.append(text, start, end < 0 ? text.length() : end);
            }
            at = start < 0 || end < 0 ? text.length() : end;
        }
        return mended.toString();
    }
}
