package silkwatch.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class OperationsServerTest {
    @Test
    void tellsHealthAndMetrics() throws Exception {
        var trouble = new AtomicReference<>(Optional.of("no broker"));
        try (var server = new OperationsServer("enrich", "localhost", 0)) {
            server.check("streams", trouble::get);
            server.meters().counter("fates", "fate", "new").increment();
            assertEquals(200, get(server, "/health/live").statusCode());
            var notReady = get(server, "/health/ready");
            assertEquals(503, notReady.statusCode());
            assertTrue(notReady.body().contains("no broker"), notReady.body());
            trouble.set(Optional.empty());
            assertEquals(200, get(server, "/health/ready").statusCode());
            String metrics = get(server, "/metrics").body();
            assertTrue(metrics.contains("fates_total{fate=\"new\",service=\"enrich\"} 1.0"), metrics);
        }
    }

    private static HttpResponse<String> get(OperationsServer server, String path) throws Exception {
        URI uri = URI.create("http://localhost:" + server.port() + path);
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
    }
}
