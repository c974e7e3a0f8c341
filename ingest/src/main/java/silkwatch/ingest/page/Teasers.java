package silkwatch.ingest.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A list page and its links by article in; the element that each article has to itself, and its title, out. */
final class Teasers {
    private static final String HEADINGS = "h1, h2, h3, h4, h5, h6";
    private static final String NAMED = "[class*=title], [class*=headline], [class*=heading]";
    /** A list of one article would be a box of the whole page. */
    private static final int DEEPEST = 5;

    private static final Pattern LEADING_DATE = Pattern.compile(
            "^[\\[(（【]?\\d{1,4}[./年-]\\s?\\d{1,2}[./月-]\\s?\\d{1,4}日?(?:\\s+\\d{1,2}:\\d\\d)?[\\])）】]?[\\s|:：–—-]+(?=\\S)");

    private final Map<String, Element> boxes = new HashMap<>();
    private final Map<Element, String> owners = new HashMap<>();
    private final Set<String> repeated = new HashSet<>();

    private Teasers() {}

    static Teasers of(Document page, Map<String, List<Element>> byAddress) {
        Teasers teasers = new Teasers();
        Map<Element, String> ones = new HashMap<>();
        Set<String> texts = new HashSet<>();
        byAddress.forEach((address, links) -> {
            Set<String> its = new HashSet<>();
            for (Element link : links) {
                for (Element at = link; at != null; at = at.parent()) {
                    ones.merge(at, address, (a, b) -> a.equals(b) ? a : "");
                }
                its.add(link.text().strip());
            }
            its.stream().filter(text -> !texts.add(text)).forEach(teasers.repeated::add);
        });
        byAddress.forEach((address, links) -> {
            Element box = links.get(0);
            for (int i = 0; i < DEEPEST && isOf(address, box.parent(), page, ones); i++) {
                box = box.parent();
            }
            teasers.boxes.put(address, box);
            teasers.owners.put(box, address);
        });
        return teasers;
    }

    private static boolean isOf(String address, @Nullable Element element, Document page, Map<Element, String> ones) {
        return element != null && !element.equals(page.body()) && address.equals(ones.get(element));
    }

    /** The largest element that holds nothing of another article. */
    Element box(String address) {
        return boxes.get(address);
    }

    /** The article that has this element to itself; null when it is none's. */
    @Nullable
    String owner(Element element) {
        return owners.get(element);
    }

    /** The heading in its links, or else what they say; where that is said of every article, the heading beside them. */
    String title(String address, List<Element> links) {
        String best = "";
        for (Element link : links) {
            Element heading = heading(link);
            String text = (heading == null ? link : heading).text().strip();
            if (!repeated.contains(link.text().strip()) && text.length() > best.length()) {
                best = text;
            }
        }
        if (best.isEmpty()) {
            Element heading = heading(box(address));
            best = heading == null
                    ? links.get(0).text().strip()
                    : heading.text().strip();
        }
        return LEADING_DATE.matcher(best).replaceFirst("");
    }

    private static @Nullable Element heading(Element within) {
        Element heading = within.selectFirst(HEADINGS);
        return heading != null ? heading : within.selectFirst(NAMED);
    }
}
