package silkwatch.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a page calls itself in; its headline, without the site's name, out. */
record Titles(@Nullable String title, @Nullable Block block) {
    private static final String SEPARATORS = "|-–—:·•»«/_｜―~";

    static Titles of(Outline outline, StructuredData data, @Nullable String siteName, String host) {
        Head head = outline.head();
        List<String> said = new ArrayList<>();
        add(said, data.articleText("headline"));
        add(said, head.meta(List.of("og:title")));
        add(
                said,
                head.meta(List.of(
                        "twitter:title", "dc.title", "dcterms.title", "parsely-title", "sailthru.title", "title")));
        add(said, head.title());
        Set<String> keys = new java.util.HashSet<>();
        for (String one : said) {
            keys.add(key(one));
        }
        Block best = null;
        int most = 0;
        for (Block block : outline.blocks()) {
            int level = block.heading();
            boolean named = block.is(Trait.TITLE);
            if ((level == 0 && !named) || block.text().length() > 400) {
                continue;
            }
            String key = key(block.text());
            int points = 0;
            if (keys.contains(key)) {
                points = 60;
            } else if (key.length() >= 8) {
                for (String one : keys) {
                    if (one.contains(key)) {
                        points = Math.max(points, 40);
                    }
                }
            }
            points += level == 1 ? 30 : level == 2 ? 12 : level == 0 ? 0 : 3;
            if (block.is(Trait.FURNITURE) || block.is(Trait.RELATED)) {
                points -= 20;
            }
            if (block.linkWeight() > 0 && level != 1) {
                points -= 10;
            }
            if (points > most && points >= 30) {
                most = points;
                best = block;
            }
        }
        if (best != null && most >= 40) {
            return new Titles(best.text().replace('\n', ' '), best);
        }
        String title = null;
        for (String one : said) {
            title = withoutSite(one, siteName, host);
            break;
        }
        return new Titles(title == null && best != null ? best.text() : title, best);
    }

    private static void add(List<String> said, @Nullable String title) {
        if (title != null && !title.isBlank()) {
            said.add(title.replaceAll("\\s+", " ").strip());
        }
    }

    /** Letters and digits only, so that quotes and dashes of other kinds compare equal. */
    static String key(String text) {
        StringBuilder key = new StringBuilder(text.length());
        text.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .forEach(key::appendCodePoint);
        return key.toString();
    }

    private static String withoutSite(String title, @Nullable String siteName, String host) {
        for (int at = title.length() - 2; at > 0; at--) {
            if (SEPARATORS.indexOf(title.charAt(at)) >= 0
                    && (title.charAt(at - 1) == ' ' || "|｜_".indexOf(title.charAt(at)) >= 0)) {
                String tail = key(title.substring(at + 1));
                if (!tail.isEmpty()
                        && (key(siteName == null ? "" : siteName).contains(tail)
                                || (siteName != null && tail.contains(key(siteName)))
                                || host.toLowerCase(Locale.ROOT)
                                        .replaceAll("[^a-z0-9]", "")
                                        .contains(tail))) {
                    return title.substring(0, at).replaceAll("[\\s|–—:·•»«/_｜―~-]+$", "");
                }
            }
        }
        return title;
    }
}
