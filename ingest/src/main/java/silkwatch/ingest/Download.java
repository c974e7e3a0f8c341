package silkwatch.ingest;

import java.net.URI;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import silkwatch.ingest.fetch.Fetched;
import silkwatch.ingest.fetch.Fetcher;
import silkwatch.ingest.fetch.Request;

/** One address in; its bytes out, fetched with the manners and checks of ingest. For looking at a document once. */
public final class Download {

    /** @param url where it was at last, after redirects */
    @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
    public record Answer(URI url, @Nullable String contentType, byte[] body) {}

    /** @throws IllegalArgumentException with the reason when it cannot be had */
    public static Answer get(URI address, IngestConfig config) {
        try (Fetcher fetcher = IngestService.fetcher(config, InstantSource.system(), fetched -> {})) {
            Fetched fetched = fetcher.fetch(Request.page(address), () -> true).join();
            if (fetched instanceof Fetched.Fresh fresh) {
                return new Answer(fresh.trail().end(), fresh.contentType(), fresh.body());
            }
            throw new IllegalArgumentException(address + ": " + why(fetched));
        }
    }

    private static String why(Fetched fetched) {
        return fetched instanceof Fetched.Failed failed
                ? failed.reason().slug() + ", " + failed.detail()
                : "not modified";
    }

    private Download() {}
}
