/** Enrich. */
package silkwatch.enrich;
