package silkwatch.ingest.feed;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What gofeed read of a feed, as JSON, in; what it asserts of the fields that we have out. */
final class GofeedCases {
    private final List<Expectation> expectations = new ArrayList<>();

    private GofeedCases() {}

    static List<Expectation> of(JsonNode feed) {
        var cases = new GofeedCases();
        cases.feed(feed);
        return cases.expectations;
    }

    private void feed(JsonNode feed) {
        onFeed("title", feed.get("title"), FeedDocument::title);
        onFeed("link", feed.get("link"), FeedDocument::link);
        onFeed("link", feed.get("home_page_url"), FeedDocument::link);
        onFeed("link", alternate(feed.get("links")), FeedDocument::link);
        onFeed("language", feed.get("language"), FeedDocument::language);
        var items = feed.has("items") ? feed.get("items") : feed.path("entries");
        for (int i = 0; i < items.size(); i++) {
            item(i, items.get(i));
        }
    }

    private void item(int i, JsonNode item) {
        on(i, "title", item.get("title"), FeedItem::title);
        on(i, "id", item.get("id"), FeedItem::id);
        on(i, "id", item.path("guid").isObject() ? item.get("guid").get("value") : item.get("guid"), FeedItem::id);
        on(i, "summary", item.get("summary"), FeedItem::summary);
        on(i, "summary", item.get("description"), FeedItem::summary);
        var content = item.path("content").isObject() ? item.get("content").get("value") : item.get("content");
        on(i, "content", content, FeedItem::content);
        on(
                i,
                "content",
                item.has("content_html") ? item.get("content_html") : item.get("content_text"),
                FeedItem::content);
        on(i, "url", item.get("link"), FeedItem::url);
        on(i, "url", item.get("url"), FeedItem::url);
        on(i, "url", alternate(item.get("links")), FeedItem::url);
        for (var name : List.of("publishedParsed", "pubDateParsed", "date_published")) {
            on(i, "publishedAt", seconds(item.get(name)), FeedItem::publishedAt);
        }
        for (var name : List.of("updatedParsed", "date_modified")) {
            on(i, "updatedAt", seconds(item.get(name)), FeedItem::updatedAt);
        }
        on(i, "language", item.get("language"), FeedItem::language);
        var author = item.path("author");
        on(i, "authors", author.isObject() ? author.get("name") : author, FeedItem::authors);
        for (var one : item.path("authors")) {
            on(i, "authors", one.get("name"), FeedItem::authors);
        }
        for (var one : item.path("tags")) {
            on(i, "categories", one, FeedItem::categories);
        }
        for (var one : item.path("categories")) {
            on(
                    i,
                    "categories",
                    one.isObject() ? one.has("term") ? one.get("term") : one.get("value") : one,
                    FeedItem::categories);
        }
    }

    private static @Nullable JsonNode alternate(@Nullable JsonNode links) {
        for (var link : links == null ? List.<JsonNode>of() : links) {
            if (link.isObject() && link.path("rel").asText("alternate").equals("alternate") && link.has("href")) {
                return link.get("href");
            }
        }
        return null;
    }

    private static @Nullable JsonNode seconds(@Nullable JsonNode written) {
        return written == null
                ? null
                : com.fasterxml.jackson.databind.node.TextNode.valueOf(java.time.Instant.parse(written.asText())
                        .truncatedTo(java.time.temporal.ChronoUnit.SECONDS)
                        .toString());
    }

    private void onFeed(String field, @Nullable JsonNode expected, Function<FeedDocument, @Nullable Object> actual) {
        if (expected != null && expected.isTextual() && !expected.asText().isBlank()) {
            expectations.add(Expectation.ofFeed(field, expected.asText(), actual));
        }
    }

    private void on(int i, String field, @Nullable JsonNode expected, Function<FeedItem, @Nullable Object> actual) {
        if (expected != null && expected.isTextual() && !expected.asText().isBlank()) {
            expectations.add(Expectation.ofItem(i, field, expected.asText(), actual));
        }
    }
}
