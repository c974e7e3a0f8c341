package silkwatch.ingest.poll;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import silkwatch.contract.Source;
import silkwatch.contract.SourceStatus;
import silkwatch.ingest.fetch.Fetched;
import silkwatch.ingest.fetch.Fetcher;
import silkwatch.ingest.fetch.Reason;
import silkwatch.ingest.fetch.Request;
import silkwatch.ingest.metrics.IngestMetrics;
import silkwatch.ingest.schedule.Schedule;

/** A source and its last status in; its new articles in the book, and its new status, out. */
public final class Poller {
    private final Fetcher fetcher;
    private final ListingReader listings = new ListingReader();
    private final Sitemaps sitemaps;
    private final ArticleReader articles;
    private final Backfill backfill;
    private final Outcomes outcomes;
    private final HealthLog healthLog;
    private final InstantSource clock;
    private final Executor workers;
    private final IngestMetrics metrics;

    /**
     * @param backfillAge how old an article of a first reading must be to be no news; null when all are news
     * @param workers does the reading
     */
    public Poller(
            Fetcher fetcher,
            @Nullable Duration backfillAge,
            Schedule schedule,
            InstantSource clock,
            Executor workers,
            IngestMetrics metrics) {
        this.fetcher = fetcher;
        sitemaps = new Sitemaps(fetcher, listings, workers);
        backfill = new Backfill(backfillAge);
        articles = new ArticleReader(fetcher, backfill, clock, workers, metrics);
        outcomes = new Outcomes(schedule, clock);
        healthLog = new HealthLog(metrics);
        this.clock = clock;
        this.workers = workers;
        this.metrics = metrics;
    }

    /**
     * Polls it once; done when everything is in the book.
     *
     * @param begun run when the turn of its first request has come
     */
    public CompletableFuture<SourceStatus> poll(Source source, @Nullable SourceStatus last, Book book, Runnable begun) {
        SourceStatus before = last == null ? SourceStatus.unknown(source.id()) : last;
        Request request = Request.list(Moves.address(source, before), Trust.validators(before, clock.instant()));
        BooleanSupplier turn = () -> {
            begun.run();
            return book.holds(source);
        };
        return fetcher.fetch(request, turn)
                .thenComposeAsync(fetched -> outcome(source, before, fetched, book), workers)
                .thenCompose(status -> {
                    healthLog.tell(source, before, status);
                    return book.write(source, status);
                });
    }

    private CompletableFuture<SourceStatus> outcome(Source source, SourceStatus before, Fetched fetched, Book book) {
        if (fetched instanceof Fetched.Failed failed) {
            boolean abandoned = failed.reason() == Reason.ABANDONED;
            return ended(
                    abandoned ? "abandoned" : "failed", abandoned ? before : outcomes.failed(source, before, failed));
        } else if (fetched instanceof Fetched.NotModified same) {
            return before.parts().isEmpty()
                    ? notModified(source, before, same.freshFor())
                    : parts(source, before, same, book);
        }
        return read(source, before, (Fetched.Fresh) fetched, book);
    }

    private CompletableFuture<SourceStatus> read(
            Source source, SourceStatus before, Fetched.Fresh document, Book book) {
        Listing listing = listings.read(source, document, before.itemsSeen() > 0);
        if (listing.failure() != null) {
            return ended("failed", outcomes.failed(source, before, listing.failure(), listing.isWall()));
        }
        return listing.sitemaps().isEmpty()
                ? read(source, before, Reading.of(listing, document), book)
                : index(source, before, listing, document, book);
    }

    private CompletableFuture<SourceStatus> index(
            Source source, SourceStatus before, Listing index, Fetched.Fresh document, Book book) {
        boolean trusted = Trust.holds(before, clock.instant());
        return sitemaps.read(
                        source,
                        Sitemaps.newest(source, index.sitemaps()),
                        trusted ? before.parts() : List.of(),
                        () -> book.holds(source))
                .thenCompose(found -> found.isFailure()
                        ? ended("failed", outcomes.failed(source, before, found.trouble(), false))
                        : read(source, before, Reading.of(found, index, document), book));
    }

    /** The index is as it was; its sitemaps need not be. */
    private CompletableFuture<SourceStatus> parts(
            Source source, SourceStatus before, Fetched.NotModified index, Book book) {
        return sitemaps.read(source, before.parts(), before.parts(), () -> book.holds(source))
                .thenCompose(found -> {
                    if (found.isFailure()) {
                        return ended("failed", outcomes.failed(source, before, found.trouble(), false));
                    }
                    return found.fresh() == 0 && found.trouble() == null
                            ? notModified(source, before, index.freshFor())
                            : read(source, before, Reading.of(found, index), book);
                });
    }

    private CompletableFuture<SourceStatus> notModified(
            Source source, SourceStatus before, @Nullable Duration freshFor) {
        return ended("not-modified", outcomes.notModified(source, before, freshFor));
    }

    private CompletableFuture<SourceStatus> read(Source source, SourceStatus before, Reading reading, Book book) {
        Instant now = clock.instant();
        URI address = reading.trail().end();
        Listing listing = reading.listing();
        List<Entry> entries = listing.items().stream()
                .map(item -> Entry.of(item, address))
                .flatMap(Optional::stream)
                .toList();
        Selection selection = Selection.of(source, entries, book, now);
        List<Entry> fresh = selection.read().stream()
                .filter(entry -> book.seen(entry.key()) == null)
                .toList();
        boolean catchingUp = backfill.applies(before, fresh, now);
        return articles.read(source, selection, listing.language(), catchingUp, book)
                .thenApply(published -> outcomes.read(source, before, reading, entries, selection, published))
                .thenCompose(status -> ended("read", status));
    }

    private CompletableFuture<SourceStatus> ended(String outcome, SourceStatus status) {
        metrics.poll(outcome);
        return CompletableFuture.completedFuture(status);
    }
}
