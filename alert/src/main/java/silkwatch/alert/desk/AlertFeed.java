package silkwatch.alert.desk;

import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.regex.Pattern;
import silkwatch.alert.wording.Wording;
import silkwatch.contract.Alert;

/** The board in; its newest alerts as an Atom 1.0 feed out. */
final class AlertFeed {
    static final String PATH = "/alerts.atom";
    static final String TYPE = "application/atom+xml";

    private static final int MOST_ENTRIES = 100;
    private static final String URN = "urn:silkwatch:";

    /** What no XML document may hold, not even escaped. */
    private static final Pattern NOT_XML =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private final Board board;

    AlertFeed(Board board) {
        this.board = board;
    }

    static String path(Filter filter) {
        return PATH + filter.query();
    }

    static String title(Filter filter) {
        String title = "Silkwatch alerts";
        return filter.equals(Filter.EVERYTHING) ? title : title + ": " + String.join(", ", filter.values());
    }

    /** @param desk the address under which the reader has the desk */
    String atom(Filter filter, URI desk) {
        List<Alert> alerts = board.alerts().stream()
                .filter(filter::lets)
                .sorted(Comparator.comparing(Alert::raisedAt).reversed())
                .limit(MOST_ENTRIES)
                .toList();
        Person author = new Person();
        author.setName("Silkwatch");
        Feed feed = new Feed("atom_1.0");
        feed.setId(URN + "alerts" + filter.query().replace('?', ':'));
        feed.setTitle(xml(title(filter)));
        feed.setAuthors(List.of(author));
        feed.setUpdated(
                Date.from(alerts.isEmpty() ? Instant.EPOCH : alerts.get(0).raisedAt()));
        feed.setAlternateLinks(List.of(link(
                "alternate", "text/html", desk.resolve("/" + filter.query()).toString())));
        feed.setOtherLinks(List.of(link("self", TYPE, desk.resolve(path(filter)).toString())));
        feed.setEntries(alerts.stream().map(alert -> entry(alert, desk)).toList());
        try {
            return new WireFeedOutput().outputString(feed);
        } catch (FeedException e) {
            throw new IllegalStateException("ROME writes no feed of these alerts", e);
        }
    }

    private static Entry entry(Alert alert, URI desk) {
        Content content = new Content();
        content.setType(Content.HTML);
        content.setValue(xml(AlertView.content(alert).markup()));
        Entry entry = new Entry();
        entry.setId(URN + "alert:" + name(alert.id()));
        entry.setTitle(xml(alert.headline()));
        entry.setAlternateLinks(List.of(link(
                "alternate",
                "text/html",
                desk.resolve("/developments/" + name(alert.developmentId())).toString())));
        entry.setPublished(Date.from(alert.raisedAt()));
        entry.setUpdated(Date.from(alert.raisedAt()));
        entry.setContents(List.of(content));
        entry.setCategories(categories(alert));
        return entry;
    }

    private static List<Category> categories(Alert alert) {
        List<Category> categories = new ArrayList<>();
        categories.add(category("type", alert.type(), Bits.type(alert.type())));
        categories.add(category("status", alert.status().id(), Wording.label(alert.status())));
        alert.parties().forEach(id -> categories.add(category("nation", id, Wording.ENGLISH.nation(id))));
        alert.minerals().forEach(id -> categories.add(category("mineral", id, Bits.type(id))));
        alert.initiatives().forEach(id -> categories.add(category("initiative", id, Wording.ENGLISH.thing(id, null))));
        return categories;
    }

    private static Category category(String facet, String id, String label) {
        Category category = new Category();
        category.setScheme(URN + facet);
        category.setTerm(id);
        category.setLabel(label);
        return category;
    }

    private static Link link(String relation, String type, String address) {
        Link link = new Link();
        link.setRel(relation);
        link.setType(type);
        link.setHref(address);
        return link;
    }

    /** An id as part of an address; the colon before its version may stand there as it is. */
    private static String name(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("%3A", ":");
    }

    private static String xml(String text) {
        return NOT_XML.matcher(text).replaceAll("\uFFFD");
    }
}
