package silkwatch.ingest.feed;

import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/** An element in; the name that the formats know it by out: {@code dc:date} whatever prefix the document chose. */
final class Names {
    /** Namespaces by address without scheme, case and closing slash, since feeds spell them in all these ways. */
    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry("purl.org/rss/1.0", ""),
            Map.entry("my.netscape.com/rdf/simple/0.9", ""),
            Map.entry("channel.netscape.com/rdf/simple/0.9", ""),
            Map.entry("backend.userland.com/rss", ""),
            Map.entry("backend.userland.com/rss2", ""),
            Map.entry("blogs.law.harvard.edu/tech/rss", ""),
            Map.entry("cyber.law.harvard.edu/rss/rss.html", ""),
            Map.entry("sitemaps.org/schemas/sitemap/0.9", ""),
            Map.entry("google.com/schemas/sitemap/0.84", ""),
            Map.entry("google.com/schemas/sitemap/0.9", ""),
            Map.entry("w3.org/2005/atom", "atom"),
            Map.entry("purl.org/atom/ns", "atom"),
            Map.entry("purl.org/atom/app", "app"),
            Map.entry("w3.org/1999/02/22-rdf-syntax-ns", "rdf"),
            Map.entry("purl.org/dc/elements/1.1", "dc"),
            Map.entry("purl.org/dc/elements/1.0", "dc"),
            Map.entry("purl.org/dc/terms", "dcterms"),
            Map.entry("purl.org/rss/1.0/modules/content", "content"),
            Map.entry("purl.org/rss/1.0/modules/syndication", "sy"),
            Map.entry("search.yahoo.com/mrss", "media"),
            Map.entry("search.yahoo.com/rss", "media"),
            Map.entry("tools.search.yahoo.com/mrss", "media"),
            Map.entry("itunes.com/dtds/podcast-1.0.dtd", "itunes"),
            Map.entry("itunes.com/dtds/podcast-1.0", "itunes"),
            Map.entry("w3.org/1999/xhtml", "xhtml"),
            Map.entry("google.com/schemas/sitemap-news/0.9", "news"),
            Map.entry("rssnamespace.org/feedburner/ext/1.0", "feedburner"),
            Map.entry("news.yandex.ru", "yandex"),
            Map.entry("turbo.yandex.ru", "turbo"));

    private Names() {}

    static String of(Element element) {
        var tag = element.tag();
        var local = tag.localName().toLowerCase(Locale.ROOT);
        var known = PREFIXES.get(address(tag.namespace()));
        // A prefix that is bound to nothing, or to an address nobody else uses, still says what its author meant.
        var prefix = known == null ? tag.prefix().toLowerCase(Locale.ROOT) : known;
        return prefix.isEmpty() ? local : prefix + ":" + local;
    }

    private static String address(String namespace) {
        var address = namespace.strip().toLowerCase(Locale.ROOT);
        var scheme = address.indexOf("://");
        address = scheme < 0 ? address : address.substring(scheme + 3);
        address = address.startsWith("www.") ? address.substring(4) : address;
        var end = address.length();
        while (end > 0 && (address.charAt(end - 1) == '/' || address.charAt(end - 1) == '#')) {
            end--;
        }
        return address.substring(0, end);
    }
}
