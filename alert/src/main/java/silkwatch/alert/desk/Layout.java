package silkwatch.alert.desk;

import static silkwatch.alert.desk.Html.attributes;
import static silkwatch.alert.desk.Html.el;
import static silkwatch.alert.desk.Html.link;
import static silkwatch.alert.desk.Html.with;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The content of a page in; the whole page, with its head and its way to the others, out. */
final class Layout {
    private static final Map<String, String> PAGES = new LinkedHashMap<>();

    static {
        PAGES.put("/", "Alerts");
        PAGES.put("/ledger", "Ledger");
        PAGES.put("/coming", "Coming");
        PAGES.put("/sources", "Sources");
    }

    /**
     * A page.
     *
     * @param path of the page that is marked as the current one
     * @param filter of the page, which the feed that it leads to has as well
     */
    static String page(String path, String title, Filter filter, Html... content) {
        List<Html> ways = new ArrayList<>();
        PAGES.forEach((to, name) -> ways.add(
                to.equals(path) ? with("a", attributes("href", to, "aria-current", "page"), name) : link(to, name)));
        Html head = el(
                "head",
                with("meta", attributes("charset", "utf-8")),
                with("meta", attributes("name", "viewport", "content", "width=device-width, initial-scale=1")),
                with("meta", attributes("name", "color-scheme", "content", "light dark")),
                el("title", title + " \u00b7 Silkwatch"),
                with("link", attributes("rel", "stylesheet", "href", "/desk.css")),
                with(
                        "link",
                        attributes(
                                "rel",
                                "alternate",
                                "type",
                                AlertFeed.TYPE,
                                "title",
                                AlertFeed.title(filter),
                                "href",
                                AlertFeed.path(filter))),
                with("script", attributes("src", "/desk.js", "defer", "")));
        Html body = el(
                "body",
                el(
                        "header.top",
                        el(
                                "div.wide",
                                with("a", attributes("class", "brand", "href", "/"), "Silkwatch"),
                                el("nav", Html.all(ways)))),
                el("main.wide", el("h1", title), Html.all(content)));
        return "<!doctype html>"
                + with("html", attributes("lang", "en"), head, body).markup();
    }

    private Layout() {}
}
