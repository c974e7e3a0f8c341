/**
 * Tags: which things of the taxonomy an article names, where, and how surely.
 *
 * <p>The text is folded once ({@link FoldedText}), walked once through one automaton that holds the names of all facets
 * that a text of its language may hold, together with the cue words ({@link Lexicon}), and then decided: names inside an outlet's name or on a
 * line that is furniture are no mention, the longer of two overlapping names of a facet wins, and a name with several
 * senses counts where its {@link silkwatch.enrich.taxonomy.Rule} holds. What costs time is the walk; the decisions look
 * at the few places that were found.
 *
 * <p>A nation is known in one of three ways, surest first: named ({@code explicit}); by its capital, towns, leaders,
 * ministries, companies, money, or, in its own language, by its government ({@code inferred}: a Japanese paper writes
 * 政府 and means its own); or only because a group word stands for it ({@code group}): "Central Asia" and "the five
 * countries" name all five. Where the region is a mere place ("the first plant in Central Asia") it names none of them.
 *
 * <p>Whether the two sides of a beat have to do with each other is {@link BeatJudge}'s question. It weighs words of
 * relations against words of other matters, and mistrusts a side that stands once: it must lead, or its sentence must
 * say what it has to do with the other side, and no other partner may hold the headline.
 */
@NullMarked
package silkwatch.enrich.tag;

import org.jspecify.annotations.NullMarked;
