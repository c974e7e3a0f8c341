package silkwatch.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** A fragment of HTML, such as a feed's teaser, in; its text, paragraphs split by a blank line, out. */
public final class PlainText {
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");
    private static final String SILENT = "script, style, noscript, template, iframe, object, svg";

    public static String of(String html) {
        Element body = Jsoup.parseBodyFragment(html).body();
        body.select(SILENT).remove();
        Paragraphs paragraphs = new Paragraphs();
        NodeTraversor.traverse(paragraphs, body);
        return paragraphs.text();
    }

    private static final class Paragraphs implements NodeVisitor {
        private final List<String> paragraphs = new ArrayList<>();
        private final StringBuilder open = new StringBuilder();

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
                open.append(text.getWholeText());
            } else if (isBreak(node)) {
                close();
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (isBreak(node)) {
                close();
            }
        }

        String text() {
            close();
            return String.join("\n\n", paragraphs);
        }

        private static boolean isBreak(Node node) {
            return node instanceof Element element
                    && (element.isBlock() || element.normalName().equals("br"));
        }

        private void close() {
            String text = SPACE.matcher(open).replaceAll(" ").strip();
            open.setLength(0);
            if (!text.isEmpty()) {
                paragraphs.add(text);
            }
        }
    }

    private PlainText() {}
}
