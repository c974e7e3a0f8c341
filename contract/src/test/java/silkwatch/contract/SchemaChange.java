package silkwatch.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Two JSON Schemas of one record in, earlier and later; what a reader of the earlier one trips over out.
 *
 * <p>A reader counts on a field being there, on its type and format, on its never being null where it never was, and on
 * the values of an enum: a reader in Java stops at one that it does not know, and a record that is kept may hold one that
 * we have dropped. A field that is new harms nobody.
 */
final class SchemaChange {
    private final JsonNode earlier;
    private final JsonNode later;
    private final List<String> breaks = new ArrayList<>();

    private SchemaChange(JsonNode earlier, JsonNode later) {
        this.earlier = earlier;
        this.later = later;
    }

    /** One line each, beginning with the field: {@code tags.nations[].id: is gone}. */
    static List<String> breaks(JsonNode earlier, JsonNode later) {
        var change = new SchemaChange(earlier, later);
        change.compare("", earlier, later);
        return change.breaks;
    }

    private void compare(String path, JsonNode before, JsonNode after) {
        JsonNode was = resolved(earlier, before);
        JsonNode is = resolved(later, after);
        types(path, was, is);
        enums(path, texts(was.path("enum")), texts(is.path("enum")));
        if (!was.path("format").equals(is.path("format"))) {
            breaks.add(path + ": format was " + shown(was.path("format")) + " and is " + shown(is.path("format")));
        }
        Set<String> stillRequired = texts(is.path("required"));
        was.path("properties").properties().forEach(property -> {
            String name = path.isEmpty() ? property.getKey() : path + "." + property.getKey();
            JsonNode now = is.path("properties").path(property.getKey());
            if (now.isMissingNode()) {
                breaks.add(name + ": is gone");
            } else {
                compare(name, property.getValue(), now);
                if (texts(was.path("required")).contains(property.getKey())
                        && !stillRequired.contains(property.getKey())) {
                    breaks.add(name + ": was always there and need not be any more");
                }
            }
        });
        for (String inner : List.of("items", "additionalProperties")) {
            if (was.path(inner).isObject() && is.path(inner).isObject()) {
                compare(path + "[]", was.path(inner), is.path(inner));
            }
        }
    }

    private void types(String path, JsonNode was, JsonNode is) {
        Set<String> before = texts(was.path("type"));
        Set<String> after = texts(is.path("type"));
        boolean nullNow = !before.contains("null") && after.remove("null");
        if (nullNow) {
            breaks.add(path + ": was never null and may be now");
        }
        if (!before.containsAll(after) || (after.isEmpty() && !before.isEmpty())) {
            breaks.add(path + ": type was " + before + " and is " + after);
        }
    }

    private void enums(String path, Set<String> before, Set<String> after) {
        before.stream()
                .filter(value -> !after.contains(value))
                .forEach(value -> breaks.add(path + ": enum value " + value + " is gone"));
        after.stream()
                .filter(value -> !before.contains(value))
                .forEach(value -> breaks.add(path + ": enum value " + value + " is new"));
    }

    /** Follows a reference, also the one beside null in a field that may be null. */
    private static JsonNode resolved(JsonNode root, JsonNode node) {
        if (node.has("$ref")) {
            return root.at(node.path("$ref").asText().substring(1));
        }
        for (JsonNode choice : node.path("anyOf")) {
            if (!choice.path("type").asText().equals("null")) {
                ObjectNode nullable = resolved(root, choice).deepCopy();
                String type = nullable.path("type").asText();
                nullable.putArray("type").add(type).add("null");
                return nullable;
            }
        }
        return node;
    }

    private static Set<String> texts(JsonNode node) {
        Set<String> texts = new TreeSet<>();
        if (node.isTextual()) {
            texts.add(node.asText());
        }
        node.forEach(value -> texts.add(value.asText()));
        return texts;
    }

    private static String shown(JsonNode format) {
        return format.isMissingNode() ? "none" : format.asText();
    }
}
