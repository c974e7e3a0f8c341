package silkwatch.ingest.feed;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a feed says of its language in; a BCP 47 tag out. */
final class Languages {
    private Languages() {}

    /** The tag that is written as text, else the first {@code xml:lang} among the elements. */
    static @Nullable String of(@Nullable String written, @Nullable Element... elements) {
        var tag = tag(written);
        for (int i = 0; tag == null && i < elements.length; i++) {
            var element = elements[i];
            tag = element == null ? null : tag(element.attr("xml:lang"));
        }
        return tag;
    }

    static @Nullable String tag(@Nullable String written) {
        var tag = written == null ? "" : written.strip().replace('_', '-');
        return tag.matches("[a-zA-Z]{2,8}(-[a-zA-Z0-9]{1,8}){0,5}") ? tag : null;
    }
}
