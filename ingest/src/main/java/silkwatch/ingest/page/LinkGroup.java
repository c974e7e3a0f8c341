package silkwatch.ingest.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/** Links in like surroundings in; how much they look like the headlines of a list out. */
final class LinkGroup {
    /** Of a headline, in Latin letters; a section's name is shorter. */
    private static final int HEADLINE = 30;

    private static final int LONGEST = 100;
    private static final int SHORTEST = 10;
    private static final int NEAR = 2;
    /** What holds more than this is a list, and no article's own element. */
    private static final int MOST_BESIDE = 20;

    private final List<Element> links = new ArrayList<>();
    private final Map<String, Integer> weights = new HashMap<>();
    private final Set<String> texts = new HashSet<>();
    private final Set<String> shapes = new HashSet<>();
    private int articleAddresses;
    private int headings;

    void add(Element link, String address) {
        links.add(link);
        String text = headline(link);
        // "Read more" counts once.
        int weight = texts.add(text) ? Math.min(LONGEST, weight(text)) : 0;
        boolean fresh = !weights.containsKey(address);
        weights.merge(address, weight < SHORTEST ? 0 : weight, Math::max);
        AddressShape shape = AddressShape.of(address);
        shapes.add(shape.shape());
        if (fresh) {
            articleAddresses += shape.isArticle() ? 1 : 0;
            headings += link.selectFirst("h1, h2, h3, h4, h5") != null || link.closest("h1, h2, h3, h4, h5") != null
                    ? 1
                    : 0;
        }
    }

    /** What the link says, or the one heading beside it where that says more. */
    private static String headline(Element link) {
        String text = link.text().strip();
        Element around = link;
        for (int i = 0; i < NEAR && weight(text) < HEADLINE / 2 && around.parent() != null; i++) {
            around = around.parent();
            if (around.childrenSize() > MOST_BESIDE) {
                return text;
            }
            Elements headings = around.select("h1, h2, h3, h4, h5");
            if (headings.size() == 1 && weight(headings.text()) > weight(text)) {
                return headings.text().strip();
            }
        }
        return text;
    }

    List<Element> links() {
        return links;
    }

    double score() {
        double sum = weights.values().stream().mapToInt(Integer::intValue).sum();
        return sum * (0.4 + share(articleAddresses)) * (1 + 0.3 * share(headings));
    }

    /** A menu has neither addresses of articles, nor headings, nor texts as long as a headline. */
    boolean isOfArticles() {
        double mean =
                weights.values().stream().mapToInt(Integer::intValue).average().orElse(0);
        boolean said = weights.values().stream().anyMatch(weight -> weight > 0);
        return said && (share(articleAddresses) >= 0.5 || share(headings) >= 0.5 || mean >= HEADLINE);
    }

    boolean isLike(LinkGroup other) {
        return isOfArticles() && other.shapes.containsAll(shapes);
    }

    /** The element around what holds them all; null when that is the whole page. */
    @Nullable
    Element container() {
        Element common = links.get(0).parent();
        for (Element link : links) {
            while (common != null && !contains(common, link)) {
                common = common.parent();
            }
        }
        Element around = common == null ? null : common.parent();
        return around == null
                        || around.normalName().equals("body")
                        || around.normalName().equals("html")
                ? null
                : around;
    }

    static boolean contains(Element outer, Element inner) {
        for (Element at = inner; at != null; at = at.parent()) {
            if (at.equals(outer)) {
                return true;
            }
        }
        return false;
    }

    private double share(int count) {
        return (double) count / weights.size();
    }

    /** In Latin letters: a sign of Chinese or Japanese says as much as two or three. */
    private static int weight(String text) {
        return text.codePoints()
                .map(c -> Character.isIdeographic(c) ? 3 : c >= 0x3040 && c <= 0x30ff ? 2 : 1)
                .sum();
    }
}
