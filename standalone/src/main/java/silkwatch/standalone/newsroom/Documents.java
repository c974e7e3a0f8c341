package silkwatch.standalone.newsroom;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

/** An outlet and what it has published in; its feed, list page and article pages out. */
final class Documents {

    /** An article as it stands now, with its dates filled in. */
    record Published(String path, String url, String title, List<String> body, Instant at) {}

    static String rss(Edition.Outlet outlet, String base, List<Published> articles, boolean whole) {
        String items = articles.stream()
                .map(a -> "<item><title>" + escape(a.title()) + "</title><link>" + a.url() + "?utm_source=rss</link>"
                        + "<guid isPermaLink=\"false\">" + outlet.id() + "/" + a.path() + "</guid><pubDate>"
                        + DateTimeFormatter.RFC_1123_DATE_TIME.format(a.at().atOffset(ZoneOffset.UTC)) + "</pubDate>"
                        + "<description>" + escape(a.body().get(0)) + "</description>"
                        + (whole ? "<content:encoded><![CDATA[" + paragraphs(a) + "]]></content:encoded>" : "")
                        + "</item>")
                .collect(Collectors.joining("\n"));
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel><title>"
                + escape(outlet.name()) + "</title><link>" + base + "</link><description/><language>"
                + outlet.language() + "</language>\n" + items + "\n</channel></rss>\n";
    }

    static String atom(Edition.Outlet outlet, String base, List<Published> articles) {
        String entries = articles.stream()
                .map(a -> "<entry><id>" + a.url() + "</id><title>" + escape(a.title()) + "</title><link href=\""
                        + a.url() + "\"/><published>" + a.at() + "</published><updated>" + a.at()
                        + "</updated><summary>"
                        + escape(a.body().get(0)) + "</summary></entry>")
                .collect(Collectors.joining("\n"));
        String updated = articles.isEmpty()
                ? Instant.EPOCH.toString()
                : articles.get(0).at().toString();
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\""
                + outlet.language() + "\"><id>" + base + "</id><title>" + escape(outlet.name()) + "</title><updated>"
                + updated + "</updated>\n" + entries + "\n</feed>\n";
    }

    static String list(Edition.Outlet outlet, List<Published> articles) {
        String items = articles.stream()
                .map(a -> "<li class=\"teaser\"><a href=\"" + a.path() + "\"><h3>" + escape(a.title()) + "</h3></a><p>"
                        + escape(a.body().get(0)) + "</p></li>")
                .collect(Collectors.joining("\n"));
        return html(
                outlet, outlet.name(), "", "<main><h1>" + escape(outlet.name()) + "</h1><ul>" + items + "</ul></main>");
    }

    static String page(Edition.Outlet outlet, Published article, List<Published> others) {
        String head = "<link rel=\"canonical\" href=\"" + article.url()
                + "\"><meta property=\"og:type\" content=\"article\"><meta property=\"article:published_time\" content=\""
                + article.at() + "\">";
        String related = others.stream()
                .limit(5)
                .map(a -> "<li><a href=\"" + a.path() + "\">" + escape(a.title()) + "</a></li>")
                .collect(Collectors.joining());
        return html(
                outlet,
                article.title() + " | " + outlet.name(),
                head,
                "<article><h1>" + escape(article.title())
                        + "</h1>" + paragraphs(article) + "</article><aside><h4>Most read</h4><ul>" + related
                        + "</ul></aside>");
    }

    private static String html(Edition.Outlet outlet, String title, String head, String body) {
        return "<!doctype html><html lang=\"" + outlet.language() + "\"><head><meta charset=\"utf-8\"><title>"
                + escape(title) + "</title>" + head + "</head><body><header><nav><a href=\"../\">Home</a> "
                + "<a href=\"../gold/\">Gold</a> <a href=\"../sport/\">Sport</a></nav></header>" + body
                + "<footer>© " + escape(outlet.name()) + "</footer></body></html>\n";
    }

    private static String paragraphs(Published article) {
        return article.body().stream().map(p -> "<p>" + escape(p) + "</p>").collect(Collectors.joining("\n"));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private Documents() {}
}
