/**
 * One source, asked once: which of what it lists is new, what each article says, and how the source fares.
 *
 * <p><b>What is new.</b> An article is known by its address, for longer than any feed is deep; no date decides, because
 * feeds repeat, lose and invent dates. The page of a known article is read again when its entry in the feed changed, and a
 * few times in its first days, because papers mend their texts without telling the feed. A page that brings nothing new
 * is asked ever more seldom.
 *
 * <p><b>Sitemap indexes</b> point to sitemaps by month, section or number. The five that changed last are read, each with
 * the validators of its last reading, and none that the index itself says is as it was; those of other domains are not
 * followed, because another instance may own them. What is known of them stands in the source's status.
 *
 * <p><b>A list without links</b> is a failure only of a source that had some: the page was rebuilt. A page of this year's
 * news is empty on the first of January, and says so in its status.
 *
 * <p><b>Which article.</b> Its identity is the address that its page names as its own, where that is on the same site and
 * no other text is known under it: some sites name their front page on every page, and would become one article.
 *
 * <p><b>What is published.</b> The best text that there is: the page's, else the feed's, else the teaser; an article is
 * never kept back because its page could not be read. A later, better text is a revision. A later, worse one (a wall, an
 * error) is not.
 *
 * <p><b>What the poller does not do.</b> It decides nothing for good: {@link silkwatch.ingest.poll.Book} does, in one
 * place and in one transaction, so that two polls at the same moment cannot publish an article twice.
 */
@NullMarked
package silkwatch.ingest.poll;

import org.jspecify.annotations.NullMarked;
