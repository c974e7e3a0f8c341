/**
 * Addresses in, documents out, from servers that may be slow, broken or hostile, and without being a burden to any.
 *
 * <p><b>Safety.</b> A source, a redirect or a link in a feed may name any address, also one inside the network that
 * Silkwatch runs in. Names are resolved once, by the connection itself, and what they resolve to is checked there: the
 * address that is checked is the address that is connected to, so an answer that changes between two look-ups gains
 * nothing. Everything that is not a public unicast address is refused, unless a setting names its network. Redirects are
 * followed here, hop by hop, each checked as the first address was. Bodies, headers and time are bounded: the body as it
 * comes, again as it is decompressed, and the whole exchange from its first byte to its last, so that a drip does not hold
 * us.
 *
 * <p><b>Manners.</b> All requests to one registrable domain stand in one {@link silkwatch.ingest.fetch.Lanes lane}: one at
 * a time, a pause between them, longer where robots.txt asks for it, and none while the domain asked to be left alone.
 *
 * <p><b>Why Apache HttpClient.</b> The JDK's client resolves names itself, out of our reach, so that no check can be
 * trusted; this one takes a resolver, speaks HTTP/2, and hands out bodies as they come, so that they can be bounded.
 */
@NullMarked
package silkwatch.ingest.fetch;

import org.jspecify.annotations.NullMarked;
