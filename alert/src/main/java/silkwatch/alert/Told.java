package silkwatch.alert;

import org.jspecify.annotations.Nullable;
import silkwatch.contract.Alert;
import silkwatch.contract.Development;

/** One output of the ledger: a development as it now is, or an alert. */
record Told(@Nullable Development development, @Nullable Alert alert) {}
