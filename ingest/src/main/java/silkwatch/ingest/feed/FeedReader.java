package silkwatch.ingest.feed;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Bytes of a feed or sitemap in; a {@link FeedDocument} out, whatever the bytes are. */
public final class FeedReader {
    /** How the error begins that only a defect explains. */
    static final String UNREADABLE = "unreadable: ";

    public FeedReader() {
        // Read now, so that the first document is read as fast as the next.
        DateVocabulary.BUNDLED.isFiller("");
    }

    /**
     * Reads a document; never throws for what is in it.
     *
     * @param contentType the HTTP header, with its charset if any; null when unknown
     * @param url where it was read from, for relative addresses
     */
    public FeedDocument read(byte[] document, @Nullable String contentType, URI url) {
        var plain = Compressed.is(document) ? Compressed.open(document, Compressed.MOST) : document;
        var decoded = TextDecoder.decode(plain, contentType);
        var text = decoded.text().strip();
        if (text.isEmpty()) {
            return FeedDocument.unreadable(decoded.encoding(), "empty document");
        }
        if (text.charAt(0) == '{' || text.charAt(0) == '[') {
            return JsonFormat.read(text, decoded.encoding(), url.toString());
        }
        try {
            return readXml(text, decoded.encoding(), url.toString());
        } catch (RuntimeException e) {
            // A fault in a library's parser must cost one reading of one source, not the poller.
            return FeedDocument.unreadable(decoded.encoding(), UNREADABLE + e);
        }
    }

    private static FeedDocument readXml(String text, String encoding, String url) {
        var xml = XmlTree.parse(text, url);
        var root = xml.root();
        return switch (root == null ? "" : Names.of(root)) {
            case "rss", "rdf:rdf", "rdf", "channel" -> RssFormat.read(xml, encoding);
            case "feed", "atom:feed", "entry", "atom:entry" -> AtomFormat.read(xml, encoding);
            case "urlset", "sitemapindex" -> SitemapFormat.read(xml, encoding);
            default -> FeedDocument.unreadable(encoding, Impostor.describe(text, root));
        };
    }
}
