/**
 * Reads from an article the developments that it speaks of: a summit planned, a loan signed, a flight that starts.
 *
 * <p>A sentence speaks of a development when a word for the thing ("summit") and a word for what happens to it ("will be
 * held") stand together. The data files hold these words by language; {@code typology.yaml} says what may be said of
 * which type, and what that makes of its status. Each act is paired with the nearest thing that it may be said of, where
 * commas, new clauses and other things make the way longer, and where the verb ends the sentence the thing must stand
 * before it. The form of the verb and the marks around it then say how it is said: done, to come, proposed, hoped for,
 * denied, or an earlier plan recalled.
 *
 * <p>Whether a claim is news is a second question, answered by {@link silkwatch.alert.extract.Judge}: an opinion
 * piece, another's format, an old date or a sentence that looks back ({@link silkwatch.alert.extract.Hindsight}), what all the world knows
 * ({@link silkwatch.alert.extract.Known}), or a remark
 * in passing ({@link silkwatch.alert.extract.Remarks}) make it background. Background is
 * kept with its reason, so that an editor sees why nothing was alerted.
 *
 * <p>Words that only look like a claim are dropped: {@link silkwatch.alert.extract.Completeness} asks for what a type cannot do
 * without, such as money for a pledge. {@link silkwatch.alert.extract.Convening} tells whose format a sentence speaks of.
 *
 * <p>No slot is filled from anywhere but a span of the text. Claims of one development in one article are then made one,
 * so that headline, lead and details arrive as one mention.
 */
@NullMarked
package silkwatch.alert.extract;

import org.jspecify.annotations.NullMarked;
