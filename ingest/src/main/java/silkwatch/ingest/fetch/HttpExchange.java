package silkwatch.ingest.fetch;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.client5.http.impl.async.HttpAsyncClients;
import org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManagerBuilder;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.nio.support.AsyncRequestBuilder;
import org.apache.hc.core5.http2.HttpVersionPolicy;
import org.apache.hc.core5.http2.config.H2Config;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.reactor.IOReactorConfig;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One request to one address in; what came back, or why nothing did, out. It follows nothing and repeats nothing. */
final class HttpExchange implements AutoCloseable {
    private static final int MOST_CONNECTIONS = 2_000;

    private static final Logger LOG = LoggerFactory.getLogger(HttpExchange.class);

    private final CloseableHttpAsyncClient client;
    private final Limits limits;
    private volatile boolean closed;

    HttpExchange(String userAgent, Limits limits, CheckedDns dns) {
        this.limits = limits;
        Timeout connect = Timeout.of(limits.connect());
        var connections = PoolingAsyncClientConnectionManagerBuilder.create()
                .setDnsResolver(dns)
                .setMaxConnTotal(MOST_CONNECTIONS)
                .setMaxConnPerRoute(2)
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(connect)
                        .setSocketTimeout(Timeout.of(limits.silence()))
                        .setValidateAfterInactivity(TimeValue.ofSeconds(1))
                        .build())
                .setDefaultTlsConfig(TlsConfig.custom()
                        .setVersionPolicy(HttpVersionPolicy.NEGOTIATE)
                        .setHandshakeTimeout(connect)
                        .build())
                .build();
        client = HttpAsyncClients.custom()
                .setConnectionManager(connections)
                .setUserAgent(userAgent)
                .setIoReactorExceptionCallback(this::reactorFailed)
                .setIOReactorConfig(IOReactorConfig.custom().setIoThreadCount(2).build())
                .setHttp1Config(Http1Config.custom()
                        .setMaxHeaderCount(limits.headers())
                        .setMaxLineLength(limits.headerLine())
                        .build())
                .setH2Config(H2Config.custom()
                        .setPushEnabled(false)
                        .setMaxHeaderListSize(limits.headerLine() * 4)
                        .build())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(Timeout.of(limits.silence()))
                        .setConnectionRequestTimeout(connect)
                        .setProtocolUpgradeEnabled(false)
                        .build())
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .evictIdleConnections(TimeValue.ofSeconds(20))
                .build();
        client.start();
    }

    /** Blocks until the answer is there, for no longer than the limits allow. */
    Answer get(URI address, Map<String, String> headers, int most) throws FetchException {
        BoundedResponse response = new BoundedResponse(most, limits.errorBody());
        var request = AsyncRequestBuilder.get(address).addHeader("Accept-Encoding", "gzip");
        headers.forEach(request::addHeader);
        Future<BoundedResponse> exchange = client.execute(request.build(), response, null);
        boolean cut = false;
        try {
            exchange.get(limits.total().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            exchange.cancel(true);
            boolean silent = response.status() == 0;
            throw new FetchException(
                    silent ? Reason.TIMEOUT : Reason.TOO_SLOW,
                    (silent ? "no answer" : "not done") + " within " + seconds(limits.total()),
                    e);
        } catch (InterruptedException e) {
            exchange.cancel(true);
            Thread.currentThread().interrupt();
            throw new FetchException(Reason.ABANDONED, "shutting down", e);
        } catch (ExecutionException e) {
            cut = endedBadly(response, e.getCause(), most);
        }
        boolean gzip = "gzip"
                .equals(String.valueOf(response.headers().get("content-encoding"))
                        .toLowerCase(Locale.ROOT)
                        .replace("x-", ""));
        byte[] bytes = response.bytes();
        return new Answer(
                response.status(),
                response.headers(),
                gzip && response.isSuccess() && bytes.length > 0 ? Gzip.expand(bytes, most) : bytes,
                cut);
    }

    @Override
    public void close() {
        closed = true;
        client.close(CloseMode.IMMEDIATE);
    }

    private void reactorFailed(Exception e) {
        if (closed) {
            LOG.debug("the connections were closed under way", e);
        } else {
            LOG.error("the connections failed", e);
        }
    }

    /** Whether what came before the bad end can still be used; throws when it cannot. */
    private boolean endedBadly(BoundedResponse response, Throwable cause, int most) throws FetchException {
        boolean tooLarge = cause instanceof BoundedResponse.TooLargeException;
        if (tooLarge && response.isSuccess()) {
            throw new FetchException(Reason.BODY_TOO_LARGE, "more than " + most + " bytes", cause);
        }
        if (response.status() > 0 && !response.isSuccess()) {
            return true;
        }
        Reason reason = reason(cause);
        boolean ended = reason == Reason.UNREACHABLE || reason == Reason.PROTOCOL;
        if (ended && response.status() > 0 && response.bytes().length > 0) {
            return true;
        }
        throw new FetchException(reason, words(cause), cause);
    }

    private static Reason reason(Throwable cause) {
        if (cause instanceof CheckedDns.ForbiddenAddressException) {
            return Reason.FORBIDDEN_ADDRESS;
        } else if (cause instanceof UnknownHostException) {
            return Reason.UNKNOWN_HOST;
        } else if (cause instanceof SocketTimeoutException) {
            return Reason.TIMEOUT;
        } else if (cause instanceof ConnectException || cause instanceof NoRouteToHostException) {
            return Reason.UNREACHABLE;
        } else if (cause instanceof SSLException) {
            return Reason.TLS;
        } else if (cause instanceof MessageConstraintException) {
            return Reason.HEADERS_TOO_LARGE;
        } else if (cause instanceof HttpException) {
            return Reason.PROTOCOL;
        }
        return cause instanceof IOException ? Reason.UNREACHABLE : Reason.PROTOCOL;
    }

    private static String words(Throwable cause) {
        String message = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        return message.lines().findFirst().orElse("no answer");
    }

    private static String seconds(Duration duration) {
        return duration.toMillis() / 1000.0 + " s";
    }
}
