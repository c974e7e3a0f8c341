/** What a service needs to be operated: settings from the environment, health and metrics over HTTP. */
package silkwatch.operations;
