package silkwatch.alert;

import silkwatch.alert.ledger.Reading;

/**
 * A reading that waits.
 *
 * @param since when it came, in milliseconds of the wall clock
 */
record Unsettled(long since, Reading reading) {}
