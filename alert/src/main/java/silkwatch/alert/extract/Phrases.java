package silkwatch.alert.extract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import silkwatch.alert.expression.Fold;

/**
 * Phrases, each with a meaning, in; every place where one stands in a folded text out, in one pass (Aho and Corasick).
 *
 * <p>A phrase stands for whole words: where its edge and the unit beside it both are letters or digits of a script that
 * writes words apart, it does not match. A star at its end or start frees that edge, as in {@code summit*}; a star inside
 * stands for the rest of a word, as in {@code visit* by}.
 */
final class Phrases<T> {
    private static final int ROOT = 0;

    /** One occurrence; offsets in UTF-16 units, end exclusive. */
    record Hit<T>(int start, int end, T meaning) {}

    /** The rest holds what must follow after the rest of a word, in order; mostly nothing. */
    private record Phrase<T>(int length, boolean freeStart, boolean freeEnd, List<String> rest, T meaning) {}

    private final List<List<Phrase<T>>> phrases = new ArrayList<>();
    private final Transitions transitions = new Transitions();
    private int[] failure = {ROOT};
    private int[] outputs = {ROOT};

    Phrases() {
        phrases.add(List.of());
    }

    /** Adds a phrase; all must be added before {@link #freeze}. */
    void add(String written, T meaning) {
        boolean freeStart = written.startsWith("*");
        boolean freeEnd = written.endsWith("*") && written.length() > 1;
        List<String> parts =
                List.of(Fold.fold(written.substring(freeStart ? 1 : 0, written.length() - (freeEnd ? 1 : 0)))
                        .split("\\*"));
        if (parts.isEmpty() || parts.get(0).isBlank()) {
            throw new IllegalArgumentException("an empty phrase: \"" + written + "\"");
        }
        String phrase = parts.get(0);
        int node = ROOT;
        for (int i = 0; i < phrase.length(); i++) {
            int next = transitions.get(node, phrase.charAt(i));
            if (next < 0) {
                next = phrases.size();
                phrases.add(List.of());
                transitions.put(node, phrase.charAt(i), next);
            }
            node = next;
        }
        List<Phrase<T>> here = new ArrayList<>(phrases.get(node));
        here.add(new Phrase<>(phrase.length(), freeStart, freeEnd, parts.subList(1, parts.size()), meaning));
        phrases.set(node, List.copyOf(here));
    }

    /** Ends the adding and makes the matcher ready; afterwards it may be shared between threads. */
    Phrases<T> freeze() {
        failure = new int[phrases.size()];
        outputs = new int[phrases.size()];
        var queue = new ArrayDeque<Integer>();
        transitions.children(ROOT).forEach(edge -> queue.add(edge.to()));
        while (!queue.isEmpty()) {
            int node = queue.remove();
            outputs[node] = phrases.get(failure[node]).isEmpty() ? outputs[failure[node]] : failure[node];
            for (Transitions.Edge edge : transitions.children(node)) {
                int fallback = failure[node];
                while (fallback != ROOT && transitions.get(fallback, edge.unit()) < 0) {
                    fallback = failure[fallback];
                }
                int target = transitions.get(fallback, edge.unit());
                failure[edge.to()] = target < 0 ? ROOT : target;
                queue.add(edge.to());
            }
        }
        return this;
    }

    /** Tells every phrase that stands in {@code folded} between {@code from} and {@code to}, in the order of their ends. */
    void find(String folded, int from, int to, Consumer<Hit<T>> sink) {
        int node = ROOT;
        for (int i = from; i < to; i++) {
            char unit = folded.charAt(i);
            int next = transitions.get(node, unit);
            while (next < 0 && node != ROOT) {
                node = failure[node];
                next = transitions.get(node, unit);
            }
            node = Math.max(next, ROOT);
            for (int out = node; out != ROOT; out = outputs[out]) {
                for (Phrase<T> phrase : phrases.get(out)) {
                    int start = i + 1 - phrase.length;
                    int end = phrase.rest.isEmpty() ? i + 1 : follow(folded, i + 1, to, phrase.rest);
                    if (end > 0
                            && (phrase.freeStart || edge(folded, start - 1, start))
                            && (phrase.freeEnd || edge(folded, end - 1, end))) {
                        sink.accept(new Hit<>(start, end, phrase.meaning));
                    }
                }
            }
        }
    }

    /** Where the rest of a phrase ends that stands from here on, each part after the rest of a word; -1 when it does not. */
    private static int follow(String folded, int from, int to, List<String> rest) {
        int at = from;
        for (String part : rest) {
            while (at < to && writesWordsApart(folded.charAt(at))) {
                at++;
            }
            if (!folded.startsWith(part, at) || at + part.length() > to) {
                return -1;
            }
            at += part.length();
        }
        return at;
    }

    /** Whether a word may end between these two neighbours. */
    private static boolean edge(String folded, int left, int right) {
        return left < 0
                || right >= folded.length()
                || !writesWordsApart(folded.charAt(left))
                || !writesWordsApart(folded.charAt(right));
    }

    static boolean writesWordsApart(char unit) {
        if (unit < 128) {
            return (unit >= 'a' && unit <= 'z') || (unit >= '0' && unit <= '9');
        }
        return Character.isLetterOrDigit(unit) && unit < '\u2E80';
    }

    /** The edges of the trie, in one open hash table. */
    private static final class Transitions {
        record Edge(char unit, int to) {}

        private long[] keys = new long[1 << 12];
        private int[] values = new int[1 << 12];
        private final List<List<Edge>> children = new ArrayList<>();
        private int size;

        Transitions() {
            Arrays.fill(keys, -1);
        }

        int get(int node, char unit) {
            long key = (long) node << 16 | unit;
            for (int slot = slot(key); ; slot = slot + 1 & keys.length - 1) {
                if (keys[slot] == key) {
                    return values[slot];
                }
                if (keys[slot] < 0) {
                    return -1;
                }
            }
        }

        void put(int node, char unit, int to) {
            if (2 * ++size > keys.length) {
                grow();
            }
            set((long) node << 16 | unit, to);
            while (children.size() <= Math.max(node, to)) {
                children.add(new ArrayList<>(1));
            }
            children.get(node).add(new Edge(unit, to));
        }

        List<Edge> children(int node) {
            return node < children.size() ? children.get(node) : List.of();
        }

        private void set(long key, int value) {
            int slot = slot(key);
            while (keys[slot] >= 0) {
                slot = slot + 1 & keys.length - 1;
            }
            keys[slot] = key;
            values[slot] = value;
        }

        private void grow() {
            long[] oldKeys = keys;
            int[] oldValues = values;
            keys = new long[oldKeys.length * 2];
            values = new int[oldValues.length * 2];
            Arrays.fill(keys, -1);
            for (int i = 0; i < oldKeys.length; i++) {
                if (oldKeys[i] >= 0) {
                    set(oldKeys[i], oldValues[i]);
                }
            }
        }

        private int slot(long key) {
            long mixed = key * 0x9E3779B97F4A7C15L;
            return (int) (mixed >>> 40) & keys.length - 1;
        }
    }
}
