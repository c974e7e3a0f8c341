package silkwatch.ingest.source;

import java.util.Map;

/**
 * One entry of the list as it stands in the file.
 *
 * @param line where it begins
 * @param fields in the order of the file
 */
record YamlEntry(int line, Map<String, Value> fields) {

    /** A plain value and its line. */
    record Value(int line, String text) {}
}
