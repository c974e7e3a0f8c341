package silkwatch.standalone.newsroom;

import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import silkwatch.contract.Ids;

/** Serves the bundled outlets over HTTP; their articles come out over about a minute from the start. */
public final class Newsroom implements AutoCloseable {
    private final Edition edition = Edition.bundled();
    private final InstantSource clock;
    private final Instant opened;
    private final Calendar calendar;
    private final Javalin http;
    private final String base;

    /**
     * Opens at once.
     *
     * @param port 0 takes a free one
     * @param name the host name under which readers reach it
     */
    public Newsroom(String host, int port, String name, InstantSource clock) {
        this.clock = clock;
        opened = clock.instant();
        calendar = new Calendar(opened.atOffset(ZoneOffset.UTC).toLocalDate());
        http = Javalin.create(config -> {
                    config.startup.showJavalinBanner = false;
                    config.routes.get("/robots.txt", context -> context.result("User-agent: *\nDisallow: /private/\n"));
                    config.routes.get("/{outlet}/", this::front);
                    config.routes.get("/{outlet}/{path}", this::article);
                })
                .start(host, port);
        base = "http://" + name + ":" + http.port();
    }

    /** A {@code sources.yaml} that reads all outlets. */
    public String sourcesYaml() {
        return sourcesYaml(base);
    }

    /** A {@code sources.yaml} that reads all outlets of a newsroom at this address, such as http://newsroom:8099. */
    public static String sourcesYaml(String base) {
        StringBuilder yaml = new StringBuilder("sources:\n");
        for (Edition.Outlet outlet : Edition.bundled().outlets()) {
            yaml.append("  - id: ").append(outlet.id()).append('\n');
            yaml.append("    name: ").append(outlet.name()).append('\n');
            yaml.append("    kind: ")
                    .append(outlet.kind().equals("list") ? "page" : "feed")
                    .append('\n');
            yaml.append("    url: ")
                    .append(base)
                    .append('/')
                    .append(outlet.id())
                    .append("/\n");
            yaml.append("    language: ").append(outlet.language()).append('\n');
            yaml.append("    trust: ")
                    .append(outlet.trust().name().toLowerCase(Locale.ROOT))
                    .append('\n');
            yaml.append("    fullText: ")
                    .append(outlet.kind().equals("rss") ? "feed" : "page")
                    .append('\n');
            yaml.append("    interval: PT2S\n");
        }
        return yaml.toString();
    }

    public int port() {
        return http.port();
    }

    /** How long after the opening the last article comes out. */
    public Duration length() {
        return Duration.ofSeconds(
                edition.articles().get(edition.articles().size() - 1).at());
    }

    @Override
    public void close() {
        http.stop();
    }

    private void front(Context context) {
        Edition.Outlet outlet = outlet(context);
        List<Documents.Published> articles = published(outlet);
        switch (outlet.kind()) {
            case "list" -> answer(context, "text/html", Documents.list(outlet, articles));
            case "atom" -> answer(context, "application/atom+xml", AtomFeed.of(outlet, base, articles));
            default ->
                answer(
                        context,
                        "application/rss+xml",
                        RssFeed.of(outlet, base, articles, outlet.kind().equals("rss")));
        }
    }

    private void article(Context context) {
        Edition.Outlet outlet = outlet(context);
        List<Documents.Published> articles = published(outlet);
        Documents.Published article = articles.stream()
                .filter(a -> a.path().equals(context.pathParam("path")))
                .findFirst()
                .orElseThrow(NotFoundResponse::new);
        List<Documents.Published> others =
                articles.stream().filter(a -> !a.path().equals(article.path())).toList();
        answer(context, "text/html", Documents.page(outlet, article, others));
    }

    private void answer(Context context, String type, String text) {
        String etag = '"' + Ids.sha256(text, 16) + '"';
        context.header("ETag", etag);
        if (etag.equals(context.header("If-None-Match"))) {
            context.status(304);
        } else {
            context.contentType(type + "; charset=utf-8").result(text);
        }
    }

    private Edition.Outlet outlet(Context context) {
        return edition.outlets().stream()
                .filter(outlet -> outlet.id().equals(context.pathParam("outlet")))
                .findFirst()
                .orElseThrow(NotFoundResponse::new);
    }

    /** What is out by now, newest first; of an edited article the newest text, at the time of the first. */
    private List<Documents.Published> published(Edition.Outlet outlet) {
        long age = Duration.between(opened, clock.instant()).toSeconds();
        Map<String, Documents.Published> byPath = new LinkedHashMap<>();
        for (Edition.Story story : edition.articles()) {
            if (story.outlet().equals(outlet.id()) && story.at() <= age) {
                Documents.Published before = byPath.get(story.path());
                byPath.put(
                        story.path(),
                        fill(outlet, story, before == null ? opened.plusSeconds(story.at()) : before.at()));
            }
        }
        List<Documents.Published> newestFirst = new ArrayList<>(byPath.values());
        Collections.reverse(newestFirst);
        return newestFirst;
    }

    private Documents.Published fill(Edition.Outlet outlet, Edition.Story story, Instant at) {
        return new Documents.Published(
                story.path(),
                base + "/" + outlet.id() + "/" + story.path(),
                calendar.fill(story.title(), outlet.language()),
                story.body().stream()
                        .map(p -> calendar.fill(p, outlet.language()))
                        .toList(),
                at.truncatedTo(ChronoUnit.SECONDS));
    }
}
