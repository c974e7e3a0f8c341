/**
 * Decides whose text an article carries, by its credit line.
 *
 * <p>Eight pages with one agency's text are one origin, and the count of origins is what an analyst weighs a claim by. So
 * the name must be the same whether the page says Kyodo, 共同 or Киодо; {@code origins.yaml} holds the names and the ways
 * in which credits are written. A name alone is no credit: it may be quoted, or stand below a picture. It counts beside a
 * cue near the beginning or the end, in brackets, or in the dateline. Of a chain ("X reports with reference to Y") the
 * deepest is taken. Without a credit the outlet itself counts, where it is a known origin, so that an agency's own page
 * and its copies meet.
 */
package silkwatch.enrich.origin;
