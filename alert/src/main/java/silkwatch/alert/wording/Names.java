package silkwatch.alert.wording;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import silkwatch.contract.Status;

/** {@code names.yaml}, which explains the fields. */
record Names(
        List<Group> groups,
        Map<String, String> nations,
        Map<String, String> formats,
        Map<String, String> currencies,
        Map<Status, String> statuses) {
    private static final String FILE = "/silkwatch/alert/wording/names.yaml";
    private static final ObjectMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** Nations that are named together. */
    record Group(String name, Set<String> nations) {}

    static Names bundled() {
        try (InputStream in = Names.class.getResourceAsStream(FILE)) {
            return YAML.readValue(in, Names.class);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw new IllegalArgumentException(FILE + ":" + line + ": " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read", e);
        }
    }
}
