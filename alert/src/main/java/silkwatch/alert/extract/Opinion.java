package silkwatch.alert.extract;

import java.util.List;

/** The sentences of an article in; whether it argues rather than reports out. */
final class Opinion {
    private static final String OPENING = "“«「『";
    private static final String CLOSING = "”»」』";

    static boolean in(List<Passage> passages) {
        for (Passage passage : passages) {
            if (passage.headline() && passage.mark("opinion-title")) {
                return true;
            }
            if (passage.cues().stream()
                    .anyMatch(hit -> hit.meaning().isMark("opinion") && !quoted(passage, hit.start()))) {
                return true;
            }
        }
        return false;
    }

    /** Whether this place lies within quotation marks opened in its sentence: then another speaks. */
    static boolean quoted(Passage passage, int at) {
        int depth = 0;
        int straight = 0;
        for (int i = passage.start(); i < at; i++) {
            char unit = passage.folded().charAt(i);
            if (OPENING.indexOf(unit) >= 0) {
                depth++;
            } else if (CLOSING.indexOf(unit) >= 0) {
                depth--;
            } else if (unit == '"') {
                straight++;
            }
        }
        return depth > 0 || straight % 2 == 1;
    }

    private Opinion() {}
}
