package silkwatch.ingest.poll;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import silkwatch.contract.Ids;
import silkwatch.contract.Source;
import silkwatch.contract.SourceStatus;
import silkwatch.contract.SourceStatus.Health;
import silkwatch.ingest.feed.FeedReader;
import silkwatch.ingest.fetch.Fetched;
import silkwatch.ingest.fetch.Fetcher;
import silkwatch.ingest.fetch.Reason;
import silkwatch.ingest.fetch.Request;
import silkwatch.ingest.fetch.Request.Validators;
import silkwatch.ingest.metrics.IngestMetrics;
import silkwatch.ingest.page.ListPageReader;
import silkwatch.ingest.schedule.Rhythm;
import silkwatch.ingest.schedule.Schedule;

/** A source and its last status in; its new articles in the book, and its new status, out. */
public final class Poller {
    private static final Logger LOG = LoggerFactory.getLogger(Poller.class);
    /** A permanent redirect that held for so many polls is believed: the new address is asked at once. */
    private static final int HELD = 5;
    /** After so many waits of the usual length the whole document is asked for: a 304 is not trusted for ever. */
    private static final int UNTRUSTED_AFTER = 12;

    private static final Duration TRUSTED_AT_MOST = Duration.ofDays(1);
    private static final int QUIET_AFTER_GAPS = 10;
    private static final Duration QUIET_AFTER_AT_LEAST = Duration.ofDays(3);

