package silkwatch.enrich.tag;

/** A surface at a place of the folded text; {@code end} is exclusive. */
record Hit(int start, int end, Surface surface) {
    int length() {
        return end - start;
    }

    boolean overlaps(Hit other) {
        return start < other.end && other.start < end;
    }

    boolean sameSpan(Hit other) {
        return start == other.start && end == other.end;
    }
}
