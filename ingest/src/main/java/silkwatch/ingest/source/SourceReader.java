package silkwatch.ingest.source;

import java.net.URI;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import silkwatch.contract.Source;
import silkwatch.contract.Trust;
import silkwatch.ingest.address.Addresses;
import silkwatch.ingest.source.InvalidSourcesException.Problem;
import silkwatch.ingest.source.YamlEntry.Value;
import silkwatch.operations.Nearest;

/** One entry in; a source, or everything that is wrong with it, out. */
final class SourceReader {
    private static final List<String> FIELDS =
            List.of("id", "name", "kind", "url", "language", "trust", "fullText", "interval", "select");
    private static final Pattern KEBAB = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Duration SHORTEST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofDays(7);

    private final YamlEntry entry;
    private final List<Problem> problems;

    private SourceReader(YamlEntry entry, List<Problem> problems) {
        this.entry = entry;
        this.problems = problems;
    }

    /** The source; empty when something was added to {@code problems}. */
    static Optional<Source> read(YamlEntry entry, List<Problem> problems) {
        int before = problems.size();
        Source source = new SourceReader(entry, problems).source();
        return problems.size() == before ? Optional.ofNullable(source) : Optional.empty();
    }

    private @Nullable Source source() {
        entry.fields().forEach((name, value) -> {
            if (!FIELDS.contains(name)) {
                problem(value.line(), name, "unknown field; did you mean " + Nearest.to(name, FIELDS) + "?");
            }
        });
        String id = required("id", SourceReader::id);
        Source.Kind kind = required("kind", text -> word(text, Source.Kind.values()));
        URI url = required("url", SourceReader::url);
        String name = optional("name", Function.identity());
        String language = optional("language", SourceReader::language);
        Trust trust = optional("trust", text -> word(text, Trust.values()));
        Source.FullText fullText = optional("fullText", text -> word(text, Source.FullText.values()));
        Duration interval = optional("interval", SourceReader::interval);
        String select = optional("select", Function.identity());
        if (select != null && kind != null && kind != Source.Kind.PAGE) {
            problem(entry.fields().get("select").line(), "select", "only for kind: page");
        }
        return id == null || kind == null || url == null
                ? null
                : new Source(id, name, kind, url, language, trust, fullText, interval, select);
    }

    private <T> @Nullable T required(String name, Function<String, T> parse) {
        Value value = entry.fields().get(name);
        if (value == null || value.text().isEmpty()) {
            problem(value == null ? entry.line() : value.line(), name, "missing");
            return null;
        }
        return optional(name, parse);
    }

    private <T> @Nullable T optional(String name, Function<String, T> parse) {
        Value value = entry.fields().get(name);
        if (value == null) {
            return null;
        }
        try {
            return parse.apply(value.text());
        } catch (IllegalArgumentException e) {
            problem(value.line(), name, e.getMessage());
            return null;
        }
    }

    private void problem(int line, String field, String reason) {
        problems.add(new Problem(line, field, reason));
    }

    private static String id(String text) {
        return check(text, KEBAB.matcher(text).matches(), "must be lower-case letters, digits and single dashes");
    }

    private static URI url(String text) {
        URI url = Addresses.parse(text)
                .orElseThrow(() -> new IllegalArgumentException("'" + text + "' is not an http(s) address"));
        if (url.getRawUserInfo() != null) {
            throw new IllegalArgumentException("must not hold a user name or password");
        }
        return url;
    }

    private static String language(String text) {
        try {
            return new Locale.Builder().setLanguageTag(text).build().toLanguageTag();
        } catch (IllformedLocaleException e) {
            throw new IllegalArgumentException("'" + text + "' is not a language tag such as en or zh-Hant", e);
        }
    }

    private static Duration interval(String text) {
        Duration interval;
        try {
            interval = Duration.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("'" + text + "' is not a duration such as PT10M", e);
        }
        boolean inBounds = interval.compareTo(SHORTEST) >= 0 && interval.compareTo(LONGEST) <= 0;
        return check(interval, inBounds, "must be from PT1S to P7D");
    }

    private static <E extends Enum<E>> E word(String text, E[] known) {
        return Arrays.stream(known)
                .filter(each -> spelt(each).equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'" + text + "' must be one of "
                        + Arrays.stream(known).map(SourceReader::spelt).collect(Collectors.joining(", "))));
    }

    private static String spelt(Enum<?> each) {
        return each.name().toLowerCase(Locale.ROOT);
    }

    private static <T> T check(T value, boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException("'" + value + "' " + otherwise);
        }
        return value;
    }
}