    private final Fetcher fetcher;
    private final FeedReader feeds;
    private final ListPageReader lists;
    private final ArticleReader articles;
    private final Backfill backfill;
    private final Schedule schedule;
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
        feeds = new FeedReader();
        lists = new ListPageReader();
        backfill = new Backfill(backfillAge);
        articles = new ArticleReader(fetcher, backfill, clock, workers, metrics);
        this.schedule = schedule;
        this.clock = clock;
        this.workers = workers;
        this.metrics = metrics;
    }

    /** Polls it once; done when everything is in the book. */
    public CompletableFuture<SourceStatus> poll(Source source, @Nullable SourceStatus last, Book book) {
        SourceStatus before = last == null ? SourceStatus.unknown(source.id()) : last;
        return fetcher.fetch(Request.list(address(source, before), validators(before)), () -> book.holds(source))
                .thenComposeAsync(fetched -> outcome(source, before, fetched, book), workers)
                .thenCompose(status -> {
                    tellChange(source, before, status);
                    return book.write(source, status);
                });
    }

    private CompletableFuture<SourceStatus> outcome(Source source, SourceStatus before, Fetched fetched, Book book) {
        if (fetched instanceof Fetched.Failed failed) {
            return CompletableFuture.completedFuture(failed(source, before, failed));
        } else if (fetched instanceof Fetched.NotModified same) {
            return CompletableFuture.completedFuture(notModified(source, before, same));
        }
        return read(source, before, (Fetched.Fresh) fetched, book);
    }

    private SourceStatus failed(Source source, SourceStatus before, Fetched.Failed failed) {
        if (failed.reason() == Reason.ABANDONED) {
            metrics.poll("abandoned");
            return before;
        }
        boolean blocked = failed.reason() == Reason.REFUSED || failed.reason() == Reason.ROBOTS;
        Trouble trouble = new Trouble(failed.reason().slug(), failed.detail());
        return failed(source, before, trouble, blocked, failed);
    }

    private SourceStatus failed(
            Source source, SourceStatus before, Trouble trouble, boolean blocked, Fetched.@Nullable Failed failed) {
        metrics.poll("failed");
        Instant now = clock.instant();
        Report report = new Report(before)
                .polled(now)
                .failed()
                .health(blocked ? Health.BLOCKED : Health.FAILING, trouble)
                .moved(null, 0);
        return report.next(schedule.afterFailure(
                        source,
                        report.failures(),
                        failed != null && failed.reason().isNetwork(),
                        failed != null && failed.reason() == Reason.GONE,
                        failed == null ? null : failed.retryAfter(),
                        now))
                .status();
    }

    private SourceStatus notModified(Source source, SourceStatus before, Fetched.NotModified same) {
        metrics.poll("not-modified");
        Instant now = clock.instant();
        Report report = new Report(before).polled(now).succeeded(now);
        if (isQuiet(before.lastItemAt(), new Rhythm(before.itemsPerDay()), now)) {
            report.health(Health.QUIET, quiet(before.lastItemAt()));
        }
        return report.next(schedule.afterSuccess(
                        source,
                        new Rhythm(before.itemsPerDay()),
                        before.lastItemAt(),
                        lastWait(before),
                        false,
                        same.freshFor(),
                        now))
                .status();
    }

    private CompletableFuture<SourceStatus> read(
            Source source, SourceStatus before, Fetched.Fresh document, Book book) {
        Listing listing = Listing.read(source, document, feeds, lists);
        if (listing.failure() != null) {
            boolean wall = listing.failure().word().equals(Trouble.WALL);
            return CompletableFuture.completedFuture(failed(source, before, listing.failure(), wall, null));
        }
        Instant now = clock.instant();
        URI address = document.trail().end();
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
                .thenApply(published -> read(source, before, document, listing, entries, selection, published));
    }

    private SourceStatus read(
            Source source,
            SourceStatus before,
            Fetched.Fresh document,
            Listing listing,
            List<Entry> entries,
            Selection selection,
            int published) {
        metrics.poll("read");
        Instant now = clock.instant();
        List<Instant> dates = entries.stream()
                .map(entry -> entry.item().publishedAt())
                .filter(Objects::nonNull)
                .filter(date -> !date.isAfter(now))
                .toList();
        Rhythm rhythm = Rhythm.of(dates, now);
        Instant lastItemAt = dates.stream().max(Instant::compareTo).orElse(published > 0 ? now : before.lastItemAt());
        String hash = Ids.sha256(
                entries.stream().map(entry -> entry.key() + entry.hash()).collect(Collectors.joining("\n")), 16);
        Validators validators = document.validators();
        boolean stale = areStale(before, validators, hash);
        Report report = new Report(before)
                .polled(now)
                .succeeded(now)
                .read(now, validators.etag(), validators.lastModified(), hash)
                .distrustValidators(stale)
                .rhythm(
                        rhythm.itemsPerDay(),
                        lastItemAt,
                        rhythm.isKnown() && lastItemAt != null ? lastItemAt.plus(rhythm.gap()) : null);
        Optional<Trouble> moved = moved(source, before, document, report);
        if (listing.trouble() != null) {
            report.health(Health.DEGRADED, listing.trouble());
        } else if (stale) {
            report.health(
                    Health.DEGRADED,
                    new Trouble(Trouble.STALE_VALIDATORS, "its ETag stays though the feed changes; asked without it"));
        } else if (isQuiet(lastItemAt, rhythm, now)) {
            report.health(Health.QUIET, quiet(lastItemAt));
        } else {
            report.health(moved.isPresent() ? Health.DEGRADED : Health.HEALTHY, moved.orElse(null));
        }
        Duration asked = longer(listing.timeToLive(), document.freshFor());
        boolean brought = selection.fresh() > 0;
        if (selection.more()) {
            // What was left unread would stay unread behind a 304.
            return report.read(now, null, null, hash).next(schedule.soon(now)).status();
        }
        return report.next(schedule.afterSuccess(source, rhythm, lastItemAt, lastWait(before), brought, asked, now))
                .status();
    }

    /** Remembers where permanent redirects lead. */
    private static Optional<Trouble> moved(Source source, SourceStatus before, Fetched.Fresh document, Report report) {
        Optional<String> end = document.trail().permanentEnd().map(URI::toString);
        boolean remembered = isRemembered(before) && !document.trail().moved();
        if (remembered) {
            return Optional.of(new Trouble(Trouble.MOVED, "for good, to " + before.movedTo() + "; mend its address"));
        }
        if (end.isPresent()) {
            report.moved(end.get(), end.get().equals(before.movedTo()) ? before.movedPolls() + 1 : 1);
            return Optional.of(new Trouble(Trouble.MOVED, "for good, to " + end.get() + "; mend its address"));
        }
        report.moved(null, 0);
        return document.trail().moved()
                ? Optional.of(new Trouble(
                        Trouble.MOVED,
                        "for now, from " + source.url() + " to "
                                + document.trail().end()))
                : Optional.empty();
    }

    private static URI address(Source source, SourceStatus before) {
        return isRemembered(before) ? URI.create(before.movedTo()) : source.url();
    }

    private static boolean isRemembered(SourceStatus before) {
        return before.movedTo() != null && before.movedPolls() >= HELD;
    }

    /** None after a failure (a 304 would be no recovery), and now and then (a 304 may be a lie). */
    private Validators validators(SourceStatus before) {
        Instant now = clock.instant();
        Duration wait = lastWait(before);
        boolean trusted = before.lastReadAt() != null
                && !before.validatorsDistrusted()
                && before.failures() == 0
                && wait != null
                && now.isBefore(before.lastReadAt().plus(shorter(wait.multipliedBy(UNTRUSTED_AFTER), TRUSTED_AT_MOST)));
        return trusted ? new Validators(before.etag(), before.lastModified()) : Validators.NONE;
    }

    private static boolean areStale(SourceStatus before, Validators now, String hash) {
        boolean same = !now.isEmpty()
                && Objects.equals(now.etag(), before.etag())
                && Objects.equals(now.lastModified(), before.lastModified());
        return same && (before.validatorsDistrusted() || !hash.equals(before.documentHash()));
    }

    private static @Nullable Duration lastWait(SourceStatus before) {
        return before.lastPollAt() == null || before.nextPollAt() == null
                ? null
                : Duration.between(before.lastPollAt(), before.nextPollAt());
    }

    private static boolean isQuiet(@Nullable Instant lastItemAt, Rhythm rhythm, Instant now) {
        return lastItemAt != null
                && rhythm.isKnown()
                && lastItemAt.isBefore(now.minus(QUIET_AFTER_AT_LEAST))
                && lastItemAt.isBefore(now.minus(rhythm.gap().multipliedBy(QUIET_AFTER_GAPS)));
    }

    private static Trouble quiet(@Nullable Instant lastItemAt) {
        return new Trouble(Trouble.QUIET, "nothing since " + lastItemAt);
    }

    private void tellChange(Source source, SourceStatus before, SourceStatus now) {
        String word = now.reason() == null ? "" : Trouble.parse(now.reason()).word();
        metrics.source(source.id(), now.health(), word);
        String wordBefore =
                before.reason() == null ? "" : Trouble.parse(before.reason()).word();
        if (before.health() == now.health() && word.equals(wordBefore)) {
            return;
        }
        String state = now.health().name().toLowerCase(Locale.ROOT);
        if (now.reason() != null) {
            LOG.warn("source {} is {}: {}", source.id(), state, now.reason());
        } else if (before.health() != Health.UNKNOWN) {
            LOG.info("source {} is {}", source.id(), state);
        }
    }

    private static @Nullable Duration longer(@Nullable Duration a, @Nullable Duration b) {
        return a == null ? b : b == null || a.compareTo(b) > 0 ? a : b;
    }

    private static Duration shorter(Duration a, Duration b) {
        return a.compareTo(b) < 0 ? a : b;
    }
}
