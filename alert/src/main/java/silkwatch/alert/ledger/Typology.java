package silkwatch.alert.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code types.yaml} in; the rules by type, and those of the ledger as a whole, out. */
record Typology(
        List<DevelopmentType> types,
        Duration late,
        Duration disagree,
        Duration recall,
        Set<String> settings,
        Set<String> quietUnderSummit,
        Set<String> underSummit) {
    private static final ObjectMapper YAML = YAMLMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** The rules that we ship. */
    static Typology bundled() {
        return Bundled.RULES;
    }

    /** The type with this id; empty when nobody declared it. */
    Optional<DevelopmentType> type(String id) {
        return types.stream().filter(type -> type.id().equals(id)).findFirst();
    }

    /** A bundled YAML file as this record; errors name file and line. */
    static <T> T read(String file, Class<T> shape) {
        try (InputStream in = Typology.class.getResourceAsStream("/silkwatch/alert/ledger/" + file)) {
            return YAML.readValue(in, shape);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw new IllegalArgumentException(file + ":" + line + ": " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException("the bundled " + file + " cannot be read", e);
        }
    }

    /** Read once, when first asked for. */
    private static final class Bundled {
        static final Typology RULES = read("types.yaml", Typology.class);
    }
}
