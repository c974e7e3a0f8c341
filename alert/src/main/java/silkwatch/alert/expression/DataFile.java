package silkwatch.alert.expression;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** A YAML data file in; its scalars in order, each with the keys above it and its line, out. */
public final class DataFile {
    private static final YAMLFactory YAML = new YAMLFactory();

    /** A scalar; {@code path} holds the keys above it, outermost first. */
    public record Line(String file, List<String> path, String text, int number) {
        /** What to throw when this line is wrong. */
        public IllegalArgumentException wrong(String reason) {
            return new IllegalArgumentException(file + ":" + number + ": " + reason);
        }

        /** Throws when this does not hold. */
        public void require(boolean condition, String reason) {
            if (!condition) {
                throw wrong(reason);
            }
        }

        /** The key at this depth. */
        public String key(int depth) {
            if (depth >= path.size()) {
                throw wrong("'" + text + "' stands too high: more keys are due above it");
            }
            return path.get(depth);
        }
    }

    static boolean exists(String resource) {
        return DataFile.class.getResource(resource) != null;
    }

    /**
     * Reads a file that lies beside this class.
     *
     * @throws IllegalArgumentException naming file and line when it is not YAML
     */
    static List<Line> read(String resource) {
        return read(DataFile.class, resource);
    }

    /**
     * Reads a file that lies beside a class.
     *
     * @throws IllegalArgumentException naming file and line when it is not YAML
     */
    public static List<Line> read(Class<?> beside, String resource) {
        try (InputStream in = beside.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException(resource + ": no such data file");
            }
            return read(resource, in);
        } catch (IOException e) {
            throw new UncheckedIOException(resource + " cannot be read", e);
        }
    }

    static List<Line> read(String name, InputStream in) throws IOException {
        List<Line> lines = new ArrayList<>();
        Deque<String> path = new ArrayDeque<>();
        try (YAMLParser parser = YAML.createParser(in)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.FIELD_NAME) {
                    path.addLast(parser.currentName());
                } else if (token == JsonToken.END_OBJECT || token == JsonToken.END_ARRAY) {
                    path.pollLast();
                } else if (token.isScalarValue()) {
                    int line = parser.currentTokenLocation().getLineNr();
                    lines.add(new Line(name, List.copyOf(path), parser.getText(), line));
                    if (!parser.getParsingContext().inArray()) {
                        path.pollLast();
                    }
                } else if (token == JsonToken.START_ARRAY
                        && parser.getParsingContext().getParent().inArray()) {
                    throw new IllegalArgumentException(
                            name + ":" + parser.currentTokenLocation().getLineNr() + ": a list within a list");
                }
            }
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw new IllegalArgumentException(name + ":" + line + ": " + e.getOriginalMessage(), e);
        }
        return lines;
    }

    private DataFile() {}
}
