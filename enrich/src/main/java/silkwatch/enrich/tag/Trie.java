package silkwatch.enrich.tag;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All surfaces in one automaton: every word start of a text is walked once, for all languages together.
 *
 * <p>The nodes lie in a double array (Aoe 1989): the child of a node by a letter is one addition and one comparison away.
 */
final class Trie {
    private static final int[] NOTHING = {};
    private static final int ROOT = 1;
    /** Numbers of the letters that patterns have, from 1; 0 for all others. */
    private final char[] codes = new char[0x10000];

    private int[] base = new int[1 << 12];
    private int[] parent = new int[1 << 12];
    private int[][] surfaces = new int[1 << 12][];
    private int free = ROOT + 1;

    /** Takes the patterns; the index of a pattern is what {@link Sink} is told. */
    Trie(List<String> patterns) {
        Building root = new Building();
        int letters = 0;
        for (int i = 0; i < patterns.size(); i++) {
            Building node = root;
            for (char c : patterns.get(i).toCharArray()) {
                node = node.children.computeIfAbsent(c, x -> new Building());
                if (codes[c] == 0) {
                    codes[c] = (char) ++letters;
                }
            }
            node.surfaces.add(i);
        }
        parent[ROOT] = ROOT;
        place(root, ROOT);
    }

    /** Told of each surface that the text holds, before its boundaries are looked at. */
    interface Sink {
        void found(int start, int end, int surface);
    }

    /** Reports all surfaces that begin at {@code start}. */
    void match(FoldedText text, int start, Sink sink) {
        walk(text, start, start, ROOT, sink);
    }

    private void walk(FoldedText text, int start, int position, int from, Sink sink) {
        int node = from;
        int i = position;
        while (node > 0) {
            for (int surface : surfaces[node]) {
                sink.found(start, i, surface);
            }
            int ending = i > start ? child(node, Surface.ENDING) : 0;
            if (ending > 0) {
                walk(text, start, wordEnd(text, i), ending, sink);
            }
            if (i >= text.length()) {
                return;
            }
            node = child(node, text.at(i++));
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
        int code = codes[label];
        int child = base[node] + code;
        return code > 0 && child < parent.length && parent[child] == node ? child : 0;
    }

    private void place(Building building, int node) {
        surfaces[node] = building.surfaces.isEmpty()
                ? NOTHING
                : building.surfaces.stream().mapToInt(Integer::intValue).toArray();
        if (building.children.isEmpty()) {
            return;
        }
        int at = room(building);
        base[node] = at;
        for (Map.Entry<Character, Building> child : building.children.entrySet()) {
            parent[at + codes[child.getKey()]] = node;
        }
        for (Map.Entry<Character, Building> child : building.children.entrySet()) {
            place(child.getValue(), at + codes[child.getKey()]);
        }
    }

    /** The first place where all children fit. */
    private int room(Building building) {
        while (free < parent.length && parent[free] != 0) {
            free++;
        }
        List<Integer> wanted = new ArrayList<>();
        building.children.keySet().forEach(letter -> wanted.add((int) codes[letter]));
        int least = wanted.stream().mapToInt(Integer::intValue).min().orElse(1);
        int most = wanted.stream().mapToInt(Integer::intValue).max().orElse(1);
        for (int at = Math.max(1, free - least); ; at++) {
            grow(at + most + 1);
            int place = at;
            if (wanted.stream().allMatch(code -> parent[place + code] == 0)) {
                return at;
            }
        }
    }

    private void grow(int size) {
        if (size > parent.length) {
            int length = Math.max(size, parent.length * 2);
            base = Arrays.copyOf(base, length);
            parent = Arrays.copyOf(parent, length);
            surfaces = Arrays.copyOf(surfaces, length);
        }
    }

    private static final class Building {
        private final Map<Character, Building> children = new TreeMap<>();
        private final List<Integer> surfaces = new ArrayList<>();
    }
}
