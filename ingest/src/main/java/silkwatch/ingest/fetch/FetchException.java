package silkwatch.ingest.fetch;

/** An exchange that gave nothing, with its reason. */
final class FetchException extends Exception {
    private final Reason reason;

    FetchException(Reason reason, String detail) {
        super(detail);
        this.reason = reason;
    }

    FetchException(Reason reason, String detail, Throwable cause) {
        super(detail, cause);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
