package silkwatch.standalone;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import silkwatch.contract.Json;

/**
 * What two replays wrote in; which developments and alerts are new, gone or changed out. Developments are matched by id;
 * one whose first report is another now is matched by what it says.
 */
final class Comparison {
    private static final List<String> SLOTS = List.of(
            "type",
            "status",
            "headline",
            "parties",
            "place",
            "date",
            "amount",
            "origins",
            "confirmedBy",
            "conflicts",
            "parent",
            "predecessor");
    private static final List<String> ALERT_SLOTS =
            List.of("change", "status", "headline", "parties", "place", "date", "amount");

    private Comparison() {}

    /**
     * One difference.
     *
     * @param what {@code development} or {@code alert}
     * @param change whether it is new, gone, or was changed
     * @param slots those that are not as they were; empty for what is new or gone
     */
    record Difference(
            String what, String change, String id, @Nullable String was, String headline, Map<String, Slot> slots) {

        /** For people, one line, and one more for each slot. */
        String text() {
            StringBuilder text = new StringBuilder(String.format("%-8s %-12s %s  [%s]", change, what, headline, id));
            slots.forEach((name, slot) ->
                    text.append(String.format("%n%10s%s: %s -> %s", "", name, slot.before(), slot.after())));
            return text.toString();
        }
    }

    /** A value as it was and as it is. */
    record Slot(JsonNode before, JsonNode after) {}

    /** Compares what stands in two folders that a replay wrote to. */
    static List<Difference> of(Path before, Path after) throws IOException {
        List<Difference> differences = new ArrayList<>();
        differences.addAll(compare(
                "development", latest(before, "developments.jsonl"), latest(after, "developments.jsonl"), SLOTS));
        differences.addAll(
                compare("alert", latest(before, "alerts.jsonl"), latest(after, "alerts.jsonl"), ALERT_SLOTS));
        return differences;
    }

    /** Refuses a folder that no replay wrote to. */
    static void check(Path folder) {
        for (String file : List.of("developments.jsonl", "alerts.jsonl")) {
            if (!Files.isReadable(folder.resolve(file))) {
                throw new IllegalArgumentException("--against " + folder + ": has no " + file
                        + "; name a folder that an earlier 'silkwatch replay ... --out' wrote to");
            }
        }
    }

    private static List<Difference> compare(
            String what, Map<String, JsonNode> before, Map<String, JsonNode> after, List<String> slots) {
        Map<String, JsonNode> gone = new LinkedHashMap<>(before);
        gone.keySet().removeAll(after.keySet());
        List<Difference> differences = new ArrayList<>();
        after.forEach((id, now) -> {
            JsonNode was = before.get(id);
            String other = was == null ? akin(now, gone) : id;
            was = other == null ? null : before.get(other);
            if (was == null) {
                differences.add(new Difference(
                        what, "new", id, null, now.path("headline").asText(), Map.of()));
            } else {
                gone.remove(other);
                Map<String, Slot> changed = changed(was, now, slots);
                if (!changed.isEmpty()) {
                    differences.add(new Difference(
                            what,
                            "changed",
                            id,
                            id.equals(other) ? null : other,
                            now.path("headline").asText(),
                            changed));
                }
            }
        });
        gone.forEach((id, was) -> differences.add(
                new Difference(what, "gone", id, null, was.path("headline").asText(), Map.of())));
        return differences;
    }

    /** The id of a development that was there under another first report: of the same type and headline. */
    private static @Nullable String akin(JsonNode now, Map<String, JsonNode> gone) {
        return gone.entrySet().stream()
                .filter(was -> Stream.of("type", "headline", "change")
                        .allMatch(slot -> was.getValue().path(slot).equals(now.path(slot))))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    private static Map<String, Slot> changed(JsonNode before, JsonNode after, List<String> slots) {
        Map<String, Slot> changed = new LinkedHashMap<>();
        for (String slot : slots) {
            if (!Objects.equals(said(before.path(slot)), said(after.path(slot)))) {
                changed.put(slot, new Slot(before.path(slot), after.path(slot)));
            }
        }
        return changed;
    }

    /** The words of a source that say a date are no part of it. */
    private static JsonNode said(JsonNode value) {
        return value.isObject() && value.has("precision")
                ? Json.MAPPER.createArrayNode().add(value.path("from")).add(value.path("to"))
                : value;
    }

    private static Map<String, JsonNode> latest(Path folder, String file) throws IOException {
        Map<String, JsonNode> latest = new LinkedHashMap<>();
        try (Stream<String> lines = Files.lines(folder.resolve(file), StandardCharsets.UTF_8)) {
            lines.filter(line -> !line.isBlank()).forEach(line -> {
                JsonNode value = read(line);
                latest.put(value.path("id").asText(), value);
            });
        }
        return latest;
    }

    private static JsonNode read(String line) {
        try {
            return Json.MAPPER.readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
