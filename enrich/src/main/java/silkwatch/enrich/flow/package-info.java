/**
 * What passes between the steps of the topology: a record of {@code articles.raw} is sighted, then on topic, then
 * settled, and may be settled at each step. Settled means that its one fate is known.
 */
package silkwatch.enrich.flow;
