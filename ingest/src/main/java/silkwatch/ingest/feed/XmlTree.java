package silkwatch.ingest.feed;

import java.util.List;
import java.util.Set;
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

    static XmlTree parse(String text, String url) {
        var parser = Parser.xmlParser().setTrackPosition(true);
        var clean = XmlText.mended(text);
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
}
