package silkwatch.enrich.tag;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Many patterns in one automaton: every word start of a text is walked once for all of them.
 *
 * <p>The nodes lie in a double array (Aoe 1989): the child of a node by a letter is one addition and one comparison away.
 */
final class Trie {
    private static final int[] NOTHING = {};
    /** Stands for any letter in {@link #beginnings}. */
    private static final char ANY = 0;

    private static final int ROOT = 1;
    private static final int BEGINNING = 3;
    /** Numbers of the letters that patterns have, from 1; 0 for all others. */
    private final char[] codes = new char[0x10000];

    /** The first three letters of all patterns, hashed: most words of a text are turned away by them. */
    private final long[] beginnings;

    /** A bit for each length of the beginnings with this first letter. */
    private final byte[] lengths = new byte[0x10000];

    /** 1 for each first letter of a pattern. */
    private final byte[] firsts = new byte[0x10000];

    private final int shift;

    private int[] base = new int[1 << 12];
    private int[] parent = new int[1 << 12];
    private int[][] surfaces = new int[1 << 12][];
    private int free = ROOT + 1;

    /** Takes the patterns; the index of a pattern is what {@link Sink} is told. */
    Trie(List<String> patterns) {
        // Sixteen bits for each pattern, so that few words pass by chance.
        shift = Integer.numberOfLeadingZeros(Math.max(1 << 10, patterns.size() * 16)) + 1;
        beginnings = new long[1 << (Integer.SIZE - 6 - shift)];
        patterns.forEach(this::addBeginning);
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

    /** Reports all surfaces that begin where a word does, or anywhere in scripts without spaces. */
    void matchAll(FoldedText text, Sink sink) {
        BitSet starts = text.starts(firsts);
        for (int i = starts.nextSetBit(0); i >= 0; i = starts.nextSetBit(i + 1)) {
            match(text, i, sink);
        }
    }

    /** Whether {@link #matchAll} would report anything that ends where a word does. */
    boolean matchAny(FoldedText text) {
        boolean[] found = new boolean[1];
        Sink sink = (start, end, surface) -> found[0] |= !text.cutsWord(end);
        BitSet starts = text.starts(firsts);
        for (int i = starts.nextSetBit(0); i >= 0 && !found[0]; i = starts.nextSetBit(i + 1)) {
            match(text, i, sink);
        }
        return found[0];
    }

    private void match(FoldedText text, int start, Sink sink) {
        char first = text.at(start);
        byte letters = lengths[first];
        char second = text.at(start + 1);
        if (begins(first, second, text.at(start + 2))
                || ((letters & (1 << 2)) != 0 && begins(first, second, ANY))
                || ((letters & (1 << 1)) != 0 && begins(first, ANY, ANY))) {
            walk(text, start, start, ROOT, sink);
        }
    }

    private boolean begins(char first, char second, char third) {
        int bit = hash(first, second, third);
        return (beginnings[bit >>> 6] & (1L << bit)) != 0;
    }

    /** Any letter may stand where a short pattern has ended or an ending begins. */
    private void addBeginning(String pattern) {
        char[] letters = {ANY, ANY, ANY};
        int length = 0;
        while (length < BEGINNING && length < pattern.length() && pattern.charAt(length) != Surface.ENDING) {
            letters[length] = pattern.charAt(length);
            length++;
        }
        lengths[letters[0]] |= (byte) (1 << length);
        firsts[letters[0]] = 1;
        int bit = hash(letters[0], letters[1], letters[2]);
        beginnings[bit >>> 6] |= 1L << bit;
    }

    private int hash(char first, char second, char third) {
        int mixed = (first * 31 + second) * 31 + third;
        return (mixed * 0x9E3779B1) >>> shift;
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
