package silkwatch.enrich.origin;

import org.jspecify.annotations.Nullable;

/**
 * A name of an origin, folded.
 *
 * @param mark whether it is too common a word to count outside brackets and datelines
 */
record Name(String text, String origin, boolean office, boolean mark) {
    private static final int LONGEST_ENDING = 3;
    private static final int SHORTEST_STEM = 5;

    /** Cyrillic names take endings (Казинформом), and some change their last letter (Акорды). */
    Name {
        int last = text.length() - 1;
        if (last >= SHORTEST_STEM && "аяьй".indexOf(text.charAt(last)) >= 0) {
            text = text.substring(0, last);
        }
    }

    /** Where it stands first, as a whole word; -1 when nowhere. */
    int in(String folded) {
        for (int at = folded.indexOf(text); at >= 0; at = folded.indexOf(text, at + 1)) {
            if (end(folded, at) >= 0) {
                return at;
            }
        }
        return -1;
    }

    /** Where the word ends that is this name at {@code at}; -1 when there is none. */
    int end(String folded, int at) {
        if (!folded.startsWith(text, at) || Folded.insideWord(folded, at)) {
            return -1;
        }
        int end = at + text.length();
        int limit = cyrillic(text.charAt(text.length() - 1)) ? end + LONGEST_ENDING : end;
        while (end < limit && Folded.insideWord(folded, end)) {
            end++;
        }
        return Folded.insideWord(folded, end) ? -1 : end;
    }

    private static boolean cyrillic(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC;
    }

    /**
     * A name where a text credits it.
     *
     * @param rank how much it tells; the highest of a text is taken
     */
    record Credit(String origin, int rank, int at) {
        static @Nullable Credit better(@Nullable Credit a, @Nullable Credit b) {
            if (a == null || b == null) {
                return a == null ? b : a;
            }
            return b.rank > a.rank || (b.rank == a.rank && b.at >= a.at) ? b : a;
        }
    }
}
