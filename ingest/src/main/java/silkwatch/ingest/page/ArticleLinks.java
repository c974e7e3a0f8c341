package silkwatch.ingest.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A page in; those of its links that are articles, by structure, out: the group of links in like surroundings that says
 * most, and others beside it whose addresses are made alike, such as the one that is shown large.
 */
final class ArticleLinks {
    private static final int MOST_LINKS = 3_000;
    private static final int ANCESTORS = 4;
    private static final int FURNITURE = Trait.FURNITURE.bit
            | Trait.COMMENT.bit
            | Trait.SHARE.bit
            | Trait.ADVERT.bit
            | Trait.CONSENT.bit
            | Trait.TAGS.bit
            | Trait.CLOCK.bit
            | Trait.HIDDEN.bit;

    private final Document page;
    private final Markup markup;
    private final Map<String, LinkGroup> groups = new LinkedHashMap<>();

    private ArticleLinks(Document page, Markup markup) {
        this.page = page;
        this.markup = markup;
    }

    static List<Element> of(Document page, Markup markup) {
        return new ArticleLinks(page, markup).links();
    }

    /** Where it leads, without the place on that page; empty when nowhere. */
    static String address(Element link) {
        String address = link.absUrl("href");
        int fragment = address.indexOf('#');
        return fragment < 0 ? address : address.substring(0, fragment);
    }

    private List<Element> links() {
        page.select("a[href]").stream().limit(MOST_LINKS).forEach(this::group);
        LinkGroup best = null;
        for (LinkGroup group : groups.values()) {
            if (group.isOfArticles() && (best == null || group.score() > best.score())) {
                best = group;
            }
        }
        return best == null ? List.of() : withKin(best);
    }

    private void group(Element link) {
        String address = address(link);
        if (address.startsWith("http") && !address.equals(page.location()) && !isFurniture(link)) {
            groups.computeIfAbsent(surroundings(link), shape -> new LinkGroup()).add(link, address);
        }
    }

    private List<Element> withKin(LinkGroup best) {
        Element container = best.container();
        Set<Element> chosen = new HashSet<>(best.links());
        for (LinkGroup group : groups.values()) {
            if (group != best && group.isLike(best)) {
                group.links().stream()
                        .filter(link -> container != null && LinkGroup.contains(container, link))
                        .forEach(chosen::add);
            }
        }
        return page.select("a[href]").stream()
                .filter(chosen::contains)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** A header or footer within an article is a part of it; one of the page is not. */
    private boolean isFurniture(Element link) {
        boolean inArticle = false;
        for (Element at = link.parent(); at != null; at = at.parent()) {
            String name = at.normalName();
            inArticle |= name.equals("article");
            if ((markup.traits(at) & FURNITURE) != 0
                    || (!inArticle && (name.equals("header") || name.equals("footer")))) {
                return true;
            }
        }
        return false;
    }

    private static String surroundings(Element link) {
        StringBuilder shape = new StringBuilder();
        Element at = link;
        for (int i = 0; i < ANCESTORS && at != null; i++, at = at.parent()) {
            shape.append(at.tagName());
            if (at.tagName().equals("td")) {
                shape.append(at.elementSiblingIndex());
            }
            at.classNames().stream()
                    .filter(ArticleLinks::isStable)
                    .sorted()
                    .forEach(name -> shape.append('.').append(name));
            shape.append('>');
        }
        return shape.toString();
    }

    /** Classes that number or mark one among its kin say nothing of what it is. */
    private static boolean isStable(String name) {
        return name.chars().noneMatch(Character::isDigit)
                && !name.matches("(?i)(?:is-?)?(?:first|last|odd|even|active|new|hot|top)");
    }
}
