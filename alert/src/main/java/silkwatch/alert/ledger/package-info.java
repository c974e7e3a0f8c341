/**
 * The ledger of developments: what articles say of one real-world fact, held together, and each of its moves told once.
 *
 * <p><b>A development is a function of its reports.</b> {@link silkwatch.alert.ledger.Timeline} sorts them by content time and
 * tells the story from the first to the last: status forward along the type's path, off the path, or back with a new date.
 * So the order in which articles arrive leaves no trace in it, a revised article is read as if it had always said so, and a
 * late translation moves nothing back. Where a report belongs is decided by {@link silkwatch.alert.ledger.Likeness} and
 * {@link silkwatch.alert.ledger.Timing} against what was known by then; when an earlier article comes late, the later ones
 * of the same week are taken out and filed again behind it.
 *
 * <p><b>An alert is a difference.</b> {@link silkwatch.alert.ledger.Teller} compares what was told last with what is now
 * known. It need not remember why something changed, and it cannot tell the same thing twice: a version that was told keeps
 * its number for ever, and a move that was told, or overtaken by one that was, is written and not told.
 *
 * <p><b>Identity is hard keys, never wording.</b> Formats, ordinals, the level of a meeting, sides (two are not six), the
 * things it is about, dates within the tolerance of the type. {@code types.yaml} holds them by type. What readers of many
 * languages get wrong most often is a party, a place and a date, seldom a sum or a company: so a sum or two names in common
 * outweigh a party, a place within the same days outweighs none, and one paper alone changes no place.
 *
 * <p><b>Background is memory.</b> It completes a development after the last news of it, late and untold, and opens one that
 * nobody reported; it never takes a move away from the article that reports it as news.
 *
 * <p><b>State is bounded.</b> Of each origin's equal statements the first is kept, at most 200 reports a development; a flood
 * of repeats leaves nothing behind.
 */
@NullMarked
package silkwatch.alert.ledger;

import org.jspecify.annotations.NullMarked;
