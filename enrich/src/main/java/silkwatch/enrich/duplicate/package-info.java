/** Copies (essay follows with measurements). */
package silkwatch.enrich.duplicate;
