package silkwatch.enrich.origin;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code origins.yaml} as it is written. */
record OriginsFile(List<Entry> origins, Map<String, List<String>> countries, List<String> vetoes, List<CueEntry> cues) {
    private static final String SHIPPED = "origins.yaml";

    OriginsFile {
        origins = List.copyOf(origins);
        countries = Map.copyOf(countries);
        vetoes = List.copyOf(vetoes);
        cues = List.copyOf(cues);
    }

    /** One agency, paper or office. */
    record Entry(
            String name,
            boolean office,
            @Nullable String country,
            List<String> names,
            @Nullable List<String> marks) {
        Entry {
            names = List.copyOf(names);
            marks = marks == null ? List.of() : List.copyOf(marks);
        }
    }

    /** One way to write a credit. */
    record CueEntry(
            int rank,
            Zone zone,
            boolean offices,
            @Nullable List<String> before,
            @Nullable List<String> after,
            int gap) {
        CueEntry {
            before = before == null ? List.of() : List.copyOf(before);
            after = after == null ? List.of() : List.copyOf(after);
        }
    }

    /** The part of an article that credits stand in. */
    enum Zone {
        @JsonProperty("head")
        HEAD,
        @JsonProperty("tail")
        TAIL
    }

    static OriginsFile shipped() {
        try (InputStream in = OriginsFile.class.getResourceAsStream(SHIPPED)) {
            return read(SHIPPED, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("the bundled origins cannot be read", e);
        }
    }

    /** @throws IllegalArgumentException naming file, line and reason */
    static OriginsFile read(String file, byte[] yaml) {
        ObjectMapper mapper = YAMLMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        try {
            return mapper.readValue(yaml, OriginsFile.class);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw new IllegalArgumentException(file + ":" + line + ": " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
