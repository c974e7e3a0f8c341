package silkwatch.ingest.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a page declares and prints about its authors in; their names out. */
final class Bylines {
    private static final int LONGEST_LINE = 120;
    private static final int LONGEST_NAME = 50;
    private static final int REACH = 12;
    private static final List<String> METAS = List.of(
            "author", "article:author", "dc.creator", "dcterms.creator", "parsely-author", "sailthru.author", "byl");

    private final List<String> before;
    private final List<String> between;

    static Bylines bundled() {
        return new Bylines(DataFile.read("bylines.yaml"));
    }

    private Bylines(Map<String, List<String>> words) {
        before = words.getOrDefault("before", List.of());
        between = words.getOrDefault("between", List.of());
    }

    List<String> of(Outline outline, StructuredData data, @Nullable Block title, Site site) {
        List<String> names = names(data.authors(), site);
        for (String meta : METAS) {
            names = names.isEmpty() ? names(outline.head().metas(meta), site) : names;
        }
        int at = title == null ? 0 : title.order();
        names = names.isEmpty() ? names(printed(outline, at), site) : names;
        return names.isEmpty() ? names(said(outline, at), site) : names;
    }

    /** The first line near the headline that is marked as a byline. */
    private static List<String> printed(Outline outline, int title) {
        for (Mark mark : outline.marks()) {
            boolean author = mark.element().attr("itemprop").equals("author")
                    || mark.element().attr("rel").contains("author")
                    || mark.is(Trait.BYLINE);
            boolean elsewhere = mark.is(Trait.COMMENT) || mark.is(Trait.RELATED);
            if (author && !elsewhere && Math.abs(mark.order() - title) <= REACH) {
                String text = mark.text();
                if (!text.isBlank() && text.length() <= LONGEST_LINE) {
                    return List.of(text);
                }
            }
        }
        return List.of();
    }

    /** The first short line near the headline that begins as bylines do. */
    private List<String> said(Outline outline, int title) {
        for (int i = Math.max(0, title - 2); i <= title + REACH; i++) {
            Block block = outline.at(i);
            if (block != null && block.text().length() <= LONGEST_LINE && begins(block.text())) {
                return List.of(block.text());
            }
        }
        return List.of();
    }

    /** Whether a line begins as bylines do. */
    boolean begins(String line) {
        return !bare(line).equals(line.strip());
    }

    private List<String> names(List<String> lines, Site site) {
        Set<String> names = new LinkedHashSet<>();
        for (String line : lines) {
            List<String> parts = List.of(line.length() > 10 * LONGEST_LINE ? "" : line);
            for (String mark : between) {
                List<String> next = new ArrayList<>();
                parts.forEach(part -> next.addAll(List.of(part.split(java.util.regex.Pattern.quote(mark)))));
                parts = next;
            }
            parts.stream().map(this::bare).filter(name -> isName(name, site)).forEach(names::add);
        }
        return List.copyOf(names);
    }

    private String bare(String part) {
        String name = part.strip();
        String lower = name.toLowerCase(Locale.ROOT);
        for (String word : before) {
            boolean whole = !Character.isLetter(word.charAt(word.length() - 1)) || lower.startsWith(word + " ");
            if (lower.startsWith(word) && whole) {
                return name.substring(word.length()).strip();
            }
        }
        return name;
    }

    private static boolean isName(String name, Site site) {
        return name.length() >= 2
                && name.length() <= LONGEST_NAME
                && !name.contains("/")
                && !name.contains("@")
                && name.chars().noneMatch(Character::isDigit)
                && name.chars().anyMatch(Character::isLetter)
                && !site.isNamed(TitleKey.of(name));
    }
}
