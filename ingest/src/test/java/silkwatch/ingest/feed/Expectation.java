package silkwatch.ingest.feed;

import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * What a corpus asserts of one field that we have.
 *
 * @param field ours
 * @param expected as the corpus writes it
 * @param actual reads the field of a document
 */
record Expectation(String field, String expected, Function<FeedDocument, @Nullable Object> actual) {

    static Expectation ofFeed(String field, String expected, Function<FeedDocument, @Nullable Object> actual) {
        return new Expectation("feed." + field, expected, actual);
    }

    static Expectation ofItem(int index, String field, String expected, Function<FeedItem, @Nullable Object> actual) {
        return new Expectation(
                "item." + field,
                expected,
                document -> index < document.items().size()
                        ? actual.apply(document.items().get(index))
                        : null);
    }

    boolean holds(FeedDocument document) {
        var found = actual.apply(document);
        if (found instanceof Instant instant) {
            return expected.equals(
                    instant.truncatedTo(java.time.temporal.ChronoUnit.SECONDS).toString());
        }
        if (found instanceof List<?> list) {
            return list.stream().anyMatch(one -> one instanceof String text && sameText(text));
        }
        // A title that is nothing but a picture has no words.
        return found instanceof String text
                ? sameText(text)
                : field.equals("feed.title") && plain(expected).isEmpty();
    }

    /** Our titles and names are plain, the corpora's may be markup: it counts what a reader would see. */
    private boolean sameText(String text) {
        if (text.equals(expected.strip())) {
            return true;
        }
        return switch (field) {
            case "item.summary", "item.content" -> html(text).equals(html(expected));
            case "item.authors" -> text.equals(People.name(expected)) || text.equals(plain(expected));
            case "feed.title", "item.title", "item.categories" -> text.equals(plain(expected));
            default -> false;
        };
    }

    private static String plain(String html) {
        return Jsoup.parse(html).text();
    }

    /** Markup without the accidents of writing: quotes, the order of attributes, the wrapping div, references. */
    private static String html(String markup) {
        var body = Jsoup.parseBodyFragment(markup).body();
        var only = body.childrenSize() == 1 && body.ownText().isBlank() ? body.child(0) : null;
        var shape = new StringBuilder();
        (only != null && only.normalName().equals("div") ? only : body)
                .childNodes()
                .forEach(node -> shape(node, shape));
        return shape.toString().strip();
    }

    private static void shape(Node node, StringBuilder shape) {
        if (!(node instanceof Element element)) {
            shape.append(node instanceof TextNode text ? text.getWholeText() : "");
            return;
        }
        var attributes = new TreeMap<String, String>();
        element.attributes().forEach(attribute -> attributes.put(attribute.getKey(), attribute.getValue()));
        attributes.keySet().removeIf(name -> name.startsWith("xmlns"));
        shape.append('<').append(element.tagName()).append(attributes).append('>');
        element.childNodes().forEach(child -> shape(child, shape));
        shape.append("</").append(element.tagName()).append('>');
    }
}
