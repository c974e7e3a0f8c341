package silkwatch.ingest.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
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

    /** So many main headings are those of sections, or of other articles. */
    private static final int SECTIONS = 3;

    private static final Pattern UNSEEN = Pattern.compile("[\\u00ad\\u200b\\ufeff]");
    private static final Pattern SPACE = Pattern.compile("(?U)\\s+");

    /** An address that has no path, or only a language for one. */
    private static final Pattern HOME =
            Pattern.compile("(?:(?:https?:)?//[^/?#]+)?(?:\\./|/(?:[a-z]{2}(?:-[a-z]{2})?/?)?)?(?:index\\.\\w+)?");

    private static final Evaluator LINK = QueryParser.parse("a[href]");

    static final int NOT_ARTICLE = Trait.FURNITURE.bit | Trait.RELATED.bit | Trait.COMMENT.bit;

    /** What a paragraph of the text weighs, and how many blocks may stand between it and its headline. */
    private static final int PARAGRAPH = 80;

    private static final int NEAR = 4;

    private static final List<String> METAS = List.of(
            "og:title", "twitter:title", "dc.title", "dcterms.title", "parsely-title", "sailthru.title", "title");

    static Titles of(Outline outline, StructuredData data, Site site) {
        List<String> said = said(outline.head(), data);
        List<String> keys = said.stream().map(TitleKey::of).distinct().toList();
        long mains = outline.blocks().stream()
                .filter(block -> block.heading() == 1 && (block.traits() & NOT_ARTICLE) == 0)
                .count();
        boolean sections = mains >= SECTIONS;
        Block best = null;
        double most = 0;
        for (Block block : outline.blocks()) {
            double points = points(block, keys, site, sections);
            if (points > most && !isLogo(block)) {
                most = points;
                best = block;
            }
        }
        if (best != null && most >= ENOUGH) {
            String whole = best.text();
            String text = keys.contains(TitleKey.of(whole)) ? whole : HeadingText.withoutSmallLines(best, outline);
            String held = held(said, text, data.articleText("headline"), site);
            return new Titles(held == null ? HeadingText.bare(text, site) : held, best);
        }
        if (said.isEmpty()) {
            return new Titles(best == null ? null : best.text().replace('\n', ' '), best);
        }
        String title = uncut(said);
        String printed = TitleParts.printed(title, outline.blocks(), site);
        if (printed != null) {
            return new Titles(printed, printedAt(printed, outline.blocks()));
        }
        Block before = beforeText(outline.blocks());
        return before == null
                ? new Titles(site.cutFrom(title), null)
                : new Titles(HeadingText.bare(HeadingText.withoutSmallLines(before, outline), site), before);
    }

    /** The first title; or one that goes on where it is cut, as declared headlines are when they are long. */
    private static String uncut(List<String> said) {
        String first = said.get(0);
        String key = TitleKey.of(first);
        return said.stream()
                .filter(one -> first.length() >= CUT && TitleKey.of(one).startsWith(key))
                .max(Comparator.comparingInt(one -> Math.min(one.length(), first.length() + 1)))
                .orElse(first);
    }

    /** The one heading before the first paragraph of the page: sites may call all their pages the same. */
    private static @Nullable Block beforeText(List<Block> blocks) {
        Block heading = null;
        for (Block block : blocks) {
            boolean own = (block.traits() & NOT_ARTICLE) == 0 && block.linkWeight() == 0;
            if (own && level(block) > 0 && block.weight() >= LEAST_NAME) {
                if (heading != null) {
                    return null;
                }
                heading = block;
            } else if (Surroundings.prose(block) >= PARAGRAPH && block.sentences() > 0) {
                return heading != null && block.order() - heading.order() <= NEAR ? heading : null;
            }
        }
        return null;
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
    private static @Nullable String held(List<String> said, String text, @Nullable String headline, Site site) {
        String heading = TitleKey.of(text);
        for (String title : said) {
            for (String one : List.of(title, site.cutFrom(title))) {
                String key = TitleKey.of(one);
                if (key.equals(heading)) {
                    return null;
                }
                boolean part = key.length() * 3 >= heading.length() && key.length() < heading.length();
                boolean first = part && heading.startsWith(key);
                boolean whole = first && ((one.equals(headline) && one.length() < CUT) || cut(text, key));
                if (whole || (part && heading.endsWith(key))) {
                    return one;
                }
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
            said.add(clean(title));
        }
    }

    /** As a block's text is: no soft hyphens, no entities that were escaped twice. */
    private static String clean(String title) {
        String text = title.indexOf('&') < 0 ? title : Parser.unescapeEntities(title, false);
        return SPACE.matcher(UNSEEN.matcher(text).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    /** How much a block looks like the headline: its level, and how like it is to what the page calls itself. */
    private static double points(Block block, List<String> keys, Site site, boolean sections) {
        int level = level(block);
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
        double least = level != 1 || (sections && !keys.isEmpty()) ? 0.7 : block.weight() < LEAST_NAME ? 0.2 : 0;
        if (likeness < least) {
            points -= 30;
        }
        if ((block.traits() & NOT_ARTICLE) != 0) {
            points -= 20;
        }
        if (block.linkWeight() > 0) {
            points -= level == 1 ? 5 : 20;
        }
        return site.isNamed(key) ? points - 100 : points;
    }

    /** Of the heading that a block is or stands in; 0 when it is in none. */
    private static int level(Block block) {
        Box around = block.box().parent;
        return block.heading() > 0 || around == null ? block.heading() : Tags.heading(around.name);
    }

    /** Whether a block is called a logo, or is a link to the front page, as logos are. */
    static boolean isLogo(Block block) {
        if (block.is(Trait.LOGO) || block.linkWeight() == 0) {
            return block.is(Trait.LOGO);
        }
        Element element = block.box().element;
        Element link = element.selectFirst(LINK);
        link = link == null ? element.closest(LINK) : link;
        return link != null
                && (link.attr("rel").equals("home")
                        || HOME.matcher(link.attr("href")).matches());
    }
}
