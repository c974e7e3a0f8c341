package silkwatch.operations;

import io.javalin.Javalin;
import io.javalin.http.Context;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Health and metrics of one service over HTTP: {@code /health/live}, {@code /health/ready} and {@code /metrics}
 * (Prometheus). Ready means that every check is empty; a check that is not says what is wrong, in words.
 */
public final class OperationsServer implements AutoCloseable {
    private final PrometheusMeterRegistry meters = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final Map<String, Supplier<Optional<String>>> checks = new ConcurrentHashMap<>();
    private final JvmGcMetrics gc = new JvmGcMetrics();
    private final Javalin http;

    /** Serves on this address at once; port 0 takes a free one. */
    public OperationsServer(String service, String host, int port) {
        meters.config().commonTags("service", service);
        new JvmMemoryMetrics().bindTo(meters);
        new JvmThreadMetrics().bindTo(meters);
        new ProcessorMetrics().bindTo(meters);
        new UptimeMetrics().bindTo(meters);
        gc.bindTo(meters);
        http = Javalin.create(config -> {
                    config.startup.showJavalinBanner = false;
                    config.routes.get("/health/live", context -> context.json(Map.of("status", "live")));
                    config.routes.get("/health/ready", this::ready);
                    config.routes.get(
                            "/metrics",
                            context -> context.contentType("text/plain; version=0.0.4; charset=utf-8")
                                    .result(meters.scrape()));
                })
                .start(host, port);
    }

    public MeterRegistry meters() {
        return meters;
    }

    /** Adds a check; it is asked at each request and answers at once. */
    public void check(String name, Supplier<Optional<String>> check) {
        checks.put(name, check);
    }

    public int port() {
        return http.port();
    }

    @Override
    public void close() {
        http.stop();
        gc.close();
    }

    private void ready(Context context) {
        Map<String, String> troubles = new TreeMap<>();
        checks.forEach((name, check) -> check.get().ifPresent(trouble -> troubles.put(name, trouble)));
        context.status(troubles.isEmpty() ? 200 : 503);
        context.json(Map.of("status", troubles.isEmpty() ? "ready" : "not ready", "troubles", troubles));
    }
}
