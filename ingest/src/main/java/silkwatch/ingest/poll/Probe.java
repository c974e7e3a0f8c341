package silkwatch.ingest.poll;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import org.jspecify.annotations.Nullable;
import silkwatch.contract.Source;
import silkwatch.ingest.fetch.Fetched;
import silkwatch.ingest.fetch.Fetcher;
import silkwatch.ingest.fetch.Reason;
import silkwatch.ingest.fetch.Request;

/** A source in; what asking it once says of it out. Publishes nothing. */
public final class Probe {
    private final Fetcher fetcher;
    private final ListingReader listings = new ListingReader();
    private final Sitemaps sitemaps;

    public Probe(Fetcher fetcher) {
        this.fetcher = fetcher;
        sitemaps = new Sitemaps(fetcher, listings, ForkJoinPool.commonPool());
    }

    public CompletableFuture<Result> ask(Source source) {
        return fetcher.fetch(Request.list(source.url(), Request.Validators.NONE), () -> true)
                .thenComposeAsync(fetched -> result(source, fetched));
    }

    private CompletableFuture<Result> result(Source source, Fetched fetched) {
        if (!(fetched instanceof Fetched.Fresh document)) {
            return done(failed((Fetched.Failed) fetched));
        }
        Listing listing = listings.read(source, document, false);
        if (listing.failure() != null) {
            return done(failed(listing, listing.failure()));
        }
        if (listing.sitemaps().isEmpty()) {
            return done(read(source, Reading.of(listing, document)));
        }
        return sitemaps.read(source, Sitemaps.newest(source, listing.sitemaps()), List.of(), () -> true)
                .thenApply(found -> found.isFailure()
                        ? failed(listing, found.trouble())
                        : read(source, Reading.of(found, listing, document)));
    }

    private static CompletableFuture<Result> done(Result result) {
        return CompletableFuture.completedFuture(result);
    }

    private static Result failed(Fetched.Failed failed) {
        String detail = new Trouble(failed.reason().slug(), failed.detail()).toString();
        return new Result(verdict(failed.reason()), 0, null, null, detail);
    }

    private static Verdict verdict(Reason reason) {
        return switch (reason) {
            case UNKNOWN_HOST, UNREACHABLE, TIMEOUT -> Verdict.UNREACHABLE;
            case SERVER_ERROR, RATE_LIMITED, TOO_SLOW, EMPTY -> Verdict.FAILING;
            case REFUSED, ROBOTS -> Verdict.BLOCKED;
            default -> Verdict.DEAD;
        };
    }

    private static Result failed(Listing listing, Trouble failure) {
        Verdict verdict = listing.isWall() ? Verdict.BLOCKED : Verdict.DEAD;
        return new Result(verdict, 0, null, listing.encoding(), failure.toString());
    }

    private static Result read(Source source, Reading reading) {
        Listing listing = reading.listing();
        Instant newest = listing.items().stream()
                .map(item -> item.publishedAt())
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElse(null);
        Trouble mend = listing.trouble() != null
                ? listing.trouble()
                : Moves.of(source, reading.trail()).orElse(null);
        return new Result(
                mend == null ? Verdict.GOOD : Verdict.MEND,
                listing.items().size(),
                newest,
                listing.encoding(),
                mend == null ? null : mend.toString());
    }

    /** What becomes of a source as it is, from good to worse. */
    public enum Verdict {
        GOOD,
        /** It is read, with a fault. */
        MEND,
        /** It may come back by itself. */
        FAILING,
        UNREACHABLE,
        BLOCKED,
        DEAD
    }

    /**
     * What was found.
     *
     * @param items how many it lists
     * @param newest date among them; null when they have none
     * @param encoding of the document; null when it was not told
     * @param mend what to look after; null when there is nothing
     */
    public record Result(
            Verdict verdict,
            int items,
            @Nullable Instant newest,
            @Nullable String encoding,
            @Nullable String mend) {}
}
