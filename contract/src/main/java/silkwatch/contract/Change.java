package silkwatch.contract;

/** What a version of a development changed. */
public enum Change {
    NEW,
    STATUS,
    DATE,
    PLACE,
    AMOUNT,
    CONFLICT
}
