package silkwatch.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The headings of a page and what it calls itself in; its headline, without the site's name, out.
 *
 * @param block where the headline stands in the page; null when it does not
 */
record Titles(@Nullable String title, @Nullable Block block) {
    private static final int LONGEST = 400;
    private static final int ENOUGH = 40;

    /** Declared headlines have at most 110 letters. */
    private static final int CUT = 100;

    /** A heading that weighs less may be the name of a section. */
    private static final int LEAST_NAME = 12;

    /** What it is worth to be just what the page calls itself: as much as a step from h2 to h1. */
    private static final int EXACT = 25;

    private static final Pattern LEADING_DAY = Pattern.compile("^\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}\\s*[-–—:|/]\\s*");

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
            String held = held(said, best.text(), data.articleText("headline"));
            return new Titles(held == null ? printed(best, site) : held, best);
        }
        if (said.isEmpty()) {
            return new Titles(best == null ? null : best.text().replace('\n', ' '), best);
        }
        String title = said.get(0);
        String printed = TitleParts.printed(title, outline.blocks());
        return printed == null
                ? new Titles(site.cutFrom(title), null)
                : new Titles(printed, printedAt(printed, outline.blocks()));
    }

    /** A heading as it is printed, without the day before it and the site's name behind. */
    private static String printed(Block heading, Site site) {
        String text = heading.text().replace('\n', ' ');
        String bare = LEADING_DAY.matcher(text).replaceFirst("");
        return site.cutNameFrom(bare.isBlank() ? text : bare);
    }

    private static @Nullable Block printedAt(String title, List<Block> blocks) {
        String key = TitleKey.of(title);
        return blocks.stream()
                .filter(block -> TitleKey.of(block.text()).equals(key))
                .findFirst()
                .orElse(null);
    }

    /**
     * What the page calls itself, where the heading has it with a kicker before or a subtitle behind.
     *
     * @param headline as it is declared for machines, which cut it when it is long
     */
    private static @Nullable String held(List<String> said, String text, @Nullable String headline) {
        String heading = TitleKey.of(text);
        for (String one : said) {
            String key = TitleKey.of(one);
            boolean part = key.length() * 3 >= heading.length() && key.length() < heading.length();
            boolean whole = (one.equals(headline) && one.length() < CUT) || cut(text, key);
            if (part && (heading.endsWith(key) || (whole && heading.startsWith(key)))) {
                return one;
            }
        }
        return null;
    }

    /** Whether a line or a mark ends where the key does. */
    private static boolean cut(String text, String key) {
        for (int i = 1; i < text.length(); i++) {
            if ((text.charAt(i) == '\n' || Site.loud(text.charAt(i)))
                    && TitleKey.of(text.substring(0, i)).equals(key)) {
                return true;
            }
        }
        return false;
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
        if (likeness == 1 && block.weight() >= LEAST_NAME) {
            points += EXACT;
        }
        double least = level != 1 ? 0.7 : block.weight() < LEAST_NAME ? 0.2 : 0;
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
