package silkwatch.ingest.feed;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** A case of feedparser, in its terms, in; what it asserts of the fields that we have out. */
final class FeedparserCases {
    private FeedparserCases() {}

    static List<Expectation> of(JsonNode feed) {
        var expectations = new ArrayList<Expectation>();
        for (var claim : feed.get("assert")) {
            var path = StreamSupport.stream(claim.get("path").spliterator(), false)
                    .map(JsonNode::asText)
                    .collect(Collectors.joining("."));
            var expected = value(claim);
            if (expected == null || !claim.get("op").asText().equals("==")) {
                continue;
            }
            var one = path.startsWith("entries.") ? ofEntry(path, expected) : ofFeed(path, expected);
            if (one != null) {
                expectations.add(one);
            }
        }
        return expectations;
    }

    private static @Nullable Expectation ofFeed(String path, String expected) {
        return switch (path) {
            case "feed.title", "feed.title_detail.value" -> Expectation.ofFeed("title", expected, FeedDocument::title);
            case "feed.link" -> Expectation.ofFeed("link", expected, FeedDocument::link);
            case "feed.language" -> Expectation.ofFeed("language", expected, FeedDocument::language);
            case "entries.#len" ->
                Expectation.ofFeed(
                        "items", expected, document -> "" + document.items().size());
            case "version" -> Expectation.ofFeed("format", format(expected), FeedDocument::format);
            default -> null;
        };
    }

    private static @Nullable Expectation ofEntry(String path, String expected) {
        var parts = path.split("\\.", 3);
        if (parts.length < 3 || !parts[1].matches("\\d+")) {
            return null;
        }
        var i = Integer.parseInt(parts[1]);
        var entry = parts[2].replaceAll("\\.\\d+\\.", ".");
        return switch (entry) {
            case "title", "title_detail.value" -> Expectation.ofItem(i, "title", expected, FeedItem::title);
            case "summary", "description", "summary_detail.value" ->
                // feedparser copies the content to an entry without a summary.
                Expectation.ofItem(
                        i, "summary", expected, item -> item.summary() != null ? item.summary() : item.content());
            case "content.value" -> Expectation.ofItem(i, "content", expected, FeedItem::content);
            case "id", "guid" -> Expectation.ofItem(i, "id", expected, FeedItem::id);
            case "link" -> Expectation.ofItem(i, "url", expected, FeedItem::url);
            case "author_detail.name", "author", "authors.name" ->
                Expectation.ofItem(i, "authors", expected, FeedItem::authors);
            case "tags.term", "category" -> Expectation.ofItem(i, "categories", expected, FeedItem::categories);
            case "published_parsed", "created_parsed" ->
                Expectation.ofItem(i, "publishedAt", expected, FeedItem::publishedAt);
            // feedparser files the date of RSS under "updated" whatever it is the date of.
            case "updated_parsed" ->
                Expectation.ofItem(
                        i,
                        "updatedAt",
                        expected,
                        item -> item.updatedAt() != null ? item.updatedAt() : item.publishedAt());
            case "language" -> Expectation.ofItem(i, "language", expected, FeedItem::language);
            case "title_detail.language", "summary_detail.language", "content.language" ->
                new Expectation(
                        "item.language",
                        expected,
                        document -> document.items().get(i).language() != null
                                ? document.items().get(i).language()
                                : document.language());
            default -> null;
        };
    }

    private static @Nullable String value(JsonNode claim) {
        var value = claim.path("value");
        if (value.isArray() && value.size() == 9) {
            return LocalDateTime.of(
                            value.get(0).asInt(),
                            value.get(1).asInt(),
                            value.get(2).asInt(),
                            value.get(3).asInt(),
                            value.get(4).asInt(),
                            value.get(5).asInt())
                    .toInstant(ZoneOffset.UTC)
                    .toString();
        }
        return value.isValueNode() && !value.isNull() ? value.asText() : null;
    }

    private static String format(String version) {
        return switch (version) {
            case "rss090" -> "rdf-0.9";
            case "rss10" -> "rdf-1.0";
            case "rss091n", "rss091u" -> "rss-0.91";
            case "rss092" -> "rss-0.92";
            case "rss093" -> "rss-0.93";
            case "rss094" -> "rss-0.94";
            case "rss20" -> "rss-2.0";
            case "atom03" -> "atom-0.3";
            case "atom10" -> "atom-1.0";
            default -> version;
        };
    }
}
