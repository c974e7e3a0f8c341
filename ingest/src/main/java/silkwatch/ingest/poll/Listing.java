package silkwatch.ingest.poll;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import silkwatch.contract.Source;
import silkwatch.ingest.feed.FeedDocument;
import silkwatch.ingest.feed.FeedItem;
import silkwatch.ingest.feed.FeedReader;
import silkwatch.ingest.fetch.Fetched;
import silkwatch.ingest.page.ListPageReader;

/**
 * What a source's document lists.
 *
 * @param encoding that it was read in; null when its reader does not say
 * @param language of the whole; null when it does not say
 * @param timeToLive how long the document asks to be left alone; null when it does not
 * @param trouble what is wrong although it could be read; null when nothing is
 * @param failure why it is no list at all; null when it is one
 */
record Listing(
        List<FeedItem> items,
        @Nullable String encoding,
        @Nullable String language,
        @Nullable Duration timeToLive,
        @Nullable Trouble trouble,
        @Nullable Trouble failure) {
    private static final Logger LOG = LoggerFactory.getLogger(Listing.class);
    /** A document type stands before everything else; entities in it are an attack, or might as well be one. */
    private static final Pattern ENTITIES = Pattern.compile("<!DOCTYPE[^>]*<!ENTITY", Pattern.CASE_INSENSITIVE);

    private static final int HEAD = 8_192;

    static Listing read(Source source, Fetched.Fresh document, FeedReader feeds, ListPageReader lists) {
        URI address = document.trail().end();
        try {
            return source.kind() == Source.Kind.PAGE
                    ? ofPage(lists.read(document.body(), document.contentType(), address, source.select()), document)
                    : ofFeed(feeds.read(document.body(), document.contentType(), address), document);
        } catch (RuntimeException | StackOverflowError e) {
            LOG.error("cannot read {} of source {}", address, source.id(), e);
            return failed(Trouble.READER_FAILED, "our reader failed: " + e);
        }
    }

    private static Listing ofPage(List<FeedItem> items, Fetched.Fresh document) {
        return items.isEmpty()
                ? failed(Trouble.NO_LINKS, "no links to articles were found; name them with select")
                : new Listing(items, null, null, null, cut(document), null);
    }

    private static Listing ofFeed(FeedDocument feed, Fetched.Fresh document) {
        if (feed.format() == null || (feed.items().isEmpty() && feed.error() != null)) {
            String why = Optional.ofNullable(feed.error()).orElse("not a feed");
            return failed(Walls.isWall(why) ? Trouble.WALL : Trouble.NOT_A_FEED, why);
        }
        return new Listing(
                feed.items(), feed.encoding(), feed.language(), feed.timeToLive(), trouble(feed, document), null);
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

    private static Listing failed(String word, String detail) {
        return new Listing(List.of(), null, null, null, null, new Trouble(word, detail));
    }
}
