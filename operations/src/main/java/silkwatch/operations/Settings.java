package silkwatch.operations;

import java.nio.file.Path;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Environment variables in; typed settings out, with errors that name the variable. A service reads each of its settings
 * once, with its default beside its name, then calls {@link #refuseUnknown}.
 *
 * <p>Names with our prefix {@code SILKWATCH_} are settings; {@code KAFKA_} names pass through to Kafka's clients, {@code
 * KAFKA_FETCH_MIN_BYTES} as {@code fetch.min.bytes}.
 */
public final class Settings {
    private static final String OURS = "SILKWATCH_";
    private static final String KAFKA = "KAFKA_";

    private final Map<String, String> environment;
    private final Set<String> read = new TreeSet<>();

    public Settings(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    public static Settings ofEnvironment() {
        return new Settings(System.getenv());
    }

    /** The same settings with these instead of the environment's: for commands whose options say the same. */
    public Settings with(Map<String, String> overrides) {
        Map<String, String> merged = new LinkedHashMap<>(environment);
        merged.putAll(overrides);
        return new Settings(merged);
    }

    public String text(String name, String otherwise) {
        return value(name, otherwise, Function.identity(), "text");
    }

    public int integer(String name, int otherwise, int least, int most) {
        int number = value(name, otherwise, Integer::valueOf, "a whole number");
        if (number < least || number > most) {
            throw new IllegalArgumentException(name + "=" + number + ": must be from " + least + " to " + most);
        }
        return number;
    }

    /** An ISO-8601 duration such as {@code PT10M}. */
    public Duration duration(String name, Duration otherwise) {
        return value(name, otherwise, Duration::parse, "an ISO-8601 duration such as PT10M");
    }

    /** A duration, or null where the variable says {@code off}. */
    public @Nullable Duration durationOrOff(String name, Duration otherwise) {
        return "off".equals(environment.get(name)) ? off(name) : duration(name, otherwise);
    }

    public Path path(String name, Path otherwise) {
        return value(name, otherwise, Path::of, "a path");
    }

    public boolean flag(String name, boolean otherwise) {
        return value(name, otherwise, Settings::parseFlag, "true or false");
    }

    /** Where Kafka is: {@code KAFKA_BOOTSTRAP_SERVERS}. */
    public String bootstrapServers() {
        return environment.getOrDefault(KAFKA + "BOOTSTRAP_SERVERS", "localhost:9092");
    }

    /** The operator's settings for Kafka's clients, by their Kafka names; without the bootstrap servers. */
    public Map<String, String> kafka() {
        return environment.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(KAFKA))
                .filter(entry -> !entry.getKey().equals(KAFKA + "BOOTSTRAP_SERVERS"))
                .collect(Collectors.toMap(
                        entry -> entry.getKey()
                                .substring(KAFKA.length())
                                .toLowerCase(Locale.ROOT)
                                .replace('_', '.'),
                        Map.Entry::getValue,
                        (a, b) -> a,
                        TreeMap::new));
    }

    /**
     * Throws when the environment holds a name with our prefix that nobody knows, with the nearest known one.
     *
     * @param others names that other services of this installation read
     */
    public void refuseUnknown(Set<String> others) {
        Set<String> known = new TreeSet<>(read);
        known.addAll(others);
        for (String name : new TreeSet<>(environment.keySet())) {
            if (name.startsWith(OURS) && !known.contains(name)) {
                throw new IllegalArgumentException(
                        "unknown setting " + name + "; did you mean " + Nearest.to(name, known) + "?");
            }
        }
    }

    /** The names read so far. */
    public Set<String> known() {
        return Set.copyOf(read);
    }

    private @Nullable Duration off(String name) {
        read.add(name);
        return null;
    }

    private <T> T value(String name, T otherwise, Function<String, T> parse, String shape) {
        read.add(name);
        String text = environment.get(name);
        if (text == null || text.isBlank()) {
            return otherwise;
        }
        try {
            return parse.apply(text.strip());
        } catch (IllegalArgumentException | DateTimeParseException e) {
            throw new IllegalArgumentException(name + "=" + text + ": must be " + shape, e);
        }
    }

    private static Boolean parseFlag(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }
}
