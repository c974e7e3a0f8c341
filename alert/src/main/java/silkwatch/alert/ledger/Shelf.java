package silkwatch.alert.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import silkwatch.contract.Slots.Amount;

/**
 * The developments of one type, by what a report may have in common with them: nothing else is compared with it. Who shares
 * a format, a thing, a person or a sum is found under it; who shares only the parties, by these and the time.
 */
final class Shelf {
    /** Of what happened between the same parties longer ago than it may matter, so many of the last are looked at. */
    private static final int LAST = 300;
    /** Days in which a deed is told of without its date. */
    private static final long RECALLED = 40;

    private final Sides sides;
    private final Map<String, Set<Entry>> byThing = new HashMap<>();
    private final Map<Set<String>, Parties> byParties = new HashMap<>();
    private final Map<Entry, Place> places = new HashMap<>();

    /** Where a development stands. */
    private record Place(Set<String> things, Set<String> parties, boolean vague, boolean open, long to) {}

    /** Developments between the same parties: those that are to come some day, and the others by their last day. */
    private static final class Parties {
        private final Set<Entry> open = new LinkedHashSet<>();
        private final NavigableMap<Long, Set<Entry>> byEnd = new TreeMap<>();
        private final Set<Entry> vague = new LinkedHashSet<>();
    }

    Shelf(Sides sides) {
        this.sides = sides;
    }

    /** Puts a development where what is now known of it belongs. */
    void put(Entry entry) {
        Place place = place(entry);
        if (!place.equals(places.get(entry))) {
            remove(entry);
            places.put(entry, place);
            place.things()
                    .forEach(thing -> byThing.computeIfAbsent(thing, key -> new LinkedHashSet<>())
                            .add(entry));
            Parties parties = byParties.computeIfAbsent(place.parties(), key -> new Parties());
            (place.open() ? parties.open : parties.byEnd.computeIfAbsent(place.to(), day -> new LinkedHashSet<>()))
                    .add(entry);
            if (place.vague()) {
                parties.vague.add(entry);
            }
        }
    }

    void remove(Entry entry) {
        Place place = places.remove(entry);
        if (place != null) {
            place.things().forEach(thing -> {
                Set<Entry> same = byThing.get(thing);
                same.remove(entry);
                if (same.isEmpty()) {
                    byThing.remove(thing);
                }
            });
            Parties parties = byParties.get(place.parties());
            parties.open.remove(entry);
            parties.vague.remove(entry);
            parties.byEnd.computeIfPresent(place.to(), (day, same) -> {
                same.remove(entry);
                return same.isEmpty() ? null : same;
            });
        }
    }

    /** All that a report, taken to be of this type, may be of; some that it is not. */
    Collection<Entry> near(Report report, DevelopmentType type) {
        Set<Entry> near = new HashSet<>();
        things(report).forEach(thing -> near.addAll(byThing.getOrDefault(thing, Set.of())));
        for (Amount amount : sums(report)) {
            // A sum that is rounded up or down may fall into the next of these.
            for (int step = -1; step <= 1; step++) {
                near.addAll(byThing.getOrDefault(sum(amount, step), Set.of()));
            }
        }
        boolean named = type.subject() == DevelopmentType.Subject.MUST
                && !report.things().isEmpty();
        Set<String> ours = sides.core(report.mention().parties());
        byParties.forEach((theirs, parties) -> {
            if (!ours.isEmpty() && !theirs.isEmpty() && mayMatch(sides.compareCores(ours, theirs), type)) {
                if (named) {
                    near.addAll(parties.vague);
                } else {
                    near.addAll(parties.open);
                    byTime(parties.byEnd, report, type, near);
                }
            }
        });
        return near;
    }

    private static boolean mayMatch(Sides.Match match, DevelopmentType type) {
        return switch (match) {
            case SAME, NESTED -> true;
            case PAIR_AND_GROUP -> type.sides() == DevelopmentType.Sides.WITHIN;
            case APART -> false;
        };
    }

    /** What has a date, from as far back as a report may mean it; of what it may recall without a date, the last. */
    private static void byTime(
            NavigableMap<Long, Set<Entry>> byEnd, Report report, DevelopmentType type, Set<Entry> near) {
        boolean dated = report.date().known();
        long day = report.day().toEpochDay();
        long from = dated ? Math.min(day, report.date().from().toEpochDay()) : day;
        long since = from - Math.max(type.reach(), RECALLED);
        byEnd.tailMap(since, true).values().forEach(near::addAll);
        boolean recent = dated || (type.recurring() && report.mention().news());
        int more = recent ? 0 : LAST;
        for (Set<Entry> before : byEnd.headMap(since, false).descendingMap().values()) {
            if (more <= 0) {
                break;
            }
            near.addAll(before);
            more -= before.size();
        }
    }

    private Place place(Entry entry) {
        Profile profile = entry.profile();
        Set<String> things = new HashSet<>(profile.things());
        things.addAll(profile.people());
        if (profile.format() != null) {
            things.add(profile.format());
        }
        Amount amount = entry.amount();
        if (amount != null) {
            things.add(sum(amount, 0));
        }
        return new Place(
                things,
                sides.core(profile.parties()),
                profile.things().isEmpty(),
                !entry.when().known() && !(entry.isDone() && entry.type().recurring()),
                entry.account().to());
    }

    /** The sum that a report gives, and the one that it says is no longer right. */
    private static List<Amount> sums(Report report) {
        return Stream.of(report.mention().amount(), report.mention().former())
                .filter(Objects::nonNull)
                .toList();
    }

    private static List<String> things(Report report) {
        List<String> things = new ArrayList<>(report.things());
        things.addAll(report.people());
        if (report.mention().format() != null) {
            things.add(report.mention().format());
        }
        return things;
    }

    /** Sums that count as the same are in one of these steps, or in two that touch. */
    private static String sum(Amount amount, int step) {
        double size = Math.log(Math.max(1e-9, Math.abs(amount.value().doubleValue())));
        return amount.currency() + " " + (Math.round(size / Amounts.STEP) + step);
    }
}
