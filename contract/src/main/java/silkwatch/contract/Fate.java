package silkwatch.contract;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What became of one record of {@code articles.raw}; each has exactly one, on {@code articles.fates}. */
public record Fate(
        String articleId,
        String url,
        String sourceId,
        int revision,
        Kind fate,
        @Nullable String reason,
        Instant at) {
    public Fate {
        Objects.requireNonNull(articleId, "articleId");
        Objects.requireNonNull(fate, "fate");
        Objects.requireNonNull(at, "at");
    }

    /** The ways a record can go. */
    public enum Kind {
        NEW,
        REVISION,
        DUPLICATE,
        COPY,
        OFF_TOPIC,
        REJECTED
    }
}
