package silkwatch.ingest.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import silkwatch.contract.Source;
import silkwatch.ingest.source.InvalidSourcesException.Problem;

/** A {@code sources.yaml} in; its sources, in its order, out. */
public final class SourcesFile {
    private static final String SHIPPED = "/silkwatch/ingest/sources.yaml";

    /**
     * The sources of this file.
     *
     * @throws InvalidSourcesException with everything that is wrong with it
     */
    public static List<Source> read(Path file) {
        try {
            return parse(file.toString(), Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalArgumentException("cannot read the sources " + file + ": " + e.getMessage(), e);
        }
    }

    /** The sources that come with Silkwatch. */
    public static List<Source> shipped() {
        try (InputStream in = SourcesFile.class.getResourceAsStream(SHIPPED)) {
            return parse("sources.yaml", new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("the shipped sources cannot be read", e);
        }
    }

    static List<Source> parse(String file, String text) {
        YamlEntries yaml = YamlEntries.read(text);
        List<Problem> problems = new ArrayList<>(yaml.problems());
        List<Source> sources = new ArrayList<>();
        for (YamlEntry entry : yaml.entries()) {
            SourceReader.read(entry, problems).ifPresent(sources::add);
        }
        repeats(yaml.entries(), "id", problems);
        repeats(yaml.entries(), "url", problems);
        if (!problems.isEmpty()) {
            problems.sort((a, b) -> Integer.compare(a.line(), b.line()));
            throw new InvalidSourcesException(file, problems);
        }
        return List.copyOf(sources);
    }

    private static void repeats(List<YamlEntry> entries, String field, List<Problem> problems) {
        Map<String, Integer> lines = new HashMap<>();
        for (YamlEntry entry : entries) {
            YamlEntry.Value value = entry.fields().get(field);
            Integer first = value == null ? null : lines.putIfAbsent(value.text(), value.line());
            if (first != null) {
                problems.add(new Problem(value.line(), field, "'" + value.text() + "' is already on line " + first));
            }
        }
    }

    private SourcesFile() {}
}
