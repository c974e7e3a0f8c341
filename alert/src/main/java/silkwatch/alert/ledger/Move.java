package silkwatch.alert.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import silkwatch.contract.Change;
import silkwatch.contract.Slots.When;
import silkwatch.contract.Status;

/**
 * One step of a development, as its reports tell it.
 *
 * @param after where it stands with this move
 * @param before where it stood; null for the first
 * @param at content time of the report, or the moment a date had passed
 * @param late whether it happened so long before its report that it is written and not told
 * @param news whether the report tells it as news, on a believed word
 */
record Move(Change change, State after, @Nullable State before, Instant at, boolean late, boolean news) {

    boolean alertable() {
        return news && !late;
    }

    /** Whether the other status and date name this move: plans are told apart by their dates, deeds happen once. */
    boolean is(Status status, When date) {
        return after.status() == status
                && (status.stage() == Status.Stage.DONE
                        || status.stage() == Status.Stage.LEGAL
                        || !Days.differ(after.when(), date));
    }
}
