package silkwatch.enrich.tag;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import silkwatch.enrich.taxonomy.Rule;

/** Where cue words and tags stand in a text, to answer what a rule asks of the text around a name. */
final class Surroundings {
    /** Room for a particle or an article between two words. */
    private static final int BEFORE = 3;

    private static final int LONGEST = 40;
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
        return holds(hit.surface().name().rule(), hit);
    }

    boolean holds(Rule rule, Hit hit) {
        return rule.vetoes().stream().noneMatch(reference -> holds(reference, hit))
                && (rule.cues().isEmpty()
                        || rule.cues().stream().anyMatch(all -> all.stream().allMatch(one -> holds(one, hit))));
    }

    private boolean holds(Rule.Reference reference, Hit hit) {
        Positions found = positions.get(reference.key());
        if (found == null) {
            return false;
        }
        if (reference.scope() == Rule.Scope.BEFORE) {
            return found.endsIn(Math.max(layout.sentenceStart(hit.start()), hit.start() - BEFORE), hit.start());
        }
        return found.any(from(reference.scope(), hit), to(reference.scope(), hit), hit);
    }

    private int from(Rule.Scope scope, Hit hit) {
        return switch (scope) {
            case BEFORE -> hit.start();
            case NEXT -> Math.max(layout.sentenceStart(hit.start()), hit.start() - NEXT);
            case NEAR -> Math.max(layout.sentenceStart(hit.start()), hit.start() - NEAR);
            case SENTENCE -> layout.sentenceStart(hit.start());
            case PARAGRAPH -> layout.lineStart(hit.start());
            case LEAD, ARTICLE -> 0;
        };
    }

    private int to(Rule.Scope scope, Hit hit) {
        return switch (scope) {
            case BEFORE -> hit.start();
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

        boolean endsIn(int from, int to) {
            for (int i = first(from - LONGEST); i < size && starts[i] < to; i++) {
                if (ends[i] >= from && ends[i] <= to) {
                    return true;
                }
            }
            return false;
        }

        private int first(int from) {
            int found = Arrays.binarySearch(starts, 0, size, from);
            int first = found >= 0 ? found : -found - 1;
            while (first > 0 && starts[first - 1] == from) {
                first--;
            }
            return first;
        }

        boolean any(int from, int to, Hit self) {
            for (int i = first(from); i < size && starts[i] < to; i++) {
                boolean same = starts[i] == self.start() && ends[i] == self.end();
                if (ends[i] <= to && !same) {
                    return true;
                }
            }
            return false;
        }
    }
}
