/**
 * Decides whether an article is new, a later text of one that we have, or a repeat.
 *
 * <p>State lies by article id in the partition that the record's key chooses, so this step runs in parallel and needs no
 * repartition. A repeat is known by the hash of its normalised text, not by its revision number: an import or a reader
 * that lost its own state counts from one again. Eight texts are remembered of each article, so that the same file
 * imported twice is silent the second time, while a page that is put back to an earlier text is a revision.
 */
package silkwatch.enrich.sighting;
