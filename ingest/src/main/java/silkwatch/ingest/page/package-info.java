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
 * <p><b>Why a model.</b> Trees are not simpler than points by rule, but they are what reaches the bars, and what they weigh is still text
 * density, link density and structure. A linear model over the same features, alone and each half of 890 pages read by a model of the
 * other, reaches shingle F1 .931, word F1 .946 and segment F1 .924 on the three sets of the extraction corpus; trees .944, .944 and
 * .935; trees with the rules of structure behind them .953, .956 and .934. The test class {@code BlockModelFit} fits the model, prints
 * the last three and says with which command; the file is refitted whenever features change.
 *
 * <p><b>After the model.</b> Behind it come rules that hold for any layout: lines above the headline, bylines and dates before the second
 * paragraph, credits of pictures, and furniture that the text would end in are not of the text. When the page shows next to nothing
 * and JSON-LD declares the text of a free article, that is taken. Captions without a credit stay where the model takes them.
 *
 * <p><b>Headline.</b> The heading that is most like what the page calls itself (JSON-LD, meta, title), without the kicker or subtitle
 * that stands in the same element and without a label behind a bar. A heading that links to the front page is a logo; main headings
 * that come three times are sections, and must be like a title to count. Where none is printed, the title without the names of site
 * and sections; or, where that is in no way printed, the one heading that stands before the first paragraph.
 *
 * <p><b>Days.</b> What is declared for machines stands, on the clock of the day that is printed. When another day is printed near the
 * headline and the declared one nowhere, the printed day is believed: sites that migrate re-date their pages for machines and not
 * for readers. An address that is filed under an earlier day is believed for the same reason. A day that is said to be of an update becomes
 * the publication only where nothing else is said; where readers are told of an update alone, and more than a month after the
 * declared day, the page is another than it was, and its day is null; a printed day that is the declared day of modification tells as
 * much. An update before the publication is none. Of several days in a line the words beside each tell which is of the update.
 * Three days or more near a headline are a list of other pages. Clocks, currency widgets, related lists, links to other articles and
 * sentences of the article are not looked at, and where nothing is found the day is null. A time without a zone is on the clock of
 * the city that stands beside it, or of the country that the top-level domain or the language name, where that is one zone, and
 * else in UTC; a day without a time, or
 * at midnight, is that day in UTC, so that it stays the day that was printed.
 *
 * <p><b>Lists.</b> Links in like surroundings are a group, and the group that says most is the list of articles, where its
 * addresses, headings or lengths are those of articles; a menu has none of these. Furniture is known by the same words as on
 * articles, so that a box of it that comes or goes changes nothing. A day is taken from the article's own element, or from
 * headings and definition lists between articles, where there are at least two: one alone is the day of today.
 *
 * <p><b>Charset.</b> BOM, then bytes that are valid UTF-8 (chance hardly makes them), then HTTP header, meta, and detection.
 *
 * <p><b>Bounds.</b> Of a page longer than a million characters scripts go first, and then its end; of one with more than 40,000 tags,
 * which is twice the most that the corpus has, what comes after. No more than 12,000 blocks are measured. {@code HostilePageTest}
 * holds pages of five megabytes and a hundred thousand levels to a second of processor.
 *
 * <p><b>Walls.</b> A short text that breaks off beside the words of a paywall, a consent layer or a robot check is reported as such; a
 * text of some length is given whatever stands around it.
 */
@NullMarked
package silkwatch.ingest.page;

import org.jspecify.annotations.NullMarked;
