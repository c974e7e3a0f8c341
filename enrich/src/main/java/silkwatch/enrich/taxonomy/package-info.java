/**
 * What editors know about the beat, as data: nations, regions, minerals, initiatives, people and organisations with
 * their names in every language, and the words that decide between the senses of a name.
 *
 * <p>Each facet is one YAML file; a folder of the editors replaces any of them file by file, so that a name can be added
 * without a build. Names are written in a small language of marks (see {@link Name}) because the eleven languages differ
 * in what may follow a word: Russian changes its ending, Turkic languages add chains of suffixes, Japanese and Chinese
 * have no spaces. The marks say what a name needs; {@link Inflection} holds the endings of each language.
 *
 * <p>A name that has another sense (lead, Georgia, РК) carries a {@link Rule}: the cue words one of which must stand
 * near, and the veto words none of which may. Cue words are classes of their own in {@code cues.yaml}, shared by rules.
 *
 * <p>A bad entry stops the start and is named by file and line: a typing error in a taxonomy must never become an
 * article missed in silence.
 */
@NullMarked
package silkwatch.enrich.taxonomy;

import org.jspecify.annotations.NullMarked;
