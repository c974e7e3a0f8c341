package silkwatch.ingest.fetch;

import java.util.Map;
import java.util.Optional;

/**
 * What one request brought.
 *
 * @param headers the first of each name, names in lower case
 * @param body decompressed
 * @param cut whether the connection ended before the body did
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
record Answer(int status, Map<String, String> headers, byte[] body, boolean cut) {

    Optional<String> header(String lowerCaseName) {
        return Optional.ofNullable(headers.get(lowerCaseName));
    }

    boolean isRedirect() {
        return (status >= 301 && status <= 303) || status == 307 || status == 308;
    }

    boolean isPermanentRedirect() {
        return status == 301 || status == 308;
    }
}
