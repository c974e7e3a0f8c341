/**
 * How Silkwatch says things in English: nations, places, dates and amounts as a paper writes them. The names stand in {@code
 * names.yaml}; what is not there is named by the platform (countries) or by its id.
 */
@NullMarked
package silkwatch.alert.wording;

import org.jspecify.annotations.NullMarked;
