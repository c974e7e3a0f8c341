package silkwatch.enrich.taxonomy;

/** A taxonomy that cannot be used; the message names file and line. */
public final class TaxonomyException extends IllegalArgumentException {
    TaxonomyException(String message) {
        super(message);
    }
}
