package silkwatch.alert.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A claim of a restriction or a duty in; the state that imposes or lifts it, as its sentence or the headline says, out. */
final class Imposing {
    /** Room between a nation and the word for its government: "the Japanese foreign ministry". */
    private static final int BESIDE = 12;

    static List<String> state(Claim claim, List<Passage> passages) {
        Passage passage = claim.passage();
        String state = government(passage);
        if (state == null) {
            state = agent(claim);
        }
        if (state == null && ownGovernment(passage)) {
            state = passage.lexicon().home();
        }
        if (state == null) {
            state = passage.lexicon().verbFinal() ? first(passage) : lastBefore(claim);
        }
        if (state == null && !passages.isEmpty()) {
            state = first(passages.get(0));
        }
        return state == null ? List.of() : List.of(state);
    }

    /** The first nation with the word for its government beside it. */
    private static @Nullable String government(Passage passage) {
        return passage.names().stream()
                .filter(name -> name.facet() == Passage.Facet.NATION
                        && (passage.mark(
                                        "government", name.end(), Math.min(passage.end(), name.end() + BESIDE + BESIDE))
                                || passage.mark(
                                        "government", Math.max(passage.start(), name.start() - BESIDE), name.start())))
                .map(Passage.Named::id)
                .findFirst()
                .orElse(null);
    }

    /** The nation by which it is done: "was placed under a freeze by Japan". */
    private static @Nullable String agent(Claim claim) {
        Passage passage = claim.passage();
        return passage.names().stream()
                .filter(name -> name.facet() == Passage.Facet.NATION
                        && name.start() >= claim.actStart()
                        && passage.mark("agent", Math.max(passage.start(), name.start() - 4), name.start()))
                .map(Passage.Named::id)
                .findFirst()
                .orElse(null);
    }

    private static boolean ownGovernment(Passage passage) {
        return !passage.lexicon().home().isEmpty() && passage.mark("own-government");
    }

    private static @Nullable String first(Passage passage) {
        return passage.names().stream()
                .filter(name -> name.facet() == Passage.Facet.NATION)
                .map(Passage.Named::id)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String lastBefore(Claim claim) {
        String state = null;
        for (Passage.Named name : claim.passage().names()) {
            if (name.facet() == Passage.Facet.NATION && (state == null || name.end() <= claim.start())) {
                state = name.id();
            }
        }
        return state;
    }

    private Imposing() {}
}
