package silkwatch.alert.ledger;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import silkwatch.contract.Development;

/**
 * All that the ledger must remember of one development; its current state follows from it.
 *
 * @param reports in {@link Report#ORDER}, the first of each origin's different statements; kept beside the head
 * @param versions every move that was written, oldest number first; those that were told keep their number for ever
 * @param disputes values that were told to be in dispute
 */
public record Dossier(
        String id,
        String beat,
        String type,
        @JsonIgnore List<Report> reports,
        List<Development.Version> versions,
        Set<String> disputes) {
    public Dossier {
        reports = reports == null ? List.of() : List.copyOf(reports);
        versions = versions == null ? List.of() : List.copyOf(versions);
        disputes = disputes == null ? Set.of() : Collections.unmodifiableSet(new TreeSet<>(disputes));
    }

    static Dossier of(String id, String beat, String type, Report first) {
        return new Dossier(id, beat, type, List.of(first), List.of(), Set.of());
    }

    /** The same with these reports, in any order. */
    public Dossier with(List<Report> others) {
        return new Dossier(id, beat, type, others.stream().sorted(Report.ORDER).toList(), versions, disputes);
    }

    Dossier told(List<Development.Version> history, Set<String> disputed) {
        return new Dossier(id, beat, type, reports, history, disputed);
    }
}
