package silkwatch.alert.desk;

import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.http.sse.SseClient;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import silkwatch.contract.Ids;

/** A board in; its pages and its feed over HTTP out, and each new alert to those who have a page open. */
final class DeskServer implements AutoCloseable {
    /** Runs our own script and style and nothing else, whatever a text on a page may hold. */
    private static final String POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self';"
            + " img-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private static final int MOST_FOLLOWERS = 200;

    private final Board board;
    private final Pages pages;
    private final AlertFeed feed;
    private final AtomicInteger followers = new AtomicInteger();
    /** A reader who takes long to receive must not keep the board from reading its topics. */
    private final ExecutorService sender = Executors.newSingleThreadExecutor(DeskServer::daemon);

    private final Javalin http;

    /** Serves at once; port 0 takes a free one. */
    DeskServer(Board board, InstantSource clock, String host, int port) {
        this.board = board;
        this.pages = new Pages(board, clock);
        this.feed = new AlertFeed(board);
        this.http = Javalin.create(config -> {
                    config.startup.showJavalinBanner = false;
                    config.routes.before(DeskServer::secure);
                    config.routes.get("/", context -> page(context, pages.alerts(filter(context))));
                    config.routes.get("/ledger", context -> page(context, pages.ledger(filter(context))));
                    config.routes.get("/coming", context -> page(context, pages.coming(filter(context))));
                    config.routes.get("/sources", context -> page(context, pages.sources()));
                    config.routes.get("/developments/{id}", this::development);
                    config.routes.get(AlertFeed.PATH, this::feed);
                    config.routes.get("/desk.css", context -> file(context, "desk.css", "text/css"));
                    config.routes.get("/desk.js", context -> file(context, "desk.js", "text/javascript"));
                    config.routes.sse("/live", this::follow);
                    config.routes.error(404, context -> page(context, pages.missing()));
                })
                .start(host, port);
    }

    int port() {
        return http.port();
    }

    @Override
    public void close() {
        http.stop();
        sender.shutdownNow();
    }

    private void development(Context context) {
        pages.development(context.pathParam("id"))
                .ifPresentOrElse(found -> page(context, found), () -> context.status(404));
    }

    private void feed(Context context) {
        String atom = feed.atom(filter(context), URI.create(context.url()).resolve("/"));
        // A reader may keep it if it asks again; Javalin compares the tag and answers that nothing is new.
        context.header("Cache-Control", "no-cache");
        context.header("ETag", '"' + Ids.sha256(atom, 16) + '"');
        context.contentType(AlertFeed.TYPE + "; charset=utf-8").result(atom);
    }

    private void follow(SseClient client) {
        if (followers.incrementAndGet() > MOST_FOLLOWERS) {
            followers.decrementAndGet();
            client.close();
            return;
        }
        Filter filter = filter(client.ctx());
        Runnable leave = board.follow(alert -> {
            if (filter.lets(alert)) {
                sender.execute(() -> client.sendEvent("alert", pages.card(alert), alert.id()));
            }
        });
        // Only now is it true. By the sender as well: two threads that write at once lose each other's lines.
        sender.execute(() -> client.sendComment("following"));
        client.onClose(() -> {
            leave.run();
            followers.decrementAndGet();
        });
        client.keepAlive();
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "desk-sender");
        thread.setDaemon(true);
        return thread;
    }

    private static Filter filter(Context context) {
        return Filter.of(context::queryParam);
    }

    private static void secure(Context context) {
        context.header("Content-Security-Policy", POLICY);
        context.header("X-Content-Type-Options", "nosniff");
        context.header("Referrer-Policy", "no-referrer");
        context.header("Cache-Control", "no-store");
    }

    private static void page(Context context, String html) {
        context.contentType("text/html; charset=utf-8").result(html);
    }

    private static void file(Context context, String name, String type) {
        try (InputStream in = DeskServer.class.getResourceAsStream("/silkwatch/alert/desk/" + name)) {
            context.contentType(type + "; charset=utf-8").result(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
