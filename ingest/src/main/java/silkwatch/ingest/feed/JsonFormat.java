package silkwatch.ingest.feed;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON Feed 1.0 and 1.1 in; a {@link FeedDocument} out, with the whole items before a cut or an error. */
final class JsonFormat {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();

    private JsonFormat() {}

    static FeedDocument read(String text, String encoding, String url) {
        Map<String, JsonNode> head = new HashMap<>();
        List<JsonNode> items = new ArrayList<>();
        String complaint = null;
        try (var parser = MAPPER.createParser(text)) {
            readInto(parser, head, items);
        } catch (IOException e) {
            complaint = "cut off or broken JSON after " + items.size() + " whole items";
        }
        var version = text(head.get("version"));
        var known = version != null && version.contains("jsonfeed.org/version/");
        if (!known && items.isEmpty() && !head.containsKey("items")) {
            return FeedDocument.unreadable(
                    encoding, complaint == null ? "no feed: JSON of another kind" : "no feed: " + complaint);
        }
        var feedAuthors = authors(head.get("authors"), head.get("author"));
        var read = new ArrayList<FeedItem>();
        for (var item : items) {
            if (item.isObject()) {
                read.add(item(item, feedAuthors, url));
            }
        }
        var format = known && !version.contains("/1.1") ? "json-feed-1.0" : "json-feed-1.1";
        return new FeedDocument(
                format,
                encoding,
                Plain.ofHtml(text(head.get("title"))),
                Addresses.resolve(url, text(head.get("home_page_url"))),
                Languages.tag(text(head.get("language"))),
                null,
                complaint,
                read,
                List.of());
    }

    private static void readInto(JsonParser parser, Map<String, JsonNode> head, List<JsonNode> items)
            throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            return;
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            var name = parser.currentName();
            if (parser.nextToken() == JsonToken.START_ARRAY && name.equals("items")) {
                head.put(name, MAPPER.nullNode());
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    items.add(MAPPER.readTree(parser));
                }
            } else {
                head.put(name, MAPPER.readTree(parser));
            }
        }
    }

    private static FeedItem item(JsonNode item, List<String> feedAuthors, String base) {
        var url = Addresses.resolve(base, text(item.get("url")));
        url = url != null ? url : Addresses.resolve(base, text(item.get("external_url")));
        var id = text(item.get("id"));
        var html = text(item.get("content_html"));
        var own = authors(item.get("authors"), item.get("author"));
        var tags = new ArrayList<@Nullable String>();
        if (item.get("tags") != null) {
            item.get("tags").forEach(tag -> tags.add(Plain.ofHtml(text(tag))));
        }
        return new FeedItem(
                id,
                url != null ? url : Addresses.isAbsolute(id) ? Addresses.resolve("", id) : null,
                Plain.ofHtml(text(item.get("title"))),
                text(item.get("summary")),
                html == null ? text(item.get("content_text")) : Addresses.resolveIn(html, url == null ? base : url),
                FeedDates.read(text(item.get("date_published"))),
                FeedDates.read(text(item.get("date_modified"))),
                own.isEmpty() ? feedAuthors : own,
                People.distinct(tags),
                Languages.tag(text(item.get("language"))));
    }

    private static List<String> authors(@Nullable JsonNode many, @Nullable JsonNode one) {
        var names = new ArrayList<@Nullable String>();
        for (var node : new @Nullable JsonNode[] {many, one}) {
            if (node != null && node.isArray()) {
                node.forEach(author -> names.add(name(author)));
            } else if (node != null && names.isEmpty()) {
                names.add(name(node));
            }
        }
        return People.distinct(names);
    }

    private static @Nullable String name(JsonNode author) {
        return People.name(text(author.isObject() ? author.get("name") : author));
    }

    private static @Nullable String text(@Nullable JsonNode node) {
        var text = node == null || !node.isValueNode() || node.isNull()
                ? ""
                : Plain.legal(node.asText()).strip();
        return text.isEmpty() ? null : text;
    }
}
