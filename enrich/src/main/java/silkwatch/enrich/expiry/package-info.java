/**
 * Decides when state is forgotten.
 *
 * <p>State is kept for a span of content time, not of the wall clock: a replay of years in minutes forgets as it goes,
 * and a night without news, or a week of downtime, forgets nothing. Content time comes from strangers, so one date in
 * the future may not empty the state, nor a date in the past freeze it: the clock is the median of the last 31 content
 * times, each of them no later than its article was fetched, and it never goes back; until sixteen are known, nothing
 * is forgotten. What arrives is stamped with the
 * clock and not with its own date, so that an old text found today is remembered as long as a new one.
 */
package silkwatch.enrich.expiry;
