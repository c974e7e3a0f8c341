package silkwatch.ingest.poll;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import silkwatch.contract.Ids;
import silkwatch.ingest.address.Addresses;
import silkwatch.ingest.address.CanonicalAddress;
import silkwatch.ingest.feed.FeedItem;

/**
 * What a source lists of one article.
 *
 * @param page the article's page; null when the entry names none
 * @param address canonical; made up of the source's and the entry's id where the entry names no page
 * @param key hash of {@code address}
 * @param hash of all that the entry says
 */
record Entry(FeedItem item, @Nullable URI page, String address, String key, String hash) {

    /** Empty when there is nothing to tell the article by. */
    static Optional<Entry> of(FeedItem item, URI source) {
        Optional<URI> page = Optional.ofNullable(item.url()).flatMap(url -> Addresses.resolve(source, url));
        if (page.isEmpty() && item.id() != null) {
            page = Addresses.parse(item.id());
        }
        String hash = Ids.sha256(
                String.join(
                        "\n",
                        String.valueOf(item.title()),
                        String.valueOf(item.summary()),
                        String.valueOf(item.content()),
                        String.valueOf(item.publishedAt()),
                        String.valueOf(item.updatedAt())),
                16);
        if (page.isPresent()) {
            String address = CanonicalAddress.of(page.get(), source);
            return Optional.of(new Entry(item, page.get(), address, Ids.article(address), hash));
        }
        String name = item.id() != null ? item.id() : item.title();
        if (name == null || name.isBlank()) {
            return Optional.empty();
        }
        String address = CanonicalAddress.of(source) + "#" + Ids.sha256(name.strip(), 20);
        return Optional.of(new Entry(item, null, address, Ids.article(address), hash));
    }
}
