/** The ledger of developments. */
@NullMarked
package silkwatch.alert.ledger;

import org.jspecify.annotations.NullMarked;
