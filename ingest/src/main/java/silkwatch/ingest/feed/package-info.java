/**
 * Reads feeds: RSS 0.9 to 2.0, RDF, Atom 0.3 and 1.0, JSON Feed, news sitemaps and sitemap indexes, as they are rather
 * than as they should be.
 *
 * <p>The door is {@link silkwatch.ingest.feed.FeedReader}. Bytes become text ({@code TextDecoder}), text becomes a tree
 * ({@code XmlTree}) or JSON, and one small reader a format ({@code RssFormat}, {@code AtomFormat}, {@code SitemapFormat},
 * {@code JsonFormat}) makes a {@link silkwatch.ingest.feed.FeedDocument} of it. What is no feed is a document without a
 * format whose error says what stood in its place.
 *
 * <p><b>One reader, not two.</b> Well-formed and broken documents go the same way, through jsoup's XML parser, which
 * never fails and never opens an entity. ROME was the first choice for the well-formed ones and was measured in front of
 * us, given characters that are decoded already and with us filling what it leaves out: 87.8 % of gofeed's fields and
 * 85.1 % of feedparser's documents come out right, where this package alone gets 99.4 % and 96.5 % ({@code
 * FeedCorpusTest} prints both, and plain ROME). What ROME loses it does not leave empty but fills otherwise (base64
 * titles, relative links, markup inside texts, addresses among names), so that the bars are reached only where our
 * reading wins in every field, and ROME then reads nothing. And two readers of one document differ in ids and addresses:
 * on the day that a feed loses a semicolon every article would look new. The same holds for sitemaps: crawler-commons
 * parses them with SAX, which stops at the first error and knows one shape of date.
 *
 * <p><b>Charsets</b> are believed in the order of mark, HTTP, XML declaration, and the text itself, but a claim counts
 * only when the bytes can be read so and look like something that people write ({@code Plausibility}): UTF-8 gives
 * itself away, capitals inside words give away KOI8-R read as windows-1251, accents beside accents give away a server
 * that calls everything ISO-8859-1. Only where nothing is claimed, or a claim makes no sense, ICU4J's detector and the
 * same measure decide together.
 *
 * <p><b>Names</b> are matched by namespace and, where the namespace is missing or of somebody's own making, by the usual
 * prefix, without regard to case. An item is read from its own children, never from its grandchildren, so that a
 * picture's title is no headline.
 *
 * <p><b>A cut</b> shows in the tree: an element that runs into the end of the document was never closed. Such an item is
 * dropped, since half a text is worse than the whole one an hour later, and the error counts what was kept.
 *
 * <p><b>Identity.</b> An item's id is what the feed says and no more: ids rotate, go missing or repeat. What an article
 * is known by is its address; this package makes that absolute and prefers the permanent link where a feed gives its
 * front page as every item's link.
 *
 * <p><b>Titles</b> and names are plain text, whatever they came dressed in; summaries and contents stay as they are,
 * with absolute links, and are to be read as HTML. Nothing here is safe to show without escaping it.
 *
 * <p><b>Dates</b> that could mean two days mean none: {@code 03/04/2026} is null, {@code 03.04.2026} is not.
 */
@NullMarked
package silkwatch.ingest.feed;

import org.jspecify.annotations.NullMarked;
