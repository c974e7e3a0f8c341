/**
 * The bundled newsroom: a few invented outlets on HTTP, so that a demonstration, a test or a new operator sees the whole
 * way from a feed to an alert without any network. What it serves is a data file; see {@code newsroom.yaml}.
 */
package silkwatch.standalone.newsroom;
