package silkwatch.ingest.feed;

import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A document in; what ROME makes of it, lenient and with its modules, out: the yardstick of the corpus tests. */
final class PlainRome {
    private PlainRome() {}

    static @Nullable FeedDocument read(byte[] document) {
        try (var reader = new XmlReader(new ByteArrayInputStream(document), true)) {
            return document(new SyndFeedInput().build(reader), reader.getEncoding());
        } catch (IOException | FeedException | IllegalArgumentException e) {
            return null;
        }
    }

    /** What it makes of characters that our decoder found, with a document type let through. */
    static @Nullable FeedDocument readDecoded(byte[] document) {
        var decoded = TextDecoder.decode(document, null);
        var input = new SyndFeedInput();
        input.setAllowDoctypes(true);
        try {
            var text = decoded.text().strip().replaceFirst("^<\\?xml[^>]*\\?>", "");
            return document(input.build(new StringReader(text)), decoded.encoding());
        } catch (FeedException | IllegalArgumentException e) {
            return null;
        }
    }

    private static FeedDocument document(SyndFeed feed, String encoding) {
        return new FeedDocument(
                format(feed.getFeedType()),
                encoding,
                feed.getTitle() == null ? null : Plain.ofHtml(feed.getTitle()),
                feed.getLink(),
                feed.getLanguage(),
                null,
                null,
                feed.getEntries().stream().map(PlainRome::item).toList(),
                List.of());
    }

    private static FeedItem item(SyndEntry entry) {
        var authors = new ArrayList<@Nullable String>();
        entry.getAuthors().stream().map(SyndPerson::getName).forEach(authors::add);
        authors.add(entry.getAuthor());
        return new FeedItem(
                entry.getUri(),
                entry.getLink() == null ? null : entry.getLink().strip(),
                Plain.ofHtml(entry.getTitle()),
                entry.getDescription() == null ? null : entry.getDescription().getValue(),
                entry.getContents().stream()
                        .map(SyndContent::getValue)
                        .findFirst()
                        .orElse(null),
                at(entry.getPublishedDate()),
                at(entry.getUpdatedDate()),
                People.distinct(authors),
                People.distinct(entry.getCategories().stream()
                        .map(SyndCategory::getName)
                        .toList()),
                null);
    }

    private static java.time.@Nullable Instant at(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }

    private static String format(String type) {
        return switch (type) {
            case "rss_1.0" -> "rdf-1.0";
            case "rss_0.9" -> "rdf-0.9";
            default -> type.replaceFirst("_", "-").replaceFirst("0\\.91[NU]", "0.91");
        };
    }
}
