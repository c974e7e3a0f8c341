package silkwatch.ingest.source;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import silkwatch.ingest.source.InvalidSourcesException.Problem;
import silkwatch.ingest.source.YamlEntry.Value;

/** The text of a {@code sources.yaml} in; its entries with their lines, and what is wrong with its shape, out. */
final class YamlEntries {
    private static final YAMLFactory YAML = new YAMLFactory();

    private final List<YamlEntry> entries = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    static YamlEntries read(String text) {
        YamlEntries read = new YamlEntries();
        try (JsonParser parser = YAML.createParser(text)) {
            read.document(parser);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            read.problem(line, "sources", "not YAML: " + firstLine(e.getOriginalMessage()));
        } catch (IOException e) {
            read.problem(1, "sources", e.getMessage());
        }
        return read;
    }

    List<YamlEntry> entries() {
        return entries;
    }

    List<Problem> problems() {
        return problems;
    }

    private void document(JsonParser parser) throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            problem(line(parser), "sources", "the file must be a list named sources");
            return;
        }
        boolean found = false;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            int line = line(parser);
            JsonToken value = parser.nextToken();
            if (!name.equals("sources")) {
                problem(line, name, "unknown; the file has one field, sources");
                parser.skipChildren();
            } else if (value == JsonToken.START_ARRAY) {
                found = true;
                list(parser);
            } else {
                found = true;
                problem(line, "sources", "must be a list");
                parser.skipChildren();
            }
        }
        if (!found) {
            problem(1, "sources", "missing");
        }
    }

    private void list(JsonParser parser) throws IOException {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() == JsonToken.START_OBJECT) {
                entries.add(entry(parser));
            } else {
                problem(line(parser), "sources", "each entry must have fields such as id and url");
                parser.skipChildren();
            }
        }
    }

    private YamlEntry entry(JsonParser parser) throws IOException {
        int begins = line(parser);
        Map<String, Value> fields = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            int line = line(parser);
            JsonToken token = parser.nextToken();
            if (token.isStructEnd() || token.isStructStart()) {
                problem(line, name, "must be a plain value");
                parser.skipChildren();
            } else if (token != JsonToken.VALUE_NULL) {
                if (fields.put(name, new Value(line, parser.getText().strip())) != null) {
                    problem(line, name, "given twice");
                }
            }
        }
        return new YamlEntry(begins, fields);
    }

    private void problem(int line, String field, String reason) {
        problems.add(new Problem(line, field, reason));
    }

    private static int line(JsonParser parser) {
        return parser.currentTokenLocation().getLineNr();
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("unreadable");
    }
}
