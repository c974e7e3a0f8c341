package silkwatch.alert.ledger;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import silkwatch.contract.Alert;
import silkwatch.contract.Development;

/**
 * What a reading changed.
 *
 * @param files what must be kept of it to build the ledger again
 * @param recent the reading itself, which is kept for some days; null when it is too old or known
 * @param past readings that need be kept no longer
 * @param developments those that are not as they were published
 * @param former the same by ids under which they were told before
 * @param gone ids of those that were published, never told, and are part of others now
 * @param alerts the moves to be told, each for the first and last time
 * @param added how many mentions added something; the others only repeat
 */
public record Outcome(
        List<File> files,
        @Nullable Reading recent,
        List<Reading> past,
        List<Development> developments,
        Map<String, Development> former,
        List<String> gone,
        List<Alert> alerts,
        int added) {
    /** Of a text that was read before, or of an older one than the one that was. */
    static final Outcome NOTHING =
            new Outcome(List.of(), null, List.of(), List.of(), Map.of(), List.of(), List.of(), 0);

    /**
     * The change of one dossier.
     *
     * @param id of the development
     * @param dossier its head, as it is to be kept; null when the development is no more
     * @param added reports to be kept, by keys of their own
     * @param removed keys of those to be kept no longer
     */
    public record File(String id, @Nullable Dossier dossier, Map<String, Report> added, Set<String> removed) {}
}
