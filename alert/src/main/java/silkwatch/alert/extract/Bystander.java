package silkwatch.alert.extract;

import java.util.List;

/** A nation and a claim in; whether the sentence names it only in a clause after what others do: "; Japan took no part". */
final class Bystander {
    private static final String PARTING = ",;\uFF0C\uFF1B\u3001\u3002";

    static boolean is(String nation, Claim claim) {
        Passage passage = claim.passage();
        List<Passage.Named> named = passage.names().stream()
                .filter(name ->
                        name.facet() == Passage.Facet.NATION && name.id().equals(nation))
                .toList();
        return !named.isEmpty()
                && named.stream()
                        .allMatch(name -> name.start() >= claim.end()
                                && passage.folded()
                                        .substring(claim.end(), name.start())
                                        .chars()
                                        .anyMatch(unit -> PARTING.indexOf(unit) >= 0));
    }

    private Bystander() {}
}
