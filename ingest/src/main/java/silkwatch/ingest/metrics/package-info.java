/** What ingest counts, and the one place that knows how meters are made. */
@NullMarked
package silkwatch.ingest.metrics;

import org.jspecify.annotations.NullMarked;
