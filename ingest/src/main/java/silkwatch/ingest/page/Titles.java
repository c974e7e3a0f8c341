package silkwatch.ingest.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The headings of a page and what it calls itself in; its headline, without the site's name, out.
 *
 * @param block where the headline stands in the page; null when it does not
 */
record Titles(@Nullable String title, @Nullable Block block) {
    private static final int LONGEST = 400;
    private static final int ENOUGH = 40;
    private static final List<String> METAS = List.of(
            "og:title", "twitter:title", "dc.title", "dcterms.title", "parsely-title", "sailthru.title", "title");

    static Titles of(Outline outline, StructuredData data, Site site) {
        List<String> said = said(outline.head(), data);
        List<String> keys = said.stream().map(TitleKey::of).toList();
        Block best = null;
        double most = 0;
        for (Block block : outline.blocks()) {
            double points = points(block, keys, site);
            if (points > most) {
                most = points;
                best = block;
            }
        }
        if (best != null && most >= ENOUGH) {
            String held = held(said, TitleKey.of(best.text()));
            return new Titles(held == null ? best.text().replace('\n', ' ') : held, best);
        }
        if (said.isEmpty()) {
            return new Titles(best == null ? null : best.text().replace('\n', ' '), best);
        }
        String title = said.get(0);
        String printed = TitleParts.printed(title, outline.blocks());
        return new Titles(printed == null ? site.cutFrom(title) : printed, best);
    }

    /** What the page calls itself, where the heading has it with a kicker before. */
    private static @Nullable String held(List<String> said, String heading) {
        for (String one : said) {
            String key = TitleKey.of(one);
            if (key.length() * 3 >= heading.length() && key.length() < heading.length() && heading.endsWith(key)) {
                return one;
            }
        }
        return null;
    }

    private static List<String> said(Head head, StructuredData data) {
        List<String> said = new ArrayList<>();
        add(said, data.articleText("headline"));
        for (String meta : METAS) {
            add(said, head.meta(List.of(meta)));
        }
        add(said, head.title());
        return said;
    }

    private static void add(List<String> said, @Nullable String title) {
        if (title != null && title.length() < 2 * LONGEST && !title.isBlank()) {
            said.add(title.replaceAll("\\s+", " ").strip());
        }
    }

    /** How much a block looks like the headline: its level, and how like it is to what the page calls itself. */
    private static double points(Block block, List<String> keys, Site site) {
        int level = block.heading();
        if ((level == 0 && !block.is(Trait.TITLE)) || block.text().length() > LONGEST || block.weight() < 2) {
            return 0;
        }
        String key = TitleKey.of(block.text());
        double likeness = 0;
        for (String one : keys) {
            likeness = Math.max(likeness, TitleKey.likeness(key, one));
        }
        double points = 60 * likeness + (level == 1 ? 35 : level == 2 ? 10 : 0);
        double least = level != 1 ? 0.7 : block.weight() < 12 ? 0.2 : 0;
        if (likeness < least) {
            points -= 30;
        }
        if ((block.traits() & (Trait.FURNITURE.bit | Trait.RELATED.bit | Trait.COMMENT.bit)) != 0) {
            points -= 20;
        }
        if (block.linkWeight() > 0) {
            points -= level == 1 ? 5 : 20;
        }
        return site.isNamed(key) ? points - 100 : points;
    }
}
