package silkwatch.ingest.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where an article stands in its page.
 *
 * @param title null when the headline is not printed
 * @param main the blocks of its text
 */
record Place(Outline outline, @Nullable Block title, List<Block> main) {

    /** The position of the first block of the text; 0 when there is none. */
    int first() {
        return main.isEmpty() ? 0 : main.get(0).order();
    }

    int last() {
        return main.isEmpty() ? 0 : main.get(main.size() - 1).order();
    }

    /**
     * What tells an element from the article: the traits without those of the boxes that hold the headline or the text as
     * well, for a "banner" around the whole article is no banner.
     *
     * @param box the element, or the closest box around it
     * @param traits of the element and all around it
     */
    int traitsBeside(Box box, int traits) {
        int beside = 0;
        int shared = 0;
        boolean apart = true;
        for (Box at = box; at != null; at = at.parent) {
            apart &= !holdsArticle(at);
            beside |= apart ? at.traits : 0;
            shared |= at.traits;
        }
        return beside | (traits & ~shared);
    }

    boolean holdsArticle(Box box) {
        return (title != null && box.holds(title)) || (!main.isEmpty() && box.holds(main.get(0)));
    }
}
