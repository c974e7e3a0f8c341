package silkwatch.ingest.poll;

import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import silkwatch.contract.Article;
import silkwatch.contract.SeenArticle;
import silkwatch.contract.Source;
import silkwatch.ingest.fetch.Fetched;
import silkwatch.ingest.fetch.Fetcher;
import silkwatch.ingest.fetch.Reason;
import silkwatch.ingest.fetch.Request;
import silkwatch.ingest.metrics.IngestMetrics;
import silkwatch.ingest.page.Page;
import silkwatch.ingest.page.PageReader;
import silkwatch.ingest.poll.Book.Written;

/** Entries of a listing in; their articles, with the best text that there is, in the book. */
final class ArticleReader {
    private static final Logger LOG = LoggerFactory.getLogger(ArticleReader.class);

    private final Fetcher fetcher;
    private final PageReader pages = new PageReader();
    private final Composer composer;
    private final Backfill backfill;
    private final InstantSource clock;
    private final Executor workers;
    private final IngestMetrics metrics;

    ArticleReader(Fetcher fetcher, Backfill backfill, InstantSource clock, Executor workers, IngestMetrics metrics) {
        this.fetcher = fetcher;
        this.backfill = backfill;
        this.clock = clock;
        this.workers = workers;
        this.metrics = metrics;
        composer = new Composer(metrics);
    }

    /**
     * Reads them all; done when all are in the book.
     *
     * @param catchingUp whether old articles among them are backfill
     * @return how many were published
     */
    CompletableFuture<Integer> read(
            Source source, Selection selection, @Nullable String feedLanguage, boolean catchingUp, Book book) {
        CompletableFuture<Integer> published = CompletableFuture.completedFuture(0);
        for (Entry entry : selection.touch()) {
            published = published.thenCombine(
                    book.write(new Finding(
                            source, entry.key(), entry.address(), entry.hash(), false, null, clock.instant())),
                    (sum, written) -> sum);
        }
        for (Entry entry : selection.read()) {
            published = published.thenCombine(
                    page(source, entry, book)
                            .thenComposeAsync(
                                    look -> write(source, entry, look, feedLanguage, catchingUp, book), workers),
                    (sum, written) -> written == Written.NOTHING_NEW ? sum : sum + 1);
        }
        return published;
    }

    private CompletableFuture<Look> page(Source source, Entry entry, Book book) {
        if (source.fullText() == Source.FullText.FEED || entry.page() == null) {
            return CompletableFuture.completedFuture(new Look(null, false, false));
        }
        return fetcher.fetch(Request.page(entry.page()), () -> book.holds(source))
                .thenApplyAsync(this::look, workers);
    }

    private Look look(Fetched fetched) {
        if (fetched instanceof Fetched.Fresh fresh) {
            return lookAt(fresh);
        }
        boolean abandoned = fetched instanceof Fetched.Failed failed && failed.reason() == Reason.ABANDONED;
        return new Look(null, true, abandoned);
    }

    private Look lookAt(Fetched.Fresh fresh) {
        try {
            Page page =
                    pages.read(fresh.body(), fresh.contentType(), fresh.trail().end());
            boolean read = page.error() == null && !page.body().isBlank();
            return new Look(page, !read, false);
        } catch (RuntimeException | StackOverflowError e) {
            LOG.error("cannot read the page {}", fresh.trail().end(), e);
            return new Look(null, true, false);
        }
    }

    private CompletableFuture<Written> write(
            Source source, Entry entry, Look look, @Nullable String feedLanguage, boolean catchingUp, Book book) {
        if (look.abandoned()) {
            return CompletableFuture.completedFuture(Written.NOTHING_NEW);
        }
        SeenArticle known = book.seen(entry.key());
        boolean read = look.page() != null && !look.failed();
        Article article = look.failed() && known != null && known.fullText()
                ? null
                : compose(source, entry, look, feedLanguage, catchingUp);
        if (known == null) {
            metrics.text(read ? "page" : look.failed() ? "page-failed" : "feed");
        }
        return book.write(
                new Finding(source, entry.key(), entry.address(), entry.hash(), read, article, clock.instant()));
    }

    private Article compose(Source source, Entry entry, Look look, @Nullable String feedLanguage, boolean catchingUp) {
        Article article = composer.compose(source, entry, look.page(), feedLanguage, clock.instant());
        if (!catchingUp || !backfill.isOld(article.publishedAt(), article.fetchedAt())) {
            return article;
        }
        metrics.backfill();
        return Revisions.asBackfill(article);
    }

    /**
     * What came of looking at the page.
     *
     * @param page null when it was not looked at, or there was none
     * @param failed whether it was looked at and gave no text
     * @param abandoned whether it was given up, because the source is another's now
     */
    private record Look(@Nullable Page page, boolean failed, boolean abandoned) {}
}
