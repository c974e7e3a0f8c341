package silkwatch.enrich.taxonomy;

import silkwatch.contract.Tag;

/**
 * One written form.
 *
 * <p>Marks: {@code *} after a stem stands for any ending of the language; a leading {@code ^} asks for a capital letter
 * in the text; a leading {@code =} for exactly this spelling (names all in capitals are taken so without it); {@code _}
 * at an end forbids a kanji or digit there (in Chinese, which is kanji throughout, a digit); a leading {@code &} says that the name stands for several entries at once
 * (日米). In the Turkic languages and Tajik every name takes endings; a trailing
 * {@code !} forbids them. A trailing {@code ~} lets more katakana follow.
 *
 * @param written as in the file, marks included
 * @param language BCP 47, or {@code any}
 * @param basis what a mention by this name proves
 */
public record Name(String written, String language, Tag.Basis basis, Rule rule, Place place) {}
