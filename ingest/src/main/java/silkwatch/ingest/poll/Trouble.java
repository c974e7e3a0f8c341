package silkwatch.ingest.poll;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a source.
 *
 * @param word one of those here or of {@link silkwatch.ingest.fetch.Reason}; for counters
 * @param detail in words for an operator
 */
record Trouble(String word, String detail) {
    static final String NOT_A_FEED = "not-a-feed";
    static final String WALL = "wall";
    static final String NO_LINKS = "no-links";
    static final String NOTHING_LISTED = "nothing-listed";
    static final String NO_IDS = "no-ids";
    static final String DAMAGED = "damaged";
    static final String ENTITIES = "entities";
    static final String SITEMAP = "sitemap";
    static final String READER_FAILED = "reader-failed";
    static final String STALE_VALIDATORS = "stale-validators";
    static final String MOVED = "moved";
    static final String QUIET = "gone-quiet";

    /** As {@link #toString} wrote it; null for null. */
    static @Nullable Trouble parse(@Nullable String text) {
        if (text == null) {
            return null;
        }
        int colon = text.indexOf(": ");
        return colon < 0 ? new Trouble(text, "") : new Trouble(text.substring(0, colon), text.substring(colon + 2));
    }

    Trouble and(Trouble other) {
        return new Trouble(word, detail + "; " + other.word() + " " + other.detail());
    }

    @Override
    public String toString() {
        return word + ": " + detail;
    }
}
