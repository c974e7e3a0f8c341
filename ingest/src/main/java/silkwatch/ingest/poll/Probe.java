package silkwatch.ingest.poll;

import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import silkwatch.contract.Source;
import silkwatch.ingest.feed.FeedReader;
import silkwatch.ingest.fetch.Fetched;
import silkwatch.ingest.fetch.Fetcher;
import silkwatch.ingest.fetch.Reason;
import silkwatch.ingest.fetch.Request;
import silkwatch.ingest.page.ListPageReader;

/** A source in; what asking it once says of it out. Publishes nothing. */
public final class Probe {
    private final Fetcher fetcher;
    private final FeedReader feeds = new FeedReader();
    private final ListPageReader lists = new ListPageReader();

    public Probe(Fetcher fetcher) {
        this.fetcher = fetcher;
    }

    public CompletableFuture<Result> ask(Source source) {
        return fetcher.fetch(Request.list(source.url(), Request.Validators.NONE), () -> true)
                .thenApplyAsync(fetched -> result(source, fetched));
    }

    private Result result(Source source, Fetched fetched) {
        if (!(fetched instanceof Fetched.Fresh document)) {
            Fetched.Failed failed = (Fetched.Failed) fetched;
            boolean blocked = failed.reason() == Reason.REFUSED || failed.reason() == Reason.ROBOTS;
            String detail = new Trouble(failed.reason().slug(), failed.detail()).toString();
            return new Result(blocked ? Verdict.BLOCKED : Verdict.DEAD, 0, null, null, detail);
        }
        Listing listing = Listing.read(source, document, feeds, lists);
        if (listing.failure() != null) {
            boolean wall = listing.failure().word().equals(Trouble.WALL);
            String detail = listing.failure().toString();
            return new Result(wall ? Verdict.BLOCKED : Verdict.DEAD, 0, null, listing.encoding(), detail);
        }
        Instant newest = listing.items().stream()
                .map(item -> item.publishedAt())
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElse(null);
        String mend = mend(listing, document);
        return new Result(
                mend == null ? Verdict.GOOD : Verdict.MEND, listing.items().size(), newest, listing.encoding(), mend);
    }

    private static @Nullable String mend(Listing listing, Fetched.Fresh document) {
        if (listing.trouble() != null) {
            return listing.trouble().toString();
        }
        return document.trail()
                .permanentEnd()
                .map(end -> Trouble.MOVED + ": for good, to " + end)
                .orElse(null);
    }

    /** What becomes of a source as it is. */
    public enum Verdict {
        GOOD,
        MEND,
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
