package silkwatch.ingest.fetch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.GZIPOutputStream;

/** A site on loopback with an endpoint for each fault. It remembers what it was asked for. */
public final class Site implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final Map<String, Endpoint> endpoints = new ConcurrentHashMap<>();

    public Site() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    /** What a path answers. */
    public interface Endpoint {
        void answer(HttpExchange exchange) throws IOException;
    }

    public Site on(String path, Endpoint endpoint) {
        endpoints.put(path, endpoint);
        return this;
    }

    /** A path that answers this, with these headers, each as {@code Name: value}. */
    public Site on(String path, int status, String body, String... headers) {
        return on(path, exchange -> send(exchange, status, body.getBytes(StandardCharsets.UTF_8), headers));
    }

    public URI url(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    public int port() {
        return server.getAddress().getPort();
    }

    /** Everything but robots.txt, in order. */
    public List<Asked> asked() {
        return asked.stream().filter(each -> !each.path().equals("/robots.txt")).toList();
    }

    public List<Asked> askedForRobots() {
        return asked.stream().filter(each -> each.path().equals("/robots.txt")).toList();
    }

    public static void send(HttpExchange exchange, int status, byte[] body, String... headers) throws IOException {
        for (String header : headers) {
            String[] parts = header.split(": ", 2);
            exchange.getResponseHeaders().add(parts[0], parts[1]);
        }
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    public static byte[] gzip(byte[] body) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Sends {@code chunk} for ever, with a pause after each, until the other side has enough. */
    public static void endless(HttpExchange exchange, byte[] chunk, long pauseMillis) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream out = exchange.getResponseBody()) {
            while (true) {
                out.write(chunk);
                out.flush();
                LockSupport.parkNanos(pauseMillis * 1_000_000);
            }
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        asked.add(new Asked(
                path,
                System.nanoTime(),
                exchange.getRequestHeaders().getFirst("User-Agent"),
                exchange.getRequestHeaders().getFirst("If-None-Match"),
                exchange.getRequestHeaders().getFirst("If-Modified-Since")));
        Endpoint endpoint = endpoints.get(path);
        try (exchange) {
            if (endpoint == null) {
                send(exchange, 404, "not here".getBytes(StandardCharsets.UTF_8));
            } else {
                endpoint.answer(exchange);
            }
        }
    }

    /** One request. */
    public record Asked(String path, long nanos, String userAgent, String ifNoneMatch, String ifModifiedSince) {}
}
