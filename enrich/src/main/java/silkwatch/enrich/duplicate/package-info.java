/**
 * Decides whether a text has been told before.
 *
 * <p><b>What a copy is.</b> The same text, whole or abridged to a third, under another headline or credit, lightly
 * rewritten, on the same day or two weeks later. The same story by another writer is none, nor is a translation, nor the
 * next report of an outlet that repeats the background of its last.
 *
 * <p><b>How it is measured.</b> A text becomes runs of tokens: three words where words are spaced, eight characters where
 * they are not. Two texts are compared by the share of the shorter one's tokens that lie in a run that both have.
 * Containment and not resemblance, because a text cut to a third resembles its source by a third at most. Among labelled
 * articles copies share 0.55 to 1.0 of the shorter text and other reports on the same events at most 0.22, so the line is
 * at a half. It is higher within an outlet, lower where both texts credit one agency, and few words must be equal
 * altogether.
 *
 * <p><b>Forms.</b> Weather, rates and daily tallies agree in all but names and numbers. So each name and number is kept
 * with the words around it: where the places agree and the fillings differ, the texts tell different facts and are no
 * copies, unless nearly everything else is equal: then it is a correction.
 *
 * <p><b>Boilerplate.</b> What more than some dozens of texts have is a phrase and leads to
 * no candidate. A longer later text that holds a short earlier one among much else is a digest, not its copy.
 *
 * <p><b>How candidates are found.</b> An index from some of the runs of each text, its anchors, to the texts that have
 * them; it lies in memory, in one table of longs, and is rebuilt from the store of texts when the topology starts. Fixed
 * signatures (MinHash of hash4j's kind) were tried on paper and lost: with 64 components a text of a hundred words cut
 * from one of twelve hundred shares five on average and none too often, while anchors grow with the text. hash4j gives the
 * hashes. The likeliest sixteen texts are read from the store and compared in full.
 *
 * <p><b>Who is first.</b> The text that arrived first. A copy names it, also when it was made from another copy, and a
 * revised copy stays one. A longer text that comes after its abridged form is the copy: arrival is a fact, authorship is
 * a guess. An article's first and newest text are both remembered.
 */
package silkwatch.enrich.duplicate;
