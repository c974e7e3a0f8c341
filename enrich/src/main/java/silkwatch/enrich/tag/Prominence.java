package silkwatch.enrich.tag;

import java.util.List;

/** Tells what an article is about from what it only names: by headline, lead and share of the mentions. */
final class Prominence {
    private static final int IN_HEADLINE = 4;
    private static final int IN_LEAD = 2;
    private static final double SHARE_OF_MOST = 0.4;
    private final Layout layout;
    private final int leadEnd;
    private final int most;

    /** Takes the hits of all tags of the facet. */
    Prominence(Layout layout, List<List<Hit>> all) {
        this.layout = layout;
        this.leadEnd = layout.leadEnd();
        this.most = all.stream().mapToInt(this::weight).max().orElse(0);
    }

    boolean isMain(List<Hit> hits) {
        return hits.stream().anyMatch(this::inHeadline) || (weight(hits) > 2 && weight(hits) >= SHARE_OF_MOST * most);
    }

    private int weight(List<Hit> hits) {
        int weight = 0;
        for (Hit hit : hits) {
            weight += inHeadline(hit) ? IN_HEADLINE : hit.start() < leadEnd ? IN_LEAD : 1;
        }
        return weight;
    }

    private boolean inHeadline(Hit hit) {
        return layout.lineOf(hit.start()) == 0;
    }
}
