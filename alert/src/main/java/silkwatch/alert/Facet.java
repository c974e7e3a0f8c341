package silkwatch.alert;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import silkwatch.contract.Alert;
import silkwatch.contract.Topic;
import silkwatch.contract.Topics;
import silkwatch.contract.beat.Beat;

/**
 * One id of a facet that has an alert topic of its own.
 *
 * @param kind {@code nation}, {@code mineral} or {@code initiative}
 */
record Facet(String kind, String id, Function<Alert, List<String>> values) {

    /** The facets that a beat declares. */
    static List<Facet> of(Beat beat) {
        return Stream.of(
                        beat.facets().nations().stream().map(id -> new Facet("nation", id, Alert::parties)),
                        beat.facets().minerals().stream().map(id -> new Facet("mineral", id, Alert::minerals)),
                        beat.facets().initiatives().stream().map(id -> new Facet("initiative", id, Alert::initiatives)))
                .flatMap(Function.identity())
                .toList();
    }

    String name() {
        return kind + "-" + id;
    }

    boolean carries(String developmentId, Alert alert) {
        return values.apply(alert).contains(id);
    }

    Topic<Alert> topic(Topics topics) {
        return topics.alertsByFacet(kind, id);
    }
}
