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
 * @param former ids under which it was told before
 */
public record Dossier(
        String id,
        String beat,
        String type,
        @JsonIgnore List<Report> reports,
        List<Development.Version> versions,
        Set<String> disputes,
        Set<String> former) {
    public Dossier {
        reports = reports == null ? List.of() : List.copyOf(reports);
        versions = versions == null ? List.of() : List.copyOf(versions);
        disputes = sorted(disputes);
        former = sorted(former);
    }

    static Dossier of(String id, String beat, String type, Report first) {
        return new Dossier(id, beat, type, List.of(first), List.of(), Set.of(), Set.of());
    }

    /** The same with these reports, in any order. */
    public Dossier with(List<Report> others) {
        return new Dossier(id, beat, type, others.stream().sorted(Report.ORDER).toList(), versions, disputes, former);
    }

    Dossier named(String name) {
        return new Dossier(name, beat, type, reports, versions, disputes, former);
    }

    Dossier told(List<Development.Version> history, Set<String> disputed) {
        return new Dossier(id, beat, type, reports, history, disputed, former);
    }

    Dossier formerly(Set<String> names) {
        return new Dossier(id, beat, type, reports, versions, disputes, names);
    }

    private static Set<String> sorted(Set<String> values) {
        return values == null || values.isEmpty() ? Set.of() : Collections.unmodifiableSet(new TreeSet<>(values));
    }
}
