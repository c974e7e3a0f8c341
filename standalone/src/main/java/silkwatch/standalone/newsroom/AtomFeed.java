package silkwatch.standalone.newsroom;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.jdom2.Document;
import org.jdom2.Namespace;
import org.jdom2.output.Format;
import org.jdom2.output.XMLOutputter;
import silkwatch.standalone.newsroom.Documents.Published;

/** An outlet and what it has published, newest first, in; its Atom 1.0 feed out. */
final class AtomFeed {

    static String of(Edition.Outlet outlet, String base, List<Published> articles) {
        Feed feed = new Feed("atom_1.0");
        feed.setId(base);
        feed.setTitle(outlet.name());
        feed.setUpdated(
                Date.from(articles.isEmpty() ? Instant.EPOCH : articles.get(0).at()));
        feed.setEntries(articles.stream().map(AtomFeed::entry).toList());
        try {
            Document document = new WireFeedOutput().outputJDom(feed);
            // ROME's Atom has no field for it.
            document.getRootElement().setAttribute("lang", outlet.language(), Namespace.XML_NAMESPACE);
            return new XMLOutputter(Format.getPrettyFormat()).outputString(document);
        } catch (FeedException e) {
            throw new IllegalStateException("ROME does not write the feed of " + outlet.id(), e);
        }
    }

    private static Entry entry(Published article) {
        Link link = new Link();
        link.setHref(article.url());
        Content summary = new Content();
        summary.setValue(article.body().get(0));
        Entry entry = new Entry();
        entry.setId(article.url());
        entry.setTitle(article.title());
        entry.setAlternateLinks(List.of(link));
        entry.setPublished(Date.from(article.at()));
        entry.setUpdated(Date.from(article.at()));
        entry.setSummary(summary);
        return entry;
    }

    private AtomFeed() {}
}
