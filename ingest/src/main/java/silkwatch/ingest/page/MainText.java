package silkwatch.ingest.page;

import java.util.ArrayList;
import java.util.List;

/** The blocks of a page in; those of its main text out, in order. */
final class MainText {

    static List<Block> of(Surroundings surroundings, BlockModel model) {
        List<Block> kept = new ArrayList<>();
        for (Block block : surroundings.outline.blocks()) {
            if (model.logOdds(block, surroundings) > 0) {
                kept.add(block);
            }
        }
        return kept.isEmpty() ? surroundings.outline.in(surroundings.top) : kept;
    }

    private MainText() {}
}
