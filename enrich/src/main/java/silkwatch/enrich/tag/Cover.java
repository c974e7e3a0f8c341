package silkwatch.enrich.tag;

import java.util.ArrayList;
import java.util.List;
import silkwatch.enrich.taxonomy.Entry;

/** Hits in; those out that are not on a furniture line and not inside the name of an outlet or company. */
final class Cover {
    private final int[] longest;

    private Cover(int length) {
        longest = new int[length];
    }

    static List<Hit> visible(List<Hit> hits, FoldedText text, Layout layout) {
        Cover cover = new Cover(text.length());
        for (Hit hit : hits) {
            if (hit.surface().kind() == Surface.Kind.FURNITURE) {
                layout.furniture(hit);
            } else if (hides(hit)) {
                cover.add(hit);
            }
        }
        List<Hit> visible = new ArrayList<>(hits.size());
        for (Hit hit : hits) {
            if (!cover.hidden(hit) && !layout.isFurniture(hit.start())) {
                visible.add(hit);
            }
        }
        return visible;
    }

    private static boolean hides(Hit hit) {
        Entry entry = hit.surface().entry();
        return hit.surface().kind() == Surface.Kind.MASK || (entry != null && entry.opaque());
    }

    private void add(Hit hit) {
        for (int i = hit.start(); i < hit.end(); i++) {
            longest[i] = Math.max(longest[i], hit.length());
        }
    }

    /** Whether a longer hiding name, or one just as long, lies over both ends. */
    private boolean hidden(Hit hit) {
        int shorter = Math.min(longest[hit.start()], longest[hit.end() - 1]);
        return shorter > hit.length() || (shorter == hit.length() && !hides(hit));
    }
}
