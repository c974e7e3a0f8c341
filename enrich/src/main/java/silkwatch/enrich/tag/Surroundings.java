package silkwatch.enrich.tag;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import silkwatch.enrich.taxonomy.Rule;

/** Where cue words and tags stand in a text, to answer what a rule asks of the text around a name. */
final class Surroundings {
    private static final int NEXT = 12;
    private static final int NEAR = 70;
    private final Map<String, Positions> positions = new HashMap<>();
    private final Layout layout;
    private final int length;

    Surroundings(Layout layout, int length) {
        this.layout = layout;
        this.length = length;
    }

    void add(String key, Hit hit) {
        positions.computeIfAbsent(key, x -> new Positions()).add(hit.start(), hit.end());
    }

    boolean allow(Hit hit) {
        Rule rule = hit.surface().name().rule();
        return rule.vetoes().stream().noneMatch(reference -> holds(reference, hit))
                && (rule.cues().isEmpty()
                        || rule.cues().stream().anyMatch(all -> all.stream().allMatch(one -> holds(one, hit))));
    }

    private boolean holds(Rule.Reference reference, Hit hit) {
        Positions found = positions.get(reference.key());
        return found != null && found.any(from(reference.scope(), hit), to(reference.scope(), hit), hit);
    }

    private int from(Rule.Scope scope, Hit hit) {
        return switch (scope) {
            case NEXT -> Math.max(layout.sentenceStart(hit.start()), hit.start() - NEXT);
            case NEAR -> Math.max(layout.sentenceStart(hit.start()), hit.start() - NEAR);
            case SENTENCE -> layout.sentenceStart(hit.start());
            case PARAGRAPH -> layout.lineStart(hit.start());
            case LEAD, ARTICLE -> 0;
        };
    }

    private int to(Rule.Scope scope, Hit hit) {
        return switch (scope) {
            case NEXT -> Math.min(layout.sentenceEnd(hit.start()), hit.end() + NEXT);
            case NEAR -> Math.min(layout.sentenceEnd(hit.start()), hit.end() + NEAR);
            case SENTENCE -> layout.sentenceEnd(hit.start());
            case PARAGRAPH -> layout.lineEnd(hit.start());
            case LEAD -> layout.leadEnd();
            case ARTICLE -> length;
        };
    }

    /** Places of one key in order of their start; a name is no cue for itself. */
    private static final class Positions {
        private int[] starts = new int[4];
        private int[] ends = new int[4];
        private int size;

        void add(int start, int end) {
            if (size == starts.length) {
                starts = Arrays.copyOf(starts, size * 2);
                ends = Arrays.copyOf(ends, size * 2);
            }
            int at = size++;
            while (at > 0 && starts[at - 1] > start) {
                starts[at] = starts[at - 1];
                ends[at] = ends[at - 1];
                at--;
            }
            starts[at] = start;
            ends[at] = end;
        }

        boolean any(int from, int to, Hit self) {
            int found = Arrays.binarySearch(starts, 0, size, from);
            int first = found >= 0 ? found : -found - 1;
            while (first > 0 && starts[first - 1] == from) {
                first--;
            }
            for (int i = first; i < size && starts[i] < to; i++) {
                boolean same = starts[i] == self.start() && ends[i] == self.end();
                if (ends[i] <= to && !same) {
                    return true;
                }
            }
            return false;
        }
    }
}
