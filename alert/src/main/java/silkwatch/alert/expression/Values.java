package silkwatch.alert.expression;

import java.util.EnumMap;
import java.util.Map;

/** What words say of one date, slot by slot. */
final class Values {
    static final Values NONE = new Values();

    private final Map<Slot, Integer> values = new EnumMap<>(Slot.class);

    static Values of(Slot slot, int value) {
        return new Values().set(slot, value);
    }

    Values set(Slot slot, int value) {
        values.put(slot, value);
        return this;
    }

    boolean has(Slot slot) {
        return values.containsKey(slot);
    }

    int get(Slot slot) {
        return values.get(slot);
    }

    int get(Slot slot, int otherwise) {
        return values.getOrDefault(slot, otherwise);
    }

    void add(Values other) {
        values.putAll(other.values);
    }

    /** Takes from the other what is not said here. */
    void inherit(Values other, Slot... slots) {
        for (Slot slot : slots) {
            if (!has(slot) && other.has(slot)) {
                set(slot, other.get(slot));
            }
        }
    }

    boolean empty() {
        return values.isEmpty();
    }
}
