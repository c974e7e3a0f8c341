/** Beats: what an installation watches, as a data file. */
package silkwatch.contract.beat;
