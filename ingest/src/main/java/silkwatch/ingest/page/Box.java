package silkwatch.ingest.page;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A block-level element in the outline of a page, with what its class words say and how much text it holds. */
final class Box {
    final Element element;
    final @Nullable Box parent;
    final String name;
    final int traits;
    final int depth;

    /** Bits of {@link Tags#bit} of this element and those around it. */
    final int around;

    /** The blocks inside: from first, to before end. */
    final int first;

    int end;

    Box(Element element, @Nullable Box parent, int traits, int first) {
        this.element = element;
        this.parent = parent;
        this.name = element.normalName();
        this.traits = traits;
        this.depth = parent == null ? 0 : parent.depth + 1;
        this.around = (parent == null ? 0 : parent.around) | Tags.bit(name);
        this.first = first;
        this.end = first;
    }

    boolean is(Trait trait) {
        return trait.in(traits);
    }

    boolean holds(Block block) {
        return first <= block.order() && block.order() < end;
    }

    boolean within(Box other) {
        return other.first <= first && end <= other.end && other.depth <= depth;
    }
}
