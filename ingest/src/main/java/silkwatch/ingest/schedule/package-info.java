/**
 * When a source is asked next.
 *
 * <p>A source is asked about twice as often as it brings something, between five minutes and a day: often enough that a
 * feed of ten items does not turn over unread, seldom enough that a monthly page costs one request a day. What the server
 * says comes first: a feed's own time to live, {@code Cache-Control} and {@code Expires} lengthen the wait, {@code
 * Retry-After} is kept in full, up to a day. An interval in {@code sources.yaml} is the operator's word and wins over all
 * but {@code Retry-After}.
 *
 * <p>A source that fails is asked ever more seldom, down to once a day, and never given up. Where no answer came at all the
 * fault may be our own network, so the wait stops growing at an hour. Every wait is jittered, so that sources that were
 * started together do not stay together.
 */
@NullMarked
package silkwatch.ingest.schedule;

import org.jspecify.annotations.NullMarked;
