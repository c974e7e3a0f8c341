package silkwatch.alert.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** One reading and what it did to the ledger, so that it can be taken back. */
final class Step {
    private final @Nullable Reading reading;
    private final Instant clock;
    /** The account that each development had before; null for one that was opened. */
    private final Map<Entry, @Nullable Account> before = new LinkedHashMap<>();

    private final List<Home> homes = new ArrayList<>();
    private int added;

    /** A report and the development that it was found to be of, whether it added something or not. */
    record Home(Report report, Entry entry) {}

    /**
     * @param reading null when reports are only put elsewhere
     * @param clock the content time that the beat has reached with it
     */
    Step(@Nullable Reading reading, Instant clock) {
        this.reading = reading;
        this.clock = clock;
    }

    @Nullable
    Reading reading() {
        return reading;
    }

    Instant clock() {
        return clock;
    }

    /** Remembers the account that a development had before it was changed. */
    void changed(Entry entry, Account account) {
        if (!before.containsKey(entry)) {
            before.put(entry, account);
        }
    }

    void open(Entry entry) {
        before.put(entry, null);
    }

    void home(Report report, Entry entry, boolean adds) {
        homes.add(new Home(report, entry));
        added += adds ? 1 : 0;
    }

    /** How many reports added something. */
    int added() {
        return added;
    }

    List<Home> homes() {
        return homes;
    }

    Set<Entry> touched() {
        return before.keySet();
    }

    List<Entry> opened() {
        return before.entrySet().stream()
                .filter(entry -> entry.getValue() == null)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Puts each development back as it was; those that it opened are given up. */
    void undo(Register register) {
        before.forEach((entry, account) -> {
            if (account == null) {
                register.strike(entry);
            } else {
                entry.account(account);
                register.shelve(entry);
            }
        });
    }

    /** Changes what a development is put back to, when something older becomes known of it. */
    void rewrite(Entry entry, UnaryOperator<Account> change) {
        before.computeIfPresent(entry, (same, account) -> change.apply(account));
    }

    /** The account that a development had before; null when this step opened it. */
    @Nullable
    Account before(Entry entry) {
        return before.get(entry);
    }
}
