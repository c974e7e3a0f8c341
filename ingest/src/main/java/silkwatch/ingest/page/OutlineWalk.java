package silkwatch.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** A parsed document in; its {@link Outline} out, in one walk that needs no stack however deep the document is. */
final class OutlineWalk {
    /** Blocks, and marks: no article has more, and each costs its measuring. */
    private static final int MOST = 12_000;

    private final Markup markup;
    private final Box root;
    private final List<Box> boxes = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private final Head head = new Head();
    private final TextRun run = new TextRun();
    private final ArrayList<Integer> outerTraits = new ArrayList<>();
    private Box box;
    private int traits;

    /** A date that begins a run of text is a line of its own, however the page sets it. */
    private @Nullable Element openingDate;

    static Outline of(Document document, Markup markup) {
        return new OutlineWalk(document, markup).walk(document);
    }

    private OutlineWalk(Document document, Markup markup) {
        this.markup = markup;
        this.root = new Box(document, null, 0, 0);
        this.box = root;
        boxes.add(root);
    }

    private Outline walk(Document document) {
        Node node = document;
        while (node != null && blocks.size() < MOST && marks.size() < MOST) {
            if (enter(node)) {
                if (node.childNodeSize() > 0) {
                    node = node.childNode(0);
                    continue;
                }
                leave(node);
            }
            node = following(node);
        }
        for (Box open = box; open != null; open = open.parent) {
            open.end = blocks.size();
        }
        return new Outline(root, boxes, blocks, marks, head);
    }

    /** The next node that is not inside this one; leaves those that end before it. */
    private @Nullable Node following(Node node) {
        Node at = node;
        while (at != null && !at.equals(root.element)) {
            Node next = at.nextSibling();
            if (next != null) {
                return next;
            }
            at = at.parent();
            if (at != null) {
                leave(at);
            }
        }
        return null;
    }

    /** Whether the children are to be walked. */
    private boolean enter(Node node) {
        if (node instanceof TextNode text) {
            run.append(text.getWholeText());
            return false;
        }
        if (!(node instanceof Element element)) {
            return false;
        }
        String name = element.normalName();
        if (Tags.silent(name)) {
            head.add(element);
            return false;
        }
        if (name.equals("br")) {
            if (run.lineBreak()) {
                flush();
            }
            return false;
        }
        int own = element.equals(root.element) ? 0 : markup.traits(element);
        if (Trait.HIDDEN.in(own)) {
            return false;
        }
        if (Tags.inline(name)) {
            enterInline(element, name, own);
        } else if (!element.equals(root.element)) {
            enterBox(element, own);
        }
        return true;
    }

    private void enterInline(Element element, String name, int own) {
        if (openingDate == null && run.isEmpty() && (name.equals("time") || Trait.DATE.in(own))) {
            openingDate = element;
        }
        outerTraits.add(traits);
        traits |= own;
        if (name.equals("a")) {
            run.enterLink();
        } else if (Tags.EMPHASIS.contains(name)) {
            run.enterEmphasis();
        }
        mark(element, name, own);
    }

    private void enterBox(Element element, int own) {
        flush();
        outerTraits.add(traits);
        traits |= own;
        box = new Box(element, box, own, blocks.size());
        boxes.add(box);
        mark(element, box.name, own);
    }

    private void mark(Element element, String name, int own) {
        if (name.equals("time")
                || (own & (Trait.DATE.bit | Trait.BYLINE.bit | Trait.KICKER.bit)) != 0
                || element.hasAttr("itemprop")
                || element.attr("rel").toLowerCase(Locale.ROOT).contains("author")) {
            marks.add(new Mark(element, box, blocks.size(), traits));
        }
    }

    private void leave(Node node) {
        if (node.equals(root.element)) {
            flush();
            return;
        }
        boolean closesBox = node.equals(box.element);
        if (closesBox || node.equals(openingDate)) {
            flush();
        }
        traits = outerTraits.remove(outerTraits.size() - 1);
        if (closesBox) {
            box.end = blocks.size();
            box = box.parent == null ? root : box.parent;
        } else if (node.normalName().equals("a")) {
            run.leaveLink();
        } else if (Tags.EMPHASIS.contains(node.normalName())) {
            run.leaveEmphasis();
        }
    }

    private void flush() {
        openingDate = null;
        @Nullable Block block = run.take(blocks.size(), box, traits);
        if (block != null) {
            blocks.add(block);
        }
    }
}
