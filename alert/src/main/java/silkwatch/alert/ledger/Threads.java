package silkwatch.alert.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    private final Map<String, List<Entry>> lines = new HashMap<>();
    private final Map<Entry, String> lineOf = new HashMap<>();
    private final Map<Entry, Links> links = new HashMap<>();
    private final Map<Entry, Entry> parents = new HashMap<>();
    /** Summits, each with the days and the place that it had when its parts were looked for. */
    private final Map<Entry, Scene> summits = new LinkedHashMap<>();

    private final Set<Entry> parts = new LinkedHashSet<>();

    private record Links(@Nullable Entry before, @Nullable Entry after) {
        static final Links NONE = new Links(null, null);
    }

    private record Scene(When when, @Nullable Place place, List<String> parties) {}

    Threads(Typology rules) {
        this.rules = rules;
    }

    /** Puts a new or changed development where it belongs; the others whose links that changes. */
    Set<Entry> place(Entry entry) {
        Set<Entry> related = new LinkedHashSet<>();
        String line = line(entry);
        String before = line == null ? lineOf.remove(entry) : lineOf.put(entry, line);
        if (before != null && !before.equals(line)) {
            lines.get(before).remove(entry);
            related.addAll(link(before));
        }
        if (line != null) {
            List<Entry> all = lines.computeIfAbsent(line, key -> new ArrayList<>());
            if (!line.equals(before)) {
                all.add(entry);
            }
            related.addAll(link(line));
        }
        family(entry, related);
        return related;
    }

    /** Takes out a development that is no more, or not for now; the others whose links that changes. */
    Set<Entry> strike(Entry entry) {
        Set<Entry> related = new LinkedHashSet<>();
        String line = lineOf.remove(entry);
        if (line != null) {
            lines.get(line).remove(entry);
            related.addAll(link(line));
        }
        links.remove(entry);
        parents.remove(entry);
        parts.remove(entry);
        if (summits.remove(entry) != null) {
            parts.stream().filter(this::adopt).forEach(related::add);
        }
        return related;
    }

    Optional<String> parent(Entry entry) {
        return Optional.ofNullable(parents.get(entry)).map(Entry::id);
    }

    Optional<String> predecessor(Entry entry) {
        return Optional.ofNullable(links.getOrDefault(entry, Links.NONE).before())
                .map(Entry::id);
    }

    Optional<String> successor(Entry entry) {
        return Optional.ofNullable(links.getOrDefault(entry, Links.NONE).after())
                .map(Entry::id);
    }

    /** Links a line anew; those of it whose neighbours are others now. */
    private List<Entry> link(String line) {
        List<Entry> all = lines.get(line);
        all.sort(Comparator.comparing(Threads::day).thenComparing(Entry::opener, Report.ORDER));
        List<Entry> changed = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Links now = new Links(i == 0 ? null : all.get(i - 1), i == all.size() - 1 ? null : all.get(i + 1));
            if (!now.equals(links.put(all.get(i), now))) {
                changed.add(all.get(i));
            }
        }
        return changed;
    }

    private void family(Entry entry, Set<Entry> related) {
        if (entry.type().id().equals("summit")) {
            Scene scene = new Scene(
                    entry.when(),
                    entry.state().map(State::where).orElse(null),
                    entry.profile().parties());
            if (!scene.equals(summits.put(entry, scene))) {
                parts.stream().filter(this::adopt).forEach(related::add);
            }
        } else if (rules.underSummit().contains(entry.type().id())) {
            parts.add(entry);
            adopt(entry);
        }
    }

    private boolean adopt(Entry part) {
        Entry summit = summits.keySet().stream()
                .filter(entry -> holds(entry, part))
                .min(Comparator.comparing(Entry::opener, Report.ORDER))
                .orElse(null);
        Entry before = summit == null ? parents.remove(part) : parents.put(part, summit);
        return !Objects.equals(before, summit);
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
        if (!same || !summit.profile().parties().containsAll(part.profile().parties())) {
            return false;
        }
        Place there = summit.state().map(State::where).orElse(null);
        Place here = part.state().map(State::where).orElse(null);
        return there == null || here == null || !Places.differ(there, here);
    }

    private static @Nullable String line(Entry entry) {
        String format = entry.profile().format();
        return format == null || !entry.type().recurring() ? null : entry.type().id() + "|" + format;
    }

    private static LocalDate day(Entry entry) {
        return entry.when().known() ? entry.when().from() : entry.first().plusDays(2);
    }
}
