/**
 * Which language a text is in.
 *
 * <p>The script decides most; inside a script the small words, the letters that a language has for itself and the
 * endings of its words do, weighed against each other over the first few thousand characters. All of it is in
 * {@code profiles.yaml}. Large models are no better at this on news and cost a hundred megabytes and a thousand times
 * the time; what they know of two hundred other languages is of no use here.
 */
@NullMarked
package silkwatch.enrich.language;

import org.jspecify.annotations.NullMarked;
