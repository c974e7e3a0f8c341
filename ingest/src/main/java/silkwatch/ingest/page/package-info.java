/**
 * Pages: which of a page's text is its article, and what the page says of it.
 *
 * <p><b>Text.</b> A page is parsed once and walked once, into an {@link silkwatch.ingest.page.Outline}: a list of text blocks
 * (paragraphs, headings, items, cells) under a tree of boxes. Each block is measured ({@link silkwatch.ingest.page.Feature}: length,
 * link density, sentences, the words of the classes around it, its neighbours, its kin of the same shape, the share of the page's
 * prose in the boxes above it, whether JSON-LD declares it), and a model of small decision trees, a data file, says how likely it is
 * main text. Han and kana weigh as the letters that they stand for, and no feature reads words of a language except the short
 * furniture phrases of {@code phrases.yaml}, so that the same model serves every script. Then structure has its say: the region with
 * the best odds is found, what lies outside must be surer, repeats for other screens, the headline and bare date lines go, and
 * when next to nothing is left the heaviest box is taken. Elements hidden from readers count only when nothing else is there.
 *
 * <p><b>Headline.</b> The heading that is most like what the page calls itself (JSON-LD, meta, title). Where none is printed, the
 * title without the site's name.
 *
 * <p><b>Days.</b> What is declared for machines stands, on the clock of the day that is printed. When another day is printed near the
 * headline and the declared one nowhere, the printed day is believed: sites that migrate re-date their pages for machines and not
 * for readers. A day that is said to be of an update never becomes the publication. Clocks, currency widgets, related lists and
 * sentences of the article are not looked at, and where nothing is found the day is null. A time without a zone is on the clock of
 * the country that the top-level domain or the language name, where that is one zone, and else in UTC; a day without a time, or
 * at midnight, is that day in UTC, so that it stays the day that was printed.
 *
 * <p><b>Lists.</b> Links in like surroundings are a group, and the group that says most is the list of articles, where its
 * addresses, headings or lengths are those of articles; a menu has none of these. Furniture is known by the same words as on
 * articles, so that a box of it that comes or goes changes nothing. A day is taken from the article's own element, or from
 * headings and definition lists between articles, where there are at least two: one alone is the day of today.
 *
 * <p><b>Charset.</b> BOM, then bytes that are valid UTF-8 (chance hardly makes them), then HTTP header, meta, and detection.
 *
 * <p><b>Walls.</b> A short text that breaks off beside the words of a paywall, a consent layer or a robot check is reported as such; a
 * text of some length is given whatever stands around it.
 */
@NullMarked
package silkwatch.ingest.page;

import org.jspecify.annotations.NullMarked;
