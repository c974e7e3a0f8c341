package silkwatch.ingest.poll;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import silkwatch.contract.SeenArticle;
import silkwatch.contract.Source;
import silkwatch.contract.SourceStatus;

/** What is known of articles, and where findings are written down for good. */
public interface Book {

    /** What is known under this key; null when nothing is. */
    @Nullable
    SeenArticle seen(String key);

    /** Whether the source's own holder knows it, and not only another one that happens to be here too. */
    boolean remembers(Source source, String key);

    /**
     * Publishes what is new of this, once; done when it is on Kafka.
     *
     * @return what was published
     */
    CompletableFuture<Written> write(Finding finding);

    /** Records how a source fares; done when it is on Kafka. Its count of items is kept by the book. */
    CompletableFuture<SourceStatus> write(Source source, SourceStatus status);

    /** Whether the source is still ours to poll. */
    boolean holds(Source source);

    /** What became of a finding. */
    enum Written {
        FIRST,
        REVISION,
        NOTHING_NEW
    }
}
