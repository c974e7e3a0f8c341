/**
 * The analysts' desk: alerts as they are raised, the ledger with its proofs, what is coming, and how the sources fare, as
 * plain pages that a browser of any age or size can read.
 *
 * <p>It works from the topics alone: {@link silkwatch.alert.desk.DeskFeed} reads developments, alerts and the status of
 * sources into {@link silkwatch.alert.desk.Board}, which holds a bounded part of them, and nothing is asked of the
 * ledger. So a desk may run anywhere, any number of times, and a restart costs it a moment of reading.
 *
 * <p>{@link silkwatch.alert.desk.AlertFeed} has the same alerts for feed readers, as Atom 1.0 with the filters of the pages.
 * ROME writes it: what is XML, and where a format wants which field, is its business.
 *
 * <p>Texts of strangers fill these pages. Everything goes through {@link silkwatch.alert.desk.Html}, which escapes text and
 * attributes and lets only web addresses be links; the policy that goes with each page runs no script but our one file, and
 * loads nothing from elsewhere. Without that script the pages still work, they only do not update by themselves.
 */
@NullMarked
package silkwatch.alert.desk;

import org.jspecify.annotations.NullMarked;
