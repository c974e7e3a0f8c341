package silkwatch.alert.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import silkwatch.contract.Slots.Place;
import silkwatch.contract.Slots.When;

/**
 * Which development follows which, and which is part of which. A format's meetings stand in the order of their dates, a
 * plan without a date behind what it was announced at; what the parties of a summit do there on its days is part of it.
 */
final class Threads {
    private final Typology rules;
    private final Map<String, List<Entry>> byFormat = new HashMap<>();
    private final Map<String, String> parents = new HashMap<>();
    private final Set<Entry> summits = new LinkedHashSet<>();
    private final Set<Entry> parts = new LinkedHashSet<>();

    Threads(Typology rules) {
        this.rules = rules;
    }

    /** Puts a new or changed development where it belongs; those whose own links that changes. */
    Set<Entry> place(Entry entry) {
        Set<Entry> related = new LinkedHashSet<>();
        String thread = thread(entry);
        if (thread != null) {
            List<Entry> line = byFormat.computeIfAbsent(thread, key -> new ArrayList<>());
            if (!line.contains(entry)) {
                line.add(entry);
            }
            line.sort(Comparator.comparing(Threads::day).thenComparing(Entry::id));
            related.addAll(line);
        }
        if (entry.type().id().equals("summit")) {
            summits.add(entry);
            parts.stream().filter(this::adopt).forEach(related::add);
        } else if (rules.underSummit().contains(entry.type().id())) {
            parts.add(entry);
            adopt(entry);
        }
        return related;
    }

    Optional<String> parent(Entry entry) {
        return Optional.ofNullable(parents.get(entry.id()));
    }

    Optional<String> predecessor(Entry entry) {
        return neighbour(entry, -1);
    }

    Optional<String> successor(Entry entry) {
        return neighbour(entry, 1);
    }

    private Optional<String> neighbour(Entry entry, int step) {
        String thread = thread(entry);
        List<Entry> line = thread == null ? List.of() : byFormat.getOrDefault(thread, List.of());
        int at = line.indexOf(entry) + step;
        return line.contains(entry) && at >= 0 && at < line.size()
                ? Optional.of(line.get(at).id())
                : Optional.empty();
    }

    private boolean adopt(Entry part) {
        Optional<String> summit = summits.stream()
                .filter(entry -> holds(entry, part))
                .map(Entry::id)
                .min(Comparator.naturalOrder());
        String before = summit.isPresent() ? parents.put(part.id(), summit.get()) : parents.remove(part.id());
        return !Optional.ofNullable(before).equals(summit);
    }

    private static boolean holds(Entry summit, Entry part) {
        When days = summit.when();
        When its = part.when();
        if (!days.known() || !its.known() || its.precision().compareTo(days.precision()) < 0) {
            return false;
        }
        boolean same = Days.gap(
                        its.from(),
                        its.to(),
                        days.from().minusDays(1),
                        days.to().plusDays(1))
                == 0;
        Place there = summit.state().map(State::where).orElse(null);
        Place here = part.state().map(State::where).orElse(null);
        return same
                && summit.profile().parties().containsAll(part.profile().parties())
                && (there == null || here == null || !Places.differ(there, here));
    }

    private static @Nullable String thread(Entry entry) {
        String format = entry.profile().format();
        return format == null || !entry.type().recurring() ? null : entry.type().id() + "|" + format;
    }

    private static LocalDate day(Entry entry) {
        return entry.when().known() ? entry.when().from() : entry.first().plusDays(2);
    }
}
