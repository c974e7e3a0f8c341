package silkwatch.ingest.poll;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import silkwatch.contract.Source;
import silkwatch.ingest.feed.FeedDocument;
import silkwatch.ingest.feed.FeedReader;
import silkwatch.ingest.fetch.Fetched;
import silkwatch.ingest.page.ListPage;
import silkwatch.ingest.page.ListPageReader;

/** A source's document in; the {@link Listing} that it is out, whatever it is. */
final class ListingReader {
    private static final Logger LOG = LoggerFactory.getLogger(ListingReader.class);
    /** A document type stands before everything else; entities in it are an attack, or might as well be one. */
    private static final Pattern ENTITIES = Pattern.compile("<!DOCTYPE[^>]*<!ENTITY", Pattern.CASE_INSENSITIVE);

    private static final int HEAD = 8_192;

    private final FeedReader feeds = new FeedReader();
    private final ListPageReader lists = new ListPageReader();

    /** @param listedBefore whether articles came from it once: then a page without any has changed */
    Listing read(Source source, Fetched.Fresh document, boolean listedBefore) {
        URI address = document.trail().end();
        try {
            return source.kind() == Source.Kind.PAGE
                    ? ofPage(
                            lists.read(document.body(), document.contentType(), address, source.select()),
                            document,
                            listedBefore)
                    : ofFeed(feeds.read(document.body(), document.contentType(), address), document);
        } catch (RuntimeException | StackOverflowError e) {
            LOG.error("cannot read {} of source {}", address, source.id(), e);
            return Listing.failed(Trouble.READER_FAILED, "our reader failed: " + e);
        }
    }

    private static Listing ofPage(ListPage page, Fetched.Fresh document, boolean listedBefore) {
        if (!page.items().isEmpty()) {
            return Listing.of(page.items(), List.of(), cut(document));
        }
        if (Walls.isWall(page.title())) {
            return Listing.failed(Trouble.WALL, page.title());
        }
        // A ministry's page of this year's news is empty on the first of January.
        String detail = "no links to articles were found; name them with select";
        return listedBefore
                ? Listing.failed(Trouble.NO_LINKS, detail)
                : Listing.of(page.items(), List.of(), new Trouble(Trouble.NO_LINKS, detail));
    }

    private static Listing ofFeed(FeedDocument feed, Fetched.Fresh document) {
        if (feed.format() == null || (feed.items().isEmpty() && feed.error() != null)) {
            String why = Optional.ofNullable(feed.error()).orElse("not a feed");
            return Listing.failed(Walls.isWall(why) ? Trouble.WALL : Trouble.NOT_A_FEED, why);
        }
        return new Listing(
                feed.items(),
                feed.sitemaps(),
                feed.encoding(),
                feed.language(),
                feed.timeToLive(),
                trouble(feed, document),
                null);
    }

    private static @Nullable Trouble trouble(FeedDocument feed, Fetched.Fresh document) {
        if (feed.error() != null) {
            return new Trouble(Trouble.DAMAGED, feed.error());
        }
        if (document.cut()) {
            return cut(document);
        }
        if (ENTITIES.matcher(head(document)).find()) {
            return new Trouble(Trouble.ENTITIES, "it declares entities of its own; they are not followed");
        }
        if (!feed.sitemaps().isEmpty()) {
            return null;
        }
        if (feed.items().isEmpty()) {
            return new Trouble(Trouble.NOTHING_LISTED, "the feed lists nothing");
        }
        boolean bare = feed.items().stream()
                .allMatch(item -> item.id() == null && item.publishedAt() == null && item.updatedAt() == null);
        return bare ? new Trouble(Trouble.NO_IDS, "its items have no ids and no dates") : null;
    }

    private static @Nullable Trouble cut(Fetched.Fresh document) {
        return document.cut() ? new Trouble(Trouble.DAMAGED, "the connection ended before the document did") : null;
    }

    private static String head(Fetched.Fresh document) {
        return new String(document.body(), 0, Math.min(HEAD, document.body().length), StandardCharsets.ISO_8859_1);
    }
}
