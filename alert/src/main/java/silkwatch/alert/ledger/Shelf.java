package silkwatch.alert.ledger;

import java.util.LinkedHashSet;
import java.util.Set;

/** The developments of one type. */
final class Shelf {
    private final Set<Entry> all = new LinkedHashSet<>();

    Shelf(Sides sides) {}

    void put(Entry entry) {
        all.add(entry);
    }

    void remove(Entry entry) {
        all.remove(entry);
    }

    /** Those that a report of this type may be of. */
    Iterable<Entry> near(Report report, DevelopmentType type) {
        return all;
    }
}
