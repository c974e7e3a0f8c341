/**
 * The ledger of developments: what articles say of one real-world fact, held together, and each of its moves told once.
 *
 * <p><b>The ledger is a function of the articles.</b> {@link silkwatch.alert.ledger.Timeline} sorts the reports of a
 * development by content time and tells the story from the first to the last: status forward along the type's path, off the
 * path, or back with a new date. Where a report belongs is decided by {@link silkwatch.alert.ledger.Likeness} and {@link
 * silkwatch.alert.ledger.Timing} against what was known by then. So that "by then" means the same in every order, {@link
 * silkwatch.alert.ledger.Recent} keeps the readings of the last eight days with what each of them did: when an earlier
 * article comes late, those behind it are taken back and read again after it. A revised article is read as if it had always
 * said so. What is older than those days is settled: a stray from before them is filed where it fits, and reopens nothing.
 *
 * <p><b>A name follows from the first report by publication</b>, not by arrival: its day, its parties, its words. No facts
 * that two reports of one development always share would do for a name: papers leave out the date, misread a party, call a
 * treaty an agreement; what all of them do share (a family of types, a week) several developments of one summit share as
 * well. So when an earlier report turns up within the last days, the development takes the name that it would have had in
 * that order, and what was told stays told: the new name inherits the versions, and the key of each name under which an
 * alert was raised holds the development as it now is. In every order of the articles of a week the ledger is the same,
 * names included; no alert is raised again under another name; and every alert's id leads to its development.
 *
 * <p>What an order does decide is when something was told, and on whose word. Where the first two reports of one fact look
 * like two facts until a third one binds them, two alerts are out before they are known to be one; they become one entry.
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
