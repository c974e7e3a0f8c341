package silkwatch.standalone;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Papers on loopback, each at an address of its own, that bring out articles until told to stop, and note who asks. */
final class Newspapers implements AutoCloseable {
    private static final int LISTED = 300;
    private static final String TEXT = "The ministers met for a whole day and spoke of rail, water and power, and the "
            + "ministry said in a long statement after the talks that they would meet again when the report is out.";

    private final List<Paper> papers;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Instant start = Instant.now();
    private final Duration pace;
    private final AtomicReference<Instant> stopped = new AtomicReference<>();

    /** @param pace time between two articles of a paper */
    Newspapers(int count, Duration pace) throws IOException {
        this.pace = pace;
        List<Paper> opened = new ArrayList<>();
        for (int n = 1; n <= count; n++) {
            opened.add(new Paper("127.0.3." + n));
        }
        papers = List.copyOf(opened);
    }

    List<Paper> papers() {
        return papers;
    }

    /** As {@code sources.yaml} has them. */
    String sources() {
        return papers.stream()
                .map(paper -> "  - {id: paper-" + paper.host.replace('.', '-') + ", kind: feed, url: \""
                        + paper.url("/feed") + "\", interval: PT1S}\n")
                .collect(Collectors.joining("", "sources:\n", ""));
    }

    /** Nothing new from now on. */
    void stop() {
        stopped.compareAndSet(null, Instant.now());
    }

    /** How many articles each paper has brought out. */
    int released() {
        Instant end = stopped.get() == null ? Instant.now() : stopped.get();
        return 1 + (int) (Duration.between(start, end).toMillis() / pace.toMillis());
    }

    @Override
    public void close() {
        papers.forEach(paper -> paper.server.stop(0));
        threads.shutdownNow();
    }

    /** One request: when it came, and whose it was, as its User-Agent says. */
    record Asked(Instant at, String by) {}

    /** One paper. */
    final class Paper {
        private final String host;
        private final HttpServer server;
        private final List<Asked> asked = new ArrayList<>();
        private String asking = "";
        private int atOnce;
        private int conflicts;

        private Paper(String host) throws IOException {
            this.host = host;
            server = HttpServer.create(new InetSocketAddress(host, 0), 0);
            server.setExecutor(threads);
            server.createContext("/", this::answer);
            server.start();
        }

        String url(String path) {
            return "http://" + host + ":" + server.getAddress().getPort() + path;
        }

        synchronized List<Asked> asked() {
            return List.copyOf(asked);
        }

        /** Who asked last; empty when nobody did. */
        synchronized String holder() {
            return asked.isEmpty() ? "" : asked.get(asked.size() - 1).by();
        }

        /** How often one asked while another's request was being answered. */
        synchronized int conflicts() {
            return conflicts;
        }

        private synchronized void begin(String by) {
            asked.add(new Asked(Instant.now(), by));
            conflicts += atOnce > 0 && !asking.equals(by) ? 1 : 0;
            asking = by;
            atOnce++;
        }

        private synchronized void end() {
            atOnce--;
        }

        private void answer(HttpExchange exchange) throws IOException {
            String path = exchange.getRequestURI().getPath();
            if (path.equals("/robots.txt")) {
                send(exchange, 404, "");
                return;
            }
            begin(exchange.getRequestHeaders().getFirst("User-Agent").replaceAll(".*\\+https://|/.*", ""));
            try {
                send(exchange, 200, path.equals("/feed") ? feed() : page(path));
            } finally {
                end();
            }
        }

        private String feed() {
            int last = released();
            return IntStream.range(Math.max(0, last - LISTED), last)
                    .mapToObj(n -> "<item><title>Talks " + n + " at " + host + "</title><link>" + url("/" + n)
                            + "</link><guid>" + url("/" + n) + "</guid></item>")
                    .collect(Collectors.joining(
                            "", "<rss version=\"2.0\"><channel><title>" + host + "</title>", "</channel></rss>"));
        }

        private String page(String path) {
            String title = "Talks " + path.substring(1) + " at " + host;
            return "<html><head><title>" + title + "</title></head><body><article><h1>" + title + "</h1><p>" + TEXT
                    + "</p></article></body></html>";
        }

        private void send(HttpExchange exchange, int status, String body) throws IOException {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(bytes);
            }
        }
    }
}
