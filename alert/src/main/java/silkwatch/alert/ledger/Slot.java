package silkwatch.alert.ledger;

import java.util.List;
import silkwatch.contract.Evidence;

/** A value of a development and the report that it comes from. */
record Slot<T>(T value, Report by) {

    List<Evidence> quotes(String slot) {
        return by.quotes(slot);
    }
}
