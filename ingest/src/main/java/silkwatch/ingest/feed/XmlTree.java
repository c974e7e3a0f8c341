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
 */
final class XmlTree {
    /** Feeds need a dozen levels and the HTML inside them some dozens; what is deeper becomes flat. */
    private static final int DEEPEST = 128;

    private static final Set<String> ROOTS =
            Set.of("rss", "rdf:rdf", "rdf", "feed", "atom:feed", "urlset", "sitemapindex", "channel", "atom:entry");

    private final @Nullable Element root;
    private final int length;
    private final boolean endsInEmptyTag;

    private XmlTree(@Nullable Element root, String text) {
        this.root = root;
        this.length = text.length();
        this.endsInEmptyTag = text.endsWith("/>");
    }

    static XmlTree parse(String text, String url) {
        var clean = XmlText.mended(text);
        var parser = Parser.xmlParser().setTrackPosition(true).setMaxDepth(DEEPEST);
        var document = parser.parseInput(clean, url);
        document.outputSettings().syntax(Document.OutputSettings.Syntax.xml).prettyPrint(false);
        return new XmlTree(root(document.children()), clean);
    }

    /** The element that says what the document is; null when there is no element at all. */
    @Nullable
    Element root() {
        return root;
    }

    /** Whether the element is all there: its end was written, or at least something that follows it. */
    boolean isWhole(Element element) {
        var end = element.endSourceRange();
        var ended = !end.isTracked() || end.startPos() < end.endPos() || end.endPos() < length;
        return ended || (endsInEmptyTag && element.sourceRange().endPos() == length);
    }

    /** What is wrong with the document when {@code whole} items could still be read; null when nothing is. */
    @Nullable
    String complaint(int whole) {
        return root == null || isWhole(root)
                ? null
                : "cut off after " + whole + (whole == 1 ? " whole item" : " whole items");
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
