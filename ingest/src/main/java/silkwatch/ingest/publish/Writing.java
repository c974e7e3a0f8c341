package silkwatch.ingest.publish;

import java.util.concurrent.CompletableFuture;
import silkwatch.contract.Source;
import silkwatch.contract.SourceStatus;
import silkwatch.ingest.poll.Book.Written;
import silkwatch.ingest.poll.Finding;

/** Something that waits to be written down. */
sealed interface Writing {

    Source source();

    /** Ends the wait without having written. */
    void giveUp(Throwable why);

    /** What a poll found. */
    record Found(Finding finding, CompletableFuture<Written> done) implements Writing {
        @Override
        public Source source() {
            return finding.source();
        }

        @Override
        public void giveUp(Throwable why) {
            done.completeExceptionally(why);
        }
    }

    /** How a source fares after a poll. */
    record Fares(Source source, SourceStatus status, CompletableFuture<SourceStatus> done) implements Writing {
        @Override
        public void giveUp(Throwable why) {
            done.completeExceptionally(why);
        }
    }
}
