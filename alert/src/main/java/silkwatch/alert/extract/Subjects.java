package silkwatch.alert.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import silkwatch.contract.Slots;

/**
 * A claim in; what it is about out: the names of its sentence, and of the headline and lead where it only says "the
 * document". A route is told from others by the places that it joins, not by who runs it.
 */
final class Subjects {
    private static final String ROUTE = "route-milestone";
    /** Two ends make a route. */
    private static final int ENDS = 2;

    static Set<String> of(Claim claim, List<Passage> passages) {
        if (claim.type().equals(ROUTE)) {
            Set<String> ends = gather(claim, passages, Subjects::cities);
            if (ends.size() >= ENDS) {
                return ends;
            }
            ends.addAll(gather(claim, passages, Subjects::names));
            return ends;
        }
        return gather(claim, passages, Subjects::names);
    }

    private static Set<String> gather(Claim claim, List<Passage> passages, BiConsumer<Passage, Set<String>> from) {
        Set<String> found = new TreeSet<>();
        from.accept(claim.passage(), found);
        if (found.isEmpty() && claim.type().equals(ROUTE)) {
            before(claim.passage(), passages).ifPresent(passage -> from.accept(passage, found));
        }
        if (found.isEmpty() && !claim.passage().mark("including")) {
            passages.stream()
                    .filter(passage -> passage.leading() && !passage.mark("including"))
                    .forEach(passage -> from.accept(passage, found));
        }
        return found;
    }

    /** The sentence that this one goes on from, in the same paragraph. */
    private static Optional<Passage> before(Passage passage, List<Passage> passages) {
        return Optional.of(passage.index() - 1)
                .filter(index -> index >= 0)
                .map(passages::get)
                .filter(earlier -> earlier.paragraph() == passage.paragraph());
    }

    /** The cities, but for those that only are a part of a name, as in Air Astana. */
    private static void cities(Passage passage, Set<String> found) {
        for (Phrases.Hit<Slots.Place> hit : passage.places()) {
            String city = hit.meaning().city();
            boolean ofName = passage.names().stream()
                    .anyMatch(name -> name.facet() == Passage.Facet.ORGANISATION
                            && name.start() <= hit.start()
                            && name.end() >= hit.end());
            if (city != null && !ofName) {
                found.add(city.toLowerCase(Locale.ROOT));
            }
        }
    }

    private static void names(Passage passage, Set<String> found) {
        for (Passage.Named name : passage.names()) {
            if (name.facet() != Passage.Facet.NATION && name.facet() != Passage.Facet.REGION) {
                found.add(name.id());
            }
        }
    }

    private Subjects() {}
}
