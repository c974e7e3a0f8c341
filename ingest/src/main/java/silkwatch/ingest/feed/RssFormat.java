package silkwatch.ingest.feed;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** RSS 0.9 to 2.0 and RDF in; a {@link FeedDocument} out. */
final class RssFormat {
    private RssFormat() {}

    static FeedDocument read(XmlTree xml, String encoding) {
        var root = Objects.requireNonNull(xml.root());
        var channelElement = Fields.of(root).first("channel");
        var channel = Fields.of(channelElement == null ? root : channelElement);
        var link = siteLink(channel);
        var items = new ArrayList<FeedItem>();
        for (var element : root.getAllElements()) {
            if (Names.of(element).equals("item") && xml.isWhole(element)) {
                items.add(RssItem.read(element, link));
            }
        }
        var title = Markup.ofRss(channel.first("title", "dc:title"));
        return new FeedDocument(
                format(root),
                encoding,
                title == null ? null : title.plain(),
                link,
                Languages.of(channel.text("language", "dc:language"), channelElement, root),
                timeToLive(channel),
                xml.complaint(items.size()),
                items,
                List.of());
    }

    private static String format(Element root) {
        var name = Names.of(root);
        if (name.startsWith("rdf")) {
            var old = root.outerHtml()
                    .substring(0, Math.min(root.outerHtml().length(), 4_000))
                    .contains("/simple/0.9");
            return old ? "rdf-0.9" : "rdf-1.0";
        }
        var version = root.attr("version").strip();
        if (version.startsWith("2")) {
            return "rss-2.0";
        }
        return version.matches("[0-9]{1,2}(\\.[0-9]{1,3}){0,2}") ? "rss-" + version : "rss";
    }

    private static @Nullable String siteLink(Fields channel) {
        var link = AtomLinks.last(channel.all("link"));
        return link == null ? AtomLinks.alternate(channel.all("atom:link")) : link;
    }

    /** How long the feed asks to be left alone: {@code ttl}, or the syndication module's rhythm. */
    static @Nullable Duration timeToLive(Fields channel) {
        var minutes = number(channel.text("ttl"));
        if (minutes > 0) {
            return Duration.ofMinutes(minutes);
        }
        var period = channel.text("sy:updateperiod");
        if (period == null) {
            return null;
        }
        var hours =
                switch (period.strip().toLowerCase(Locale.ROOT)) {
                    case "hourly" -> 1;
                    case "daily" -> 24;
                    case "weekly" -> 24 * 7;
                    case "monthly" -> 24 * 30;
                    case "yearly" -> 24 * 365;
                    default -> 0;
                };
        var times = Math.max(1, number(channel.text("sy:updatefrequency")));
        return hours == 0 ? null : Duration.ofHours(hours).dividedBy(times);
    }

    private static int number(@Nullable String text) {
        return text != null && text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : 0;
    }
}
