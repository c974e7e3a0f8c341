package silkwatch.enrich.duplicate;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * One text against others: how much of the shorter stands in the longer, and how many names or numbers differ where the
 * words around them agree.
 *
 * @param covered 0 to 1: the share of the shorter text's tokens that lie in a run that both have
 * @param whole 0 to 1: the same share of the longer text
 * @param swaps places with the same words around them and another name or number in them
 * @param length tokens of the shorter text
 */
record Overlap(double covered, double whole, int swaps, int length) {

    /** Holds one text in a form that many others are quickly compared with. */
    static final class With {
        private final Sketch text;
        private final Positions positions;

        With(Sketch text) {
            this.text = text;
            this.positions = new Positions(text.runs());
        }

        Overlap compare(Sketch other) {
            if (text.width() != other.width() || text.length() == 0 || other.length() == 0) {
                return new Overlap(0, 0, 0, Math.min(text.length(), other.length()));
            }
            boolean[] here = new boolean[text.runs().length];
            boolean[] there = new boolean[other.runs().length];
            for (int i = 0; i < there.length; i++) {
                there[i] = positions.mark(other.runs()[i], here);
            }
            double ours = covered(here, text);
            double theirs = covered(there, other);
            boolean shorter = text.length() <= other.length();
            int swaps = shorter ? swaps(text.facts(), other.facts()) : swaps(other.facts(), text.facts());
            return new Overlap(
                    shorter ? ours : theirs, shorter ? theirs : ours, swaps, Math.min(text.length(), other.length()));
        }

        private static double covered(boolean[] matched, Sketch sketch) {
            int tokens = 0;
            int until = 0;
            for (int i = 0; i < matched.length; i++) {
                if (matched[i]) {
                    tokens += i + sketch.width() - Math.max(i, until);
                    until = i + sketch.width();
                }
            }
            return (double) tokens / sketch.length();
        }
    }

    /** Counts facts of {@code shorter} that the longer text contradicts: it has another in their place, and not them. */
    private static int swaps(int[] shorter, int[] longer) {
        Set<Integer> known = new HashSet<>();
        for (int i = 1; i < longer.length; i += 3) {
            known.add(longer[i]);
            known.add(longer[i + 1]);
        }
        Set<Integer> swapped = new HashSet<>();
        for (int i = 0; i < shorter.length; i += 3) {
            if (!known.contains(shorter[i + 1]) && !known.contains(shorter[i + 2]) && has(longer, shorter[i])) {
                swapped.add(shorter[i + 1]);
            }
        }
        return swapped.size();
    }

    private static boolean has(int[] facts, int place) {
        for (int i = 0; i < facts.length; i += 3) {
            if (facts[i] == place) {
                return true;
            }
        }
        return false;
    }

    /** Where each run of a text stands; an open-addressed table with chains of equal runs. */
    private static final class Positions {
        private final int[] runs;
        private final int[] heads;
        private final int[] next;

        Positions(int[] runs) {
            this.runs = runs;
            this.heads = new int[Integer.highestOneBit(Math.max(8, runs.length * 2)) * 2];
            this.next = new int[runs.length];
            Arrays.fill(heads, -1);
            for (int i = runs.length - 1; i >= 0; i--) {
                int slot = slot(runs[i]);
                next[i] = heads[slot];
                heads[slot] = i;
            }
        }

        /** Marks all places of this run; whether there are any. */
        boolean mark(int run, boolean[] marks) {
            int first = heads[slot(run)];
            if (first < 0 || marks[first]) {
                return first >= 0;
            }
            for (int i = first; i >= 0; i = next[i]) {
                marks[i] = true;
            }
            return true;
        }

        private int slot(int run) {
            int slot = run & (heads.length - 1);
            while (heads[slot] >= 0 && runs[heads[slot]] != run) {
                slot = (slot + 1) & (heads.length - 1);
            }
            return slot;
        }
    }
}
