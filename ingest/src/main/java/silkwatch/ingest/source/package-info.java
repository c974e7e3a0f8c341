/**
 * {@code sources.yaml} in, {@link silkwatch.contract.Source sources} out.
 *
 * <p>The file is written by people, so everything that is wrong with it is said at once, each with its line, its field and
 * the reason, and nothing is taken from a file that has a fault: half a list would look like sources that were removed.
 * An unknown field is refused with the nearest known name, because a misspelt {@code fulltext} that is ignored costs every
 * article its text.
 */
@NullMarked
package silkwatch.ingest.source;

import org.jspecify.annotations.NullMarked;
