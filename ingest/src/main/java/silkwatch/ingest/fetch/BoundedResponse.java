package silkwatch.ingest.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.hc.client5.http.async.methods.AbstractBinResponseConsumer;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpResponse;

/** A response as it comes in; its status, headers and the bytes so far out, even when it ends badly. */
final class BoundedResponse extends AbstractBinResponseConsumer<BoundedResponse> {
    private static final int WINDOW = 64 * 1024;

    private final int mostOfSuccess;
    private final int mostOfError;
    private final Map<String, String> headers = new HashMap<>();
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private volatile int status;

    BoundedResponse(int mostOfSuccess, int mostOfError) {
        this.mostOfSuccess = mostOfSuccess;
        this.mostOfError = mostOfError;
    }

    /** 0 before any response came. */
    int status() {
        return status;
    }

    synchronized Map<String, String> headers() {
        return Map.copyOf(headers);
    }

    synchronized byte[] bytes() {
        return body.toByteArray();
    }

    boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    @Override
    protected synchronized void start(HttpResponse response, ContentType contentType) {
        for (Header header : response.getHeaders()) {
            headers.putIfAbsent(header.getName().toLowerCase(Locale.ROOT), String.valueOf(header.getValue()));
        }
        status = response.getCode();
    }

    @Override
    protected int capacityIncrement() {
        return WINDOW;
    }

    @Override
    protected synchronized void data(ByteBuffer source, boolean endOfStream) throws IOException {
        if (body.size() + source.remaining() > (isSuccess() ? mostOfSuccess : mostOfError)) {
            throw new TooLargeException();
        }
        byte[] chunk = new byte[source.remaining()];
        source.get(chunk);
        body.write(chunk);
    }

    @Override
    protected BoundedResponse buildResult() {
        return this;
    }

    @Override
    public void releaseResources() {
        // The bytes stay: a body that was cut off is still worth reading.
    }

    /** More bytes than allowed. */
    static final class TooLargeException extends IOException {}
}
