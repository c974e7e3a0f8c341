/**
 * What a site's robots.txt lets us ask for, as RFC 9309 says.
 *
 * <p>One file an origin. A 4xx means that there are no rules; a 5xx, 429 or no answer means that nothing is allowed until
 * we know (2.3.1.4), unless an older copy is still at hand. Rules are kept for as long as the server's own freshness
 * says, at least an hour and at most a day (2.4); a failure is tried again after ten minutes. What comes after the first 512
 * KiB is not read (2.5). {@code Crawl-delay}, which is no part of the standard, is honoured up to a cap, so that no site
 * can put itself to sleep for a day by a misplaced number.
 */
@NullMarked
package silkwatch.ingest.robots;

import org.jspecify.annotations.NullMarked;
