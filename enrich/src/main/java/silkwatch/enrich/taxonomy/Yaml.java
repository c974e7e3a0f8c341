package silkwatch.enrich.taxonomy;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactoryBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A YAML document as a tree whose every node knows its line. */
public sealed interface Yaml {
    Place place();

    record Text(String value, Place place) implements Yaml {}

    record Sequence(List<Yaml> items, Place place) implements Yaml {}

    record Mapping(Map<String, Yaml> fields, Place place) implements Yaml {}

    /** The document that is shipped beside this class. */
    static Yaml resource(Class<?> beside, String file) {
        try (InputStream in = beside.getResourceAsStream(file)) {
            if (in == null) {
                throw new Place(file, 1).error("is missing");
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8), file);
        } catch (IOException e) {
            throw new Place(file, 1).error("cannot be read: " + e);
        }
    }

    /** Reads a document; {@code file} is the name that errors give. */
    static Yaml parse(String document, String file) {
        YAMLFactory factory = new YAMLFactoryBuilder(new YAMLFactory())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        try (JsonParser parser = factory.createParser(document)) {
            return parser.nextToken() == null ? new Sequence(List.of(), new Place(file, 1)) : node(parser, file);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw new Place(file, line)
                    .error(e.getOriginalMessage().lines().findFirst().orElse("not YAML"));
        } catch (IOException e) {
            throw new Place(file, 1).error("cannot be read: " + e.getMessage());
        }
    }

    private static Yaml node(JsonParser parser, String file) throws IOException {
        Place place = new Place(file, parser.currentTokenLocation().getLineNr());
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_ARRAY) {
            List<Yaml> items = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(node(parser, file));
            }
            return new Sequence(items, place);
        }
        if (token == JsonToken.START_OBJECT) {
            Map<String, Yaml> fields = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                parser.nextToken();
                fields.put(name, node(parser, file));
            }
            return new Mapping(fields, place);
        }
        return new Text(Objects.requireNonNullElse(parser.getValueAsString(), parser.getText()), place);
    }

    default Mapping mapping() {
        if (this instanceof Mapping mapping) {
            return mapping;
        }
        throw place().error("fields are expected here");
    }

    default List<Yaml> items() {
        if (this instanceof Sequence sequence) {
            return sequence.items();
        }
        throw place().error("a list is expected here");
    }

    default String text() {
        if (this instanceof Text text && !text.value().isBlank()) {
            return text.value();
        }
        throw place().error("a word is expected here");
    }

    /** The field of this name of a mapping; null when it has none. */
    default @Nullable Yaml get(String field) {
        return mapping().fields().get(field);
    }

    default String required(String field) {
        Yaml value = get(field);
        if (value == null) {
            throw place().error("the field '" + field + "' is missing");
        }
        return value.text();
    }

    /** Fails on a field that none of these is. */
    default void only(Set<String> known) {
        mapping().fields().forEach((name, value) -> {
            if (!known.contains(name)) {
                throw value.place().error("unknown field '" + name + "'; known: " + new java.util.TreeSet<>(known));
            }
        });
    }
}
