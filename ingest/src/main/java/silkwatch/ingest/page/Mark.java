package silkwatch.ingest.page;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter.FilterResult;

/** An element that says something about the page where it stands: a time, a byline, a piece of microdata. */
record Mark(Element element, Box box, int order, int traits) {
    private static final int LONGEST = 300;

    boolean is(Trait trait) {
        return trait.in(traits);
    }

    /** The text of the element, as far as it may be a date or a name: boxes that hold half the page are marks too. */
    String text() {
        StringBuilder text = new StringBuilder();
        int[] seen = {0};
        element.filter((node, depth) -> {
            if (node instanceof TextNode part) {
                text.append(part.getWholeText(), 0, Math.min(part.getWholeText().length(), LONGEST));
            } else if (node.normalName().equals("br") || (node instanceof Element child && child.isBlock())) {
                text.append(' ');
            }
            return text.length() > LONGEST || ++seen[0] > LONGEST ? FilterResult.STOP : FilterResult.CONTINUE;
        });
        return text.toString().replaceAll("(?U)\\s+", " ").strip();
    }
}
