package silkwatch.ingest.poll;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import silkwatch.contract.Article;
import silkwatch.contract.SeenArticle;
import silkwatch.contract.Source;
import silkwatch.contract.SourceStatus;

/** A book that keeps everything in memory, and decides as the one on Kafka does. */
final class BookInMemory implements Book {
    private final Map<String, SeenArticle> seen = new HashMap<>();
    private final List<Article> published = new ArrayList<>();

    synchronized List<Article> published() {
        return List.copyOf(published);
    }

    @Override
    public synchronized SeenArticle seen(String key) {
        return seen.get(key);
    }

    @Override
    public synchronized boolean remembers(Source source, String key) {
        return seen.containsKey(key);
    }

    @Override
    public synchronized CompletableFuture<Written> write(Finding finding) {
        Decision decision = Decision.of(finding, seen::get);
        seen.putAll(decision.remember());
        if (decision.article() != null) {
            published.add(decision.article());
        }
        return CompletableFuture.completedFuture(decision.written());
    }

    @Override
    public CompletableFuture<SourceStatus> write(Source source, SourceStatus status) {
        return CompletableFuture.completedFuture(status);
    }

    @Override
    public boolean holds(Source source) {
        return true;
    }
}
