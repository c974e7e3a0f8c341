package silkwatch.enrich.taxonomy;

/** Where in the editors' files something stands. */
public record Place(String file, int line) {
    /** The exception that stops the start: file, line and what is wrong. */
    public TaxonomyException error(String message) {
        return new TaxonomyException(this + ": " + message);
    }

    @Override
    public String toString() {
        return file + ":" + line;
    }
}
