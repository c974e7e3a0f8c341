package silkwatch.enrich.duplicate;

import java.util.Arrays;

/**
 * Runs of a text in; the numbers of remembered texts that share some of them out. Only some runs of each text are looked
 * at, its anchors: every eighth, chosen by its hash, so that two texts choose alike whatever their length; and the four
 * smallest hashes, so that no short text is without any.
 *
 * <p>One table of longs: the run in the upper half, the text's number in the lower; equal runs stand in one cluster of
 * slots. Zero is an empty slot.
 */
final class AnchorIndex {
    private static final int EVERY = 8;
    private static final int SMALLEST = 4;
    /** A run that so many texts have is a phrase, and tells nothing. */
    private static final int PHRASE = 48;

    private long[] slots = new long[1 << 12];
    private int used;

    /** @param number from 1 on */
    void add(int number, int[] runs) {
        for (int run : anchors(runs)) {
            if (room(run)) {
                put(run, number);
            }
        }
    }

    void remove(int number, int[] runs) {
        for (int run : anchors(runs)) {
            delete(entry(run, number));
        }
    }

    /** Calls back with each number for each of these anchors that it has. */
    void find(int[] anchors, Found found) {
        for (int run : anchors) {
            for (int slot = slot(run); slots[slot] != 0; slot = next(slot)) {
                if ((int) (slots[slot] >>> 32) == run) {
                    found.in((int) slots[slot]);
                }
            }
        }
    }

    int size() {
        return used;
    }

    /** Takes a hit. */
    interface Found {
        void in(int number);
    }

    /** The runs of a text that are looked at, each once, smallest first. */
    static int[] anchors(int[] runs) {
        int small = smallest(runs);
        int[] chosen = Arrays.stream(runs)
                .filter(run -> run <= small || Integer.remainderUnsigned(run, EVERY) == 0)
                .toArray();
        Arrays.sort(chosen);
        int count = 0;
        for (int i = 0; i < chosen.length; i++) {
            if (i == 0 || chosen[i] != chosen[i - 1]) {
                chosen[count++] = chosen[i];
            }
        }
        return Arrays.copyOf(chosen, count);
    }

    /** The last of the smallest runs. Sorting a whole text for four of its runs would cost as much as its hashes. */
    private static int smallest(int[] runs) {
        int[] smallest = new int[SMALLEST];
        Arrays.fill(smallest, Integer.MAX_VALUE);
        int last = SMALLEST - 1;
        for (int run : runs) {
            if (run < smallest[last] && Arrays.binarySearch(smallest, run) < 0) {
                smallest[last] = run;
                Arrays.sort(smallest);
            }
        }
        return smallest[last];
    }

    private boolean room(int run) {
        int same = 0;
        for (int slot = slot(run); slots[slot] != 0; slot = next(slot)) {
            same += (int) (slots[slot] >>> 32) == run ? 1 : 0;
        }
        return same < PHRASE;
    }

    private void put(int run, int number) {
        if (++used * 3L > slots.length * 2L) {
            grow();
        }
        place(entry(run, number));
    }

    private void place(long entry) {
        int slot = slot((int) (entry >>> 32));
        while (slots[slot] != 0) {
            slot = next(slot);
        }
        slots[slot] = entry;
    }

    private void grow() {
        long[] old = slots;
        slots = new long[2 * old.length];
        Arrays.stream(old).filter(entry -> entry != 0).forEach(this::place);
    }

    private void delete(long entry) {
        int slot = slot((int) (entry >>> 32));
        while (slots[slot] != entry) {
            if (slots[slot] == 0) {
                return;
            }
            slot = next(slot);
        }
        used--;
        close(slot);
    }

    /** Moves what follows a freed slot up, so that no cluster has a hole in it. */
    private void close(int freed) {
        int hole = freed;
        for (int slot = next(hole); slots[slot] != 0; slot = next(slot)) {
            int home = slot((int) (slots[slot] >>> 32));
            boolean between = hole <= slot ? hole < home && home <= slot : hole < home || home <= slot;
            if (!between) {
                slots[hole] = slots[slot];
                hole = slot;
            }
        }
        slots[hole] = 0;
    }

    private int slot(int run) {
        // Anchors share a remainder; multiplying spreads them over the table.
        return (run * 0x9E3779B1) >>> Integer.numberOfLeadingZeros(slots.length - 1);
    }

    private int next(int slot) {
        return (slot + 1) & (slots.length - 1);
    }

    private static long entry(int run, int number) {
        return ((long) run << 32) | (number & 0xffffffffL);
    }
}
