package silkwatch.ingest.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page as a tree of boxes over a list of text blocks, with the elements that hold data about it.
 *
 * @param marks in the order of the page
 */
record Outline(Box root, List<Box> boxes, List<Block> blocks, List<Mark> marks, Head head) {

    /** The first block that starts at or after a position; null when there is none. */
    @Nullable
    Block at(int order) {
        return order >= 0 && order < blocks.size() ? blocks.get(order) : null;
    }

    List<Block> in(Box box) {
        return blocks.subList(box.first, box.end);
    }
}
