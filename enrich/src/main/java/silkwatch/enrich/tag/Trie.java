package silkwatch.enrich.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All surfaces in one automaton: every word start of a text is walked once, for all languages together. */
final class Trie {
    private static final int[] NOTHING = {};
    private final int[] first = new int[0x10000];
    private char[] labels = {};
    private int[] targets = {};
    private final int[] from;
    private final int[] to;
    private final int[][] surfaces;

    /** Takes the patterns; the index of a pattern is what {@link Sink} is told. */
    Trie(List<String> patterns) {
        Building root = new Building();
        for (int i = 0; i < patterns.size(); i++) {
            Building node = root;
            for (char c : patterns.get(i).toCharArray()) {
                node = node.children.computeIfAbsent(c, x -> new Building());
            }
            node.surfaces.add(i);
        }
        List<Building> nodes = new ArrayList<>();
        number(root, nodes);
        from = new int[nodes.size()];
        to = new int[nodes.size()];
        surfaces = new int[nodes.size()][];
        freeze(nodes);
    }

    /** Told of each surface that the text holds, before its boundaries are looked at. */
    interface Sink {
        void found(int start, int end, int surface);
    }

    /** Reports all surfaces that begin at {@code start}. */
    void match(FoldedText text, int start, Sink sink) {
        int node = first[text.at(start)];
        if (node != 0) {
            walk(text, start, start + 1, node, sink);
        }
    }

    private void walk(FoldedText text, int start, int position, int at, Sink sink) {
        int node = at;
        int i = position;
        while (true) {
            for (int surface : surfaces[node]) {
                sink.found(start, i, surface);
            }
            if (from[node] == to[node]) {
                return;
            }
            int ending = child(node, Surface.ENDING);
            if (ending > 0) {
                walk(text, start, wordEnd(text, i), ending, sink);
            }
            if (i >= text.length()) {
                return;
            }
            node = child(node, text.at(i));
            if (node < 0) {
                return;
            }
            i++;
        }
    }

    private static int wordEnd(FoldedText text, int from) {
        int end = from;
        while (end < text.length() && end - from <= Endings.LONGEST && Scripts.isSpaced(text.at(end))) {
            end++;
        }
        return end;
    }

    private int child(int node, char label) {
        int low = from[node];
        int high = to[node] - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            char c = labels[middle];
            if (c == label) {
                return targets[middle];
            }
            if (c < label) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    private static void number(Building root, List<Building> nodes) {
        root.id = 0;
        nodes.add(root);
        for (int i = 0; i < nodes.size(); i++) {
            for (Building child : nodes.get(i).children.values()) {
                child.id = nodes.size();
                nodes.add(child);
            }
        }
    }

    private void freeze(List<Building> nodes) {
        int edges = 0;
        labels = new char[nodes.size()];
        targets = new int[nodes.size()];
        for (Building node : nodes) {
            from[node.id] = edges;
            for (Map.Entry<Character, Building> edge : node.children.entrySet()) {
                labels[edges] = edge.getKey();
                targets[edges++] = edge.getValue().id;
                if (node.id == 0) {
                    first[edge.getKey()] = edge.getValue().id;
                }
            }
            to[node.id] = edges;
            surfaces[node.id] = node.surfaces.isEmpty()
                    ? NOTHING
                    : node.surfaces.stream().mapToInt(Integer::intValue).toArray();
        }
    }

    private static final class Building {
        private final Map<Character, Building> children = new TreeMap<>();
        private final List<Integer> surfaces = new ArrayList<>();
        private int id;
    }
}
