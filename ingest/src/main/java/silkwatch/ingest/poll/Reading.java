package silkwatch.ingest.poll;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import silkwatch.contract.SourceStatus.Part;
import silkwatch.ingest.fetch.Fetched;
import silkwatch.ingest.fetch.Trail;

/**
 * What a poll read.
 *
 * @param document the source's own; null when only documents that it points to are new
 * @param freshFor for how long the server says that the source's own stays as it is; null when it does not say
 * @param parts the documents that the source's own points to, as they are known now
 * @param isWhole whether all that the source lists now is in the listing
 */
record Reading(
        Listing listing,
        Trail trail,
        Fetched.@Nullable Fresh document,
        @Nullable Duration freshFor,
        List<Part> parts,
        boolean isWhole) {

    static Reading of(Listing listing, Fetched.Fresh document) {
        return new Reading(listing, document.trail(), document, document.freshFor(), List.of(), true);
    }

    static Reading of(Sitemaps.Found found, Listing index, Fetched.Fresh document) {
        return new Reading(
                Listing.of(
                        found.items(), index.sitemaps(), found.trouble() == null ? index.trouble() : found.trouble()),
                document.trail(),
                document,
                document.freshFor(),
                found.parts(),
                found.isWhole());
    }

    static Reading of(Sitemaps.Found found, Fetched.NotModified index) {
        return new Reading(
                Listing.of(found.items(), List.of(), found.trouble()),
                index.trail(),
                null,
                index.freshFor(),
                found.parts(),
                found.isWhole());
    }
}
