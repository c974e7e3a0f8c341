package silkwatch.standalone.newsroom;

import com.rometools.rome.feed.rss.Channel;
import com.rometools.rome.feed.rss.Content;
import com.rometools.rome.feed.rss.Description;
import com.rometools.rome.feed.rss.Guid;
import com.rometools.rome.feed.rss.Item;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.util.Date;
import java.util.List;
import silkwatch.standalone.newsroom.Documents.Published;

/** An outlet and what it has published, newest first, in; its RSS 2.0 feed out. */
final class RssFeed {

    /** @param whole whether an item has the whole text beside its first paragraph */
    static String of(Edition.Outlet outlet, String base, List<Published> articles, boolean whole) {
        Channel channel = new Channel("rss_2.0");
        channel.setTitle(outlet.name());
        channel.setLink(base);
        channel.setDescription("");
        channel.setLanguage(outlet.language());
        channel.setItems(
                articles.stream().map(article -> item(outlet, article, whole)).toList());
        try {
            return new WireFeedOutput().outputString(channel);
        } catch (FeedException e) {
            throw new IllegalStateException("ROME does not write the feed of " + outlet.id(), e);
        }
    }

    private static Item item(Edition.Outlet outlet, Published article, boolean whole) {
        Guid guid = new Guid();
        guid.setPermaLink(false);
        guid.setValue(outlet.id() + "/" + article.path());
        Description description = new Description();
        description.setValue(article.body().get(0));
        Item item = new Item();
        item.setTitle(article.title());
        item.setLink(article.url() + "?utm_source=rss");
        item.setGuid(guid);
        item.setPubDate(Date.from(article.at()));
        item.setDescription(description);
        if (whole) {
            Content content = new Content();
            content.setValue(Documents.paragraphs(article));
            item.setContent(content);
        }
        return item;
    }

    private RssFeed() {}
}
