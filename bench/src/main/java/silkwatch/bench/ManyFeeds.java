package silkwatch.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Feeds on loopback, each at an address of its own; nine of ten questions for news are answered with none. */
final class ManyFeeds implements AutoCloseable {
    private static final int ITEMS = 10;
    private static final double NEWS = 0.1;
    private static final String TEXT =
            "<p>The ministers met for a whole day and spoke of rail, water and power, and the ministry said in a long"
                            .repeat(4)
                    + "</p>";

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(8);
    private final AtomicIntegerArray versions;
    private final LongAdder conditional = new LongAdder();
    private final LongAdder notModified = new LongAdder();

    ManyFeeds(int count) throws IOException {
        versions = new AtomicIntegerArray(count);
        server = HttpServer.create(new InetSocketAddress("0.0.0.0", 0), 4_096);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    /** As {@code sources.yaml} has them, each polled after {@code interval}. */
    String sources(String interval) {
        return IntStream.range(0, versions.length())
                .mapToObj(n -> "  - {id: feed-" + n + ", kind: feed, fullText: feed, interval: " + interval
                        + ", url: \"http://" + host(n) + ":"
                        + server.getAddress().getPort() + "/feed?" + n + "\"}\n")
                .collect(Collectors.joining("", "sources:\n", ""));
    }

    /** Requests with a validator so far. */
    long conditional() {
        return conditional.sum();
    }

    long notModified() {
        return notModified.sum();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private static String host(int n) {
        return "127." + (16 + n / 62_500) + "." + n / 250 % 250 + "." + (1 + n % 250);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String query = exchange.getRequestURI().getQuery();
        if (query == null) {
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
            return;
        }
        int feed = Integer.parseInt(query);
        String known = exchange.getRequestHeaders().getFirst("If-None-Match");
        if (known != null) {
            conditional.increment();
            if (known.equals(etag(feed)) && ThreadLocalRandom.current().nextDouble() >= NEWS) {
                notModified.increment();
                exchange.sendResponseHeaders(304, -1);
                exchange.close();
                return;
            }
            versions.incrementAndGet(feed);
        }
        byte[] body = document(feed).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("ETag", etag(feed));
        exchange.sendResponseHeaders(200, body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    private String etag(int feed) {
        return "\"" + versions.get(feed) + "\"";
    }

    private String document(int feed) {
        int version = versions.get(feed);
        return IntStream.range(version, version + ITEMS)
                .mapToObj(
                        n -> "<item><title>Talks " + n + " of feed " + feed + "</title><link>http://" + host(feed) + "/"
                                + n + "</link><guid>" + feed + "-" + n + "</guid><description><![CDATA[" + TEXT
                                + "]]></description></item>")
                .collect(Collectors.joining(
                        "", "<rss version=\"2.0\"><channel><title>Feed</title>", "</channel></rss>"));
    }
}
