/** How a topology is run: the Kafka settings that all services share, and the loop that runs one until it ends. */
package silkwatch.contract.streams;
