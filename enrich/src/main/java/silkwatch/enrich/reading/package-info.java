/**
 * Decides whether a record can be worked on at all.
 *
 * <p>Every later step costs time by the length of the text, so length is bounded here, once, far above any real article:
 * what exceeds it is set aside by name and never reaches a regular expression. Half a surrogate pair is refused because
 * it cannot be written as UTF-8 again. The key must be the article's id, because state is found by the key's partition:
 * under a foreign key a repeat would be met by a store that has not seen the first.
 */
package silkwatch.enrich.reading;
