package silkwatch.standalone.newsroom;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** An outlet and what it has published in; its list page and article pages out. */
final class Documents {

    /** An article as it stands now, with its dates filled in. */
    record Published(String path, String url, String title, List<String> body, Instant at) {}

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

    /** The whole text, as HTML. */
    static String paragraphs(Published article) {
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
