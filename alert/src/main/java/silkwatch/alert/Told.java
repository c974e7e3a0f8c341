package silkwatch.alert;

import org.jspecify.annotations.Nullable;
import silkwatch.contract.Alert;
import silkwatch.contract.Development;

/** One output of the ledger: a development as it now is, an alert, or neither for a development that is no more. */
record Told(@Nullable Development development, @Nullable Alert alert) {
    static final Told GONE = new Told(null, null);
}
