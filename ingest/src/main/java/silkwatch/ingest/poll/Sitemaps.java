package silkwatch.ingest.poll;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import silkwatch.contract.Source;
import silkwatch.contract.SourceStatus.Part;
import silkwatch.ingest.address.Addresses;
import silkwatch.ingest.address.Domain;
import silkwatch.ingest.feed.ChildSitemap;
import silkwatch.ingest.feed.FeedItem;
import silkwatch.ingest.fetch.Fetched;
import silkwatch.ingest.fetch.Fetcher;
import silkwatch.ingest.fetch.Request;
import silkwatch.ingest.fetch.Request.Validators;

/** The sitemaps of an index in; what the newest of them list, where they have changed, out. */
final class Sitemaps {
    /** An index lists the archive of years; news is in the sitemaps that changed last. */
    private static final int MOST = 5;

    private static final int MOST_ITEMS = 1_000;

    private final Fetcher fetcher;
    private final ListingReader listings;
    private final Executor workers;

    Sitemaps(Fetcher fetcher, ListingReader listings, Executor workers) {
        this.fetcher = fetcher;
        this.listings = listings;
        this.workers = workers;
    }

    /**
     * What was found.
     *
     * @param items the newest ones of the sitemaps that have changed
     * @param parts the sitemaps as they are known now
     * @param fresh how many of them were read
     * @param failed how many could not be read; they are asked for again whatever the index says
     * @param trouble with one of them; null when there was none
     */
    record Found(
            List<FeedItem> items,
            List<Part> parts,
            int fresh,
            int failed,
            @Nullable Trouble trouble) {
        boolean isFailure() {
            return failed > 0 && failed == parts.size();
        }

        boolean isWhole() {
            return fresh == parts.size();
        }
    }

    /** The newest by the index's own word; where it says nothing, from both ends: some indexes grow there, some here. */
    static List<Part> newest(Source source, List<ChildSitemap> listed) {
        List<ChildSitemap> ours = listed.stream()
                .filter(child -> Addresses.parse(child.url())
                        .filter(address -> Domain.of(address).equals(Domain.of(source.url())))
                        .isPresent())
                .toList();
        List<ChildSitemap> ordered = new ArrayList<>();
        for (int i = 0; i < (ours.size() + 1) / 2; i++) {
            ordered.add(ours.get(i));
            if (i != ours.size() - 1 - i) {
                ordered.add(ours.get(ours.size() - 1 - i));
            }
        }
        return ordered.stream()
                .sorted(Comparator.comparing(ChildSitemap::modifiedAt, Comparator.nullsLast(Comparator.reverseOrder())))
                .limit(MOST)
                .map(child -> new Part(child.url(), child.modifiedAt(), null, null))
                .toList();
    }

    /** @param known as they were read last; empty to read them all anew */
    CompletableFuture<Found> read(Source source, List<Part> listed, List<Part> known, BooleanSupplier wanted) {
        Map<String, Part> before = new HashMap<>();
        known.forEach(part -> before.put(part.url(), part));
        List<CompletableFuture<One>> asked = listed.stream()
                .map(part -> ask(source, part, before.get(part.url()), wanted))
                .toList();
        return CompletableFuture.allOf(asked.toArray(CompletableFuture[]::new))
                .thenApply(done ->
                        found(asked.stream().map(CompletableFuture::join).toList()));
    }

    private CompletableFuture<One> ask(Source source, Part part, @Nullable Part before, BooleanSupplier wanted) {
        if (before != null && part.changedAt() != null && part.changedAt().equals(before.changedAt())) {
            return CompletableFuture.completedFuture(One.same(before));
        }
        Validators validators = before == null ? Validators.NONE : new Validators(before.etag(), before.lastModified());
        return fetcher.fetch(Request.list(URI.create(part.url()), validators), wanted)
                .thenApplyAsync(fetched -> one(source, part, before, fetched), workers);
    }

    private One one(Source source, Part part, @Nullable Part before, Fetched fetched) {
        if (fetched instanceof Fetched.Failed failed) {
            return One.failed(part, failed.reason().slug() + ", " + failed.detail());
        } else if (!(fetched instanceof Fetched.Fresh document)) {
            return One.same(new Part(
                    part.url(),
                    part.changedAt(),
                    before == null ? null : before.etag(),
                    before == null ? null : before.lastModified()));
        } else {
            Listing listing = listings.read(source, document, false);
            Trouble failure = listing.failure();
            Validators validators = document.validators();
            return failure != null
                    ? One.failed(part, failure.toString())
                    : new One(
                            new Part(part.url(), part.changedAt(), validators.etag(), validators.lastModified()),
                            listing.items(),
                            null);
        }
    }

    private static Found found(List<One> ones) {
        List<FeedItem> items = ones.stream()
                .map(One::items)
                .filter(list -> list != null)
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Sitemaps::date, Comparator.nullsLast(Comparator.reverseOrder())))
                .limit(MOST_ITEMS)
                .toList();
        return new Found(
                items,
                ones.stream().map(One::part).toList(),
                (int) ones.stream().filter(one -> one.items() != null).count(),
                (int) ones.stream().filter(one -> one.failure() != null).count(),
                ones.stream()
                        .flatMap(one -> Optional.ofNullable(one.failure()).stream())
                        .findFirst()
                        .orElse(null));
    }

    private static @Nullable Instant date(FeedItem item) {
        return item.publishedAt() == null ? item.updatedAt() : item.publishedAt();
    }

    /** @param items null when it was not read */
    private record One(
            Part part,
            @Nullable List<FeedItem> items,
            @Nullable Trouble failure) {
        static One same(Part part) {
            return new One(part, null, null);
        }

        static One failed(Part part, String why) {
            return new One(
                    new Part(part.url(), null, null, null),
                    null,
                    new Trouble(Trouble.SITEMAP, part.url() + ": " + why));
        }
    }
}
