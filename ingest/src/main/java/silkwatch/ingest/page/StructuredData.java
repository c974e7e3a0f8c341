package silkwatch.ingest.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** The JSON-LD scripts of a page in; what they say about its article out. */
final class StructuredData {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(
                    JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
                    JsonReadFeature.ALLOW_TRAILING_COMMA,
                    JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER,
                    JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .build();

    private static final int MOST_NODES = 20_000;
    private static final int MOST_AUTHORS = 50;

    /** Properties that lead to other things than the article of this page. */
    private static final List<String> ELSEWHERE = List.of(
            "itemlistelement",
            "relatedlink",
            "comment",
            "comments",
            "citation",
            "ispartof",
            "haspart",
            "mentions",
            "about",
            "review",
            "video",
            "image",
            "isbasedon",
            "significantlink",
            "subjectof",
            "breadcrumb");

    private @Nullable JsonNode article;
    private @Nullable JsonNode page;
    private @Nullable String siteName;

    static StructuredData of(List<String> scripts) {
        StructuredData data = new StructuredData();
        scripts.forEach(data::read);
        return data;
    }

    private void read(String script) {
        int start = Math.max(0, Math.min(first(script, '{'), first(script, '[')));
        try {
            walk(JSON.readTree(script.substring(start)));
        } catch (JsonProcessingException e) {
            // Broken JSON-LD is common; the page is read without it.
            return;
        }
    }

    private static int first(String script, char c) {
        int at = script.indexOf(c);
        return at < 0 ? script.length() : at;
    }

    private void walk(JsonNode start) {
        Deque<JsonNode> open = new ArrayDeque<>();
        open.add(start);
        int seen = 0;
        while (!open.isEmpty() && seen++ < MOST_NODES) {
            JsonNode node = open.poll();
            if (node.isArray()) {
                node.forEach(open::add);
            } else if (node.isObject()) {
                take(node);
                for (Map.Entry<String, JsonNode> field : node.properties()) {
                    if (field.getValue().isContainerNode()
                            && !ELSEWHERE.contains(field.getKey().toLowerCase(Locale.ROOT))) {
                        open.add(field.getValue());
                    }
                }
            }
        }
    }

    private void take(JsonNode node) {
        String type = type(node);
        if (type.endsWith("article") || type.endsWith("posting") || type.equals("report") || type.equals("recipe")) {
            if (article == null || (!article.has("datePublished") && node.has("datePublished"))) {
                article = node;
            }
        } else if (type.endsWith("webpage") && page == null) {
            page = node;
        } else if (type.equals("website") && siteName == null) {
            siteName = string(node, "name");
        }
    }

    private static String type(JsonNode node) {
        JsonNode type = node.path("@type");
        if (type.isArray()) {
            for (JsonNode one : type) {
                String name = one.asText().toLowerCase(Locale.ROOT);
                if (name.endsWith("article") || name.endsWith("posting")) {
                    return name;
                }
            }
            type = type.path(0);
        }
        return type.asText().toLowerCase(Locale.ROOT);
    }

    /** Text of a property of the article, or else of the page; null when neither has it. */
    @Nullable
    String text(String property) {
        String said = article == null ? null : string(article, property);
        return said == null && page != null ? string(page, property) : said;
    }

    /** Text of a property of the article; null when the page declares no article or it has no such property. */
    @Nullable
    String articleText(String property) {
        return article == null ? null : string(article, property);
    }

    boolean hasArticle() {
        return article != null;
    }

    /** Whether the article says that it is not free to read. */
    boolean locked() {
        return article != null && article.path("isAccessibleForFree").asText().equalsIgnoreCase("false");
    }

    @Nullable
    String siteName() {
        String publisher = article == null ? null : string(article.path("publisher"), "name");
        return publisher == null ? siteName : publisher;
    }

    List<String> authors() {
        List<String> names = new ArrayList<>();
        if (article != null) {
            JsonNode author = article.has("author") ? article.path("author") : article.path("creator");
            for (JsonNode one : author.isArray() ? author : List.of(author)) {
                if (names.size() == MOST_AUTHORS) {
                    break;
                }
                String name = one.isTextual() ? plain(one.asText()) : string(one, "name");
                if (name != null && !name.isBlank()) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    private static @Nullable String string(JsonNode node, String property) {
        JsonNode value = node.path(property);
        if (value.isArray()) {
            value = value.path(0);
        }
        if (value.isObject()) {
            value = value.has("@value") ? value.path("@value") : value.path("name");
        }
        String text = value.isValueNode() ? plain(value.asText()) : "";
        return text.isBlank() || text.equals("null") ? null : text;
    }

    /** Some publishers put HTML and entities into JSON. */
    private static String plain(String text) {
        return text.indexOf('<') < 0 && text.indexOf('&') < 0
                ? text.strip()
                : Jsoup.parseBodyFragment(text).text().strip();
    }
}
