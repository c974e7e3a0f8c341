package silkwatch.ingest.address;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which parameters of an address track readers; {@code tracking.yaml}.
 *
 * @param parameters lower-case names that never carry meaning
 * @param prefixes lower-case beginnings of such names
 * @param referrers names that only track where their value names the site itself
 */
record Tracking(Set<String> parameters, Set<String> prefixes, Set<String> referrers) {
    private static final ObjectMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    static final Tracking SHIPPED = load();

    Tracking {
        parameters = lower(parameters);
        prefixes = lower(prefixes);
        referrers = lower(referrers);
    }

    boolean tracks(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return parameters.contains(lower) || prefixes.stream().anyMatch(lower::startsWith);
    }

    boolean refers(String name, String value, Set<String> hosts) {
        return referrers.contains(name.toLowerCase(Locale.ROOT)) && hosts.contains(value.toLowerCase(Locale.ROOT));
    }

    private static Set<String> lower(Set<String> names) {
        return names.stream().map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    }

    private static Tracking load() {
        try (InputStream in = Tracking.class.getResourceAsStream("tracking.yaml")) {
            return YAML.readValue(in, Tracking.class);
        } catch (IOException e) {
            throw new UncheckedIOException("tracking.yaml cannot be read: " + e.getMessage(), e);
        }
    }
}
