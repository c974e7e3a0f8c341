package silkwatch.ingest.feed;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What ROME and we make of a document in; what a reader would that asks ROME first, and us for what it refuses or leaves
 * out, out: the other design, measured.
 */
final class RomeFirst {
    private RomeFirst() {}

    static FeedDocument of(@Nullable FeedDocument rome, FeedDocument ours) {
        if (rome == null) {
            return ours;
        }
        var items = new ArrayList<FeedItem>();
        for (int i = 0; i < rome.items().size(); i++) {
            // Items can be told to be the same only by their place.
            var item = rome.items().get(i);
            items.add(
                    rome.items().size() == ours.items().size()
                            ? filled(item, ours.items().get(i))
                            : item);
        }
        return new FeedDocument(
                rome.format(),
                rome.encoding(),
                either(rome.title(), ours.title()),
                either(rome.link(), ours.link()),
                either(rome.language(), ours.language()),
                ours.timeToLive(),
                ours.error(),
                items,
                ours.sitemaps());
    }

    private static FeedItem filled(FeedItem rome, FeedItem ours) {
        return new FeedItem(
                either(rome.id(), ours.id()),
                either(rome.url(), ours.url()),
                either(rome.title(), ours.title()),
                either(rome.summary(), ours.summary()),
                either(rome.content(), ours.content()),
                either(rome.publishedAt(), ours.publishedAt()),
                either(rome.updatedAt(), ours.updatedAt()),
                either(rome.authors(), ours.authors()),
                either(rome.categories(), ours.categories()),
                either(rome.language(), ours.language()));
    }

    private static <T> @Nullable T either(@Nullable T first, @Nullable T second) {
        var nothing = first == null || first.equals(List.of()) || (first instanceof String text && text.isBlank());
        return nothing ? second : first;
    }
}
