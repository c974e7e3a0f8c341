package silkwatch.alert.ledger;

import java.util.Objects;
import silkwatch.contract.Slots.Place;

/** Two places in; whether one is the other, told more exactly, or another. */
final class Places {

    /** Whether {@code a} is {@code b} with its city. */
    static boolean finer(Place a, Place b) {
        return a.city() != null && b.city() == null && (b.nation() == null || Objects.equals(a.nation(), b.nation()));
    }

    static boolean differ(Place a, Place b) {
        if (a.nation() != null && b.nation() != null && !a.nation().equals(b.nation())) {
            return true;
        }
        return a.city() != null && b.city() != null && !a.city().equalsIgnoreCase(b.city());
    }

    /** Whether both name a nation, and not the same one. */
    static boolean abroad(Place a, Place b) {
        return a.nation() != null && b.nation() != null && !a.nation().equals(b.nation());
    }

    private Places() {}
}
