/**
 * Tags: which things of the taxonomy an article names, where, and how surely.
 *
 * <p>The text is folded once ({@link FoldedText}), walked once through one automaton that holds the names of all facets
 * and languages together with the cue words ({@link Lexicon}), and then decided: names inside an outlet's name or on a
 * line that is furniture are no mention, the longer of two overlapping names of a facet wins, and a name with several
 * senses counts where its {@link silkwatch.enrich.taxonomy.Rule} holds. What costs time is the walk; the decisions look
 * at the few places that were found.
 *
 * <p>A nation is known in one of three ways, surest first: named ({@code explicit}), by its capital, seat of government
 * or leader ({@code inferred}), or only because a group word stands for it ({@code group}): "Central Asia" and "the five
 * countries" name all five.
 */
@NullMarked
package silkwatch.enrich.tag;

import org.jspecify.annotations.NullMarked;
