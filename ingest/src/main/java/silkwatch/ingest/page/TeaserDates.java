package silkwatch.ingest.page;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/**
 * A list page and its articles in; the dates that are printed in each one's own element, or else between them, as
 * headings of a day or in definition lists, out.
 */
final class TeaserDates {
    /** What is longer is a sentence that speaks of some day. */
    private static final int LONGEST = 40;

    private static final int MOST_ELEMENTS = 100;
    /** What holds more is no date. Without a bound every level of a deep page would be read through once more. */
    private static final int MOST_NODES = 50;

    private final Teasers teasers;
    private final DateWords words;
    private final boolean monthFirst;
    private final Map<String, Moment> dates = new HashMap<>();
    private final List<Between> between = new ArrayList<>();
    private final URI url;
    private final @Nullable String language;

    /** @param article that begins here; null where a date stands between articles */
    private record Between(
            Element element,
            @Nullable String article,
            @Nullable Moment date) {}

    private TeaserDates(Teasers teasers, DateWords words, @Nullable String language, URI url) {
        this.teasers = teasers;
        this.words = words;
        this.language = language;
        this.url = url;
        monthFirst = language != null && language.startsWith("en");
    }

    static TeaserDates of(Document page, Teasers teasers, DateWords words, URI url) {
        Element html = page.selectFirst("html");
        String language = html == null || html.attr("lang").isBlank()
                ? null
                : html.attr("lang").strip();
        TeaserDates dates = new TeaserDates(teasers, words, language, url);
        dates.walk(page.body());
        dates.spread();
        return dates;
    }

    /** On the clock of the page; null when none is printed. */
    @Nullable
    Instant of(String address) {
        Moment date = dates.get(address);
        return date == null
                ? null
                : date.onClock(words.home(url.getHost() == null ? "" : url.getHost(), language))
                        .instant();
    }

    private void walk(Element element) {
        String article = teasers.owner(element);
        if (article != null) {
            Moment own = within(element);
            if (own != null) {
                dates.put(article, own);
            }
            between.add(new Between(element, article, null));
            return;
        }
        Moment date = date(brief(element));
        if (date != null) {
            between.add(new Between(element, null, date));
            return;
        }
        element.children().forEach(this::walk);
    }

    /** The first in an article's own element that is no part of its title. */
    private @Nullable Moment within(Element box) {
        Element time = box.selectFirst("time[datetime]");
        Moment declared = time == null ? null : date(time.attr("datetime"));
        if (declared != null) {
            return declared;
        }
        for (Element element :
                box.getAllElements().stream().limit(MOST_ELEMENTS).toList()) {
            boolean titled = Tags.heading(element.normalName()) > 0
                    || element.normalName().equals("a");
            boolean holdsTitle = element.selectFirst("a, h1, h2, h3, h4, h5, h6") != null;
            Moment date = titled ? null : date(holdsTitle ? element.ownText() : brief(element));
            if (date != null) {
                return date;
            }
        }
        return null;
    }

    /** Dates between articles are those of what follows, or, where the first comes after an article, of what precedes. */
    private void spread() {
        Map<Element, Boolean> follow = new HashMap<>();
        Map<Element, Integer> times = new HashMap<>();
        for (int i = 0; i < between.size(); i++) {
            Element container = between.get(i).element().parent();
            if (between.get(i).date() != null && container != null) {
                times.merge(container, 1, Integer::sum);
                if (!follow.containsKey(container)) {
                    follow.put(container, i > 0 && isArticleIn(i - 1, container));
                }
            }
        }
        for (int i = 0; i < between.size(); i++) {
            Element container = between.get(i).element().parent();
            // One alone may be the day of today, above everything.
            if (between.get(i).date() == null || container == null || times.get(container) < 2) {
                continue;
            }
            if (follow.get(container)) {
                give(i - 1, container, between.get(i).date());
            } else {
                int next = i + 1;
                while (give(next, container, between.get(i).date())) {
                    next++;
                }
            }
        }
    }

    private boolean give(int i, Element container, Moment date) {
        if (!isArticleIn(i, container)) {
            return false;
        }
        dates.putIfAbsent(between.get(i).article(), date);
        return true;
    }

    private boolean isArticleIn(int i, Element container) {
        return i >= 0
                && i < between.size()
                && between.get(i).article() != null
                && LinkGroup.contains(container, between.get(i).element());
    }

    private @Nullable Moment date(String text) {
        return text.isEmpty() || text.length() > LONGEST ? null : DateText.first(text, words, monthFirst);
    }

    /** Its text where that and the markup around it are short; empty otherwise. */
    private static String brief(Element element) {
        StringBuilder text = new StringBuilder();
        AtomicInteger seen = new AtomicInteger();
        NodeFilter whileShort = (node, depth) -> {
            if (node instanceof TextNode words) {
                text.append(words.text()).append(' ');
            }
            return text.length() > 2 * LONGEST || seen.incrementAndGet() > MOST_NODES
                    ? FilterResult.STOP
                    : FilterResult.CONTINUE;
        };
        return NodeTraversor.filter(whileShort, element) == FilterResult.STOP
                ? ""
                : text.toString().strip().replaceAll("\\s+", " ");
    }
}
