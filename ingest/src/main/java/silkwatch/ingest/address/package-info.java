/**
 * What an address means: which text is one, which part of it only tracks readers, and whose it is.
 *
 * <p>Two addresses of one article must become one string, because its hash is the article's identity; two articles must
 * never become one. So only what is known to carry no meaning is taken away: parameters named in {@code tracking.yaml},
 * a referrer parameter that names the site it stands on, the fragment, default ports, and differences of spelling that
 * RFC 3986 (6.2.2) calls equivalent. Path case, trailing slashes, {@code www.} and the order of parameters stay.
 *
 * <p>{@link silkwatch.ingest.address.Domain} is the unit of politeness: the registrable domain by the public suffix list;
 * an IP address, or a name that the list does not know, is a domain of its own.
 */
@NullMarked
package silkwatch.ingest.address;

import org.jspecify.annotations.NullMarked;
