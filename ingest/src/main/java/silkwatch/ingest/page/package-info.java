/** Pages: which of a page's text is its article, and what the page says of it. */
@NullMarked
package silkwatch.ingest.page;

import org.jspecify.annotations.NullMarked;
