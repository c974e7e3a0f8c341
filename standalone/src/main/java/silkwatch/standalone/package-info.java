/** All of Silkwatch in one process with an embedded broker, and the command line. */
package silkwatch.standalone;
