/**
 * Alert as a service: articles are read for mentions in parallel, what they say comes together by beat in one ledger, and
 * what the ledger has to tell goes to {@code developments}, {@code alerts} and the topics of the facets.
 *
 * <p>The ledger of a beat has one writer, so nothing has to be merged. It lives in the memory of {@link
 * silkwatch.alert.LedgerProcessor}, which builds it from two stores (heads of dossiers, and their reports) when a task
 * starts; all is written in the transaction that also holds the alerts, so a kill at any moment neither loses nor repeats
 * one. Readings wait a moment ({@code SILKWATCH_ALERT_SETTLE}) for earlier ones that are still on their way: an alert then
 * quotes the first article on a move, not the first one that was parsed.
 */
@NullMarked
package silkwatch.alert;

import org.jspecify.annotations.NullMarked;
