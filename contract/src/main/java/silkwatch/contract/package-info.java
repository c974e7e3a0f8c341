/**
 * The published language of Silkwatch: what the services say to each other, and what other teams read.
 *
 * <p>Every value on a topic is one of the records here, written as JSON by {@link silkwatch.contract.Json}: UTF-8,
 * ISO-8601 instants, lower-case ids with dashes. Readers ignore fields that they do not know, so a field may be added;
 * one may not be renamed, removed or change its type. Absent values are {@code null}, absent lists are empty. {@link
 * silkwatch.contract.Topics} says which record stands on which topic, under which key.
 *
 * <p>Offsets ({@code start}, {@code end}) count UTF-16 units of the field that they name, end exclusive.
 */
package silkwatch.contract;
