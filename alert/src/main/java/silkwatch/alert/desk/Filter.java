package silkwatch.alert.desk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import silkwatch.contract.Alert;
import silkwatch.contract.Development;

/** What a reader wants to see of a page; null is everything. */
record Filter(
        @Nullable String nation,
        @Nullable String mineral,
        @Nullable String initiative,
        @Nullable String type) {

    static final Filter EVERYTHING = new Filter(null, null, null, null);

    /** The filter in a query string. */
    static Filter of(Function<String, @Nullable String> parameter) {
        return new Filter(
                wanted(parameter.apply("nation")),
                wanted(parameter.apply("mineral")),
                wanted(parameter.apply("initiative")),
                wanted(parameter.apply("type")));
    }

    boolean lets(Alert alert) {
        return lets(alert.parties(), alert.minerals(), alert.initiatives(), alert.type());
    }

    boolean lets(Development development) {
        return lets(development.parties(), development.minerals(), development.initiatives(), development.type());
    }

    /** The query string that says it; empty for everything. */
    String query() {
        String query =
                part("nation", nation) + part("mineral", mineral) + part("initiative", initiative) + part("type", type);
        return query.isEmpty() ? "" : "?" + query.substring(1);
    }

    /** The query string with another value for one of the fields; null leaves it out. */
    String but(String field, @Nullable String value) {
        Filter other = new Filter(
                field.equals("nation") ? value : nation,
                field.equals("mineral") ? value : mineral,
                field.equals("initiative") ? value : initiative,
                field.equals("type") ? value : type);
        return other.equals(EVERYTHING) ? "?" : other.query();
    }

    /** The values that it asks for. */
    List<String> values() {
        return Stream.of(nation, mineral, initiative, type)
                .filter(Objects::nonNull)
                .toList();
    }

    private boolean lets(List<String> nations, List<String> minerals, List<String> initiatives, String ofType) {
        return (nation == null || nations.contains(nation))
                && (mineral == null || minerals.contains(mineral))
                && (initiative == null || initiatives.contains(initiative))
                && (type == null || type.equals(ofType));
    }

    private static String part(String name, @Nullable String value) {
        return value == null ? "" : "&" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static @Nullable String wanted(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
