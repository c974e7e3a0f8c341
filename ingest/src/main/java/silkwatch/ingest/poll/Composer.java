package silkwatch.ingest.poll;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import silkwatch.contract.Article;
import silkwatch.contract.Ids;
import silkwatch.contract.Source;
import silkwatch.ingest.address.Addresses;
import silkwatch.ingest.address.CanonicalAddress;
import silkwatch.ingest.address.Domain;
import silkwatch.ingest.feed.FeedItem;
import silkwatch.ingest.metrics.IngestMetrics;
import silkwatch.ingest.page.Page;

/** What the feed and the page say of an article in; the article out. */
final class Composer {
    private static final Duration BELIEVED_AHEAD = Duration.ofDays(1);
    private static final Duration A_DAY_ANYWHERE = Duration.ofHours(38);

    private final IngestMetrics metrics;

    Composer(IngestMetrics metrics) {
        this.metrics = metrics;
    }

    /**
     * The article.
     *
     * @param page null when it was not read, or could not be
     * @param feedLanguage of the whole feed; null when it does not say
     */
    Article compose(Source source, Entry entry, @Nullable Page page, @Nullable String feedLanguage, Instant now) {
        FeedItem item = entry.item();
        String summary = Texts.summary(item.summary());
        String title = title(item, page, summary);
        String body = Texts.withoutTitle(body(item, page), title);
        String canonical = canonical(entry, page);
        List<String> authors = item.authors().isEmpty() && page != null ? page.authors() : item.authors();
        return new Article(
                Ids.article(canonical),
                entry.page() == null ? entry.address() : entry.page().toString(),
                canonical,
                source.id(),
                source.name(),
                source.trust(),
                title,
                summary,
                body,
                first(page == null ? null : page.language(), item.language(), feedLanguage, source.language()),
                authors.stream()
                        .map(Texts::title)
                        .filter(Predicate.not(String::isEmpty))
                        .limit(20)
                        .toList(),
                publishedAt(item, page, now),
                now,
                now,
                1,
                Ids.content(title, body),
                false);
    }

    /** The feed's title when it is whole, else the page's. */
    private static String title(FeedItem item, @Nullable Page page, @Nullable String summary) {
        String fromFeed = Texts.title(item.title());
        String fromPage = page == null ? "" : Texts.title(page.title());
        boolean whole = !fromFeed.isEmpty() && !Texts.isCutShort(fromFeed);
        if (whole || fromPage.isEmpty()) {
            return fromFeed.isEmpty() ? Texts.title(summary) : fromFeed;
        }
        return fromFeed.isEmpty() || fromPage.startsWith(Texts.withoutEllipsis(fromFeed)) ? fromPage : fromFeed;
    }

    /** The page's text, unless the feed has much more of it; then the feed's; then its teaser. */
    private static String body(FeedItem item, @Nullable Page page) {
        String fromPage = page == null ? "" : Texts.cutBody(page.body().strip());
        String fromFeed = Texts.body(item.content());
        if (fromPage.length() * 2 >= fromFeed.length() && !fromPage.isEmpty()) {
            return fromPage;
        }
        return fromFeed.isEmpty() ? Texts.body(item.summary()) : fromFeed;
    }

    /** The page's own word for its address, where it is on the same site and names more than the site. */
    private static String canonical(Entry entry, @Nullable Page page) {
        if (page == null || entry.page() == null) {
            return entry.address();
        }
        URI listed = entry.page();
        Optional<URI> named = Addresses.parse(page.canonicalUrl())
                .filter(address -> Domain.of(address).equals(Domain.of(listed)))
                .filter(address -> isMoreThanTheSite(address) || !isMoreThanTheSite(listed));
        return named.map(address -> CanonicalAddress.of(address)).orElse(entry.address());
    }

    private static boolean isMoreThanTheSite(URI address) {
        String path = address.getRawPath();
        return (path != null && path.length() > 1) || address.getRawQuery() != null;
    }

    private @Nullable Instant publishedAt(FeedItem item, @Nullable Page page, Instant now) {
        Instant listed = believed(item.publishedAt(), now);
        Instant printed = believed(page == null ? null : page.publishedAt(), now);
        if (listed == null) {
            return printed == null ? believed(item.updatedAt(), now) : printed;
        }
        return printed != null && isThatDay(listed, printed) ? printed : listed;
    }

    /** A list that has days alone says less than the page; its midnight is one of UTC, and the page's zone another. */
    private static boolean isThatDay(Instant listed, Instant printed) {
        return listed.equals(listed.truncatedTo(ChronoUnit.DAYS))
                && Duration.between(listed, printed).abs().compareTo(A_DAY_ANYWHERE) <= 0;
    }

    private @Nullable Instant believed(@Nullable Instant date, Instant now) {
        if (date != null && date.isAfter(now.plus(BELIEVED_AHEAD))) {
            metrics.futureDate();
            return null;
        }
        return date;
    }

    private static @Nullable String first(@Nullable String... values) {
        for (String value : values) {
            if (value != null && !value.isBlank()) {
                return value;
            }
        }
        return null;
    }
}
