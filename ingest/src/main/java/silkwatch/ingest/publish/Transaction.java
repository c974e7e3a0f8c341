package silkwatch.ingest.publish;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import silkwatch.contract.Article;
import silkwatch.contract.SeenArticle;
import silkwatch.contract.Source;
import silkwatch.contract.SourceStatus;
import silkwatch.ingest.metrics.IngestMetrics;
import silkwatch.ingest.poll.Book.Written;
import silkwatch.ingest.poll.Decision;
import silkwatch.ingest.poll.Finding;

/**
 * What waits to be written in, decided in its order; the records of one transaction out. Nothing that it decided counts
 * before {@link #believe} says that the transaction stands.
 */
final class Transaction {
    private final Layout layout;
    private final Holdings holdings;
    private final IngestMetrics metrics;
    private final List<ProducerRecord<String, byte[]>> records = new ArrayList<>();
    private final Map<Integer, Map<String, SeenArticle>> remembered = new HashMap<>();
    private final Map<String, SourceStatus> statuses = new HashMap<>();
    private final Map<String, Source> touched = new HashMap<>();
    private final List<Runnable> onceItStands = new ArrayList<>();

    Transaction(Layout layout, Holdings holdings, IngestMetrics metrics) {
        this.layout = layout;
        this.holdings = holdings;
        this.metrics = metrics;
    }

    void add(Writing writing) {
        if (!holdings.holds(writing.source())) {
            if (writing instanceof Writing.Found) {
                metrics.finding("lost");
            }
            writing.giveUp(new CancellationException("the source is no longer ours"));
        } else if (writing instanceof Writing.Found found) {
            add(found);
        } else if (writing instanceof Writing.Fares fares) {
            add(fares);
        }
    }

    /** The records; statuses come last, one a source. */
    List<ProducerRecord<String, byte[]>> records() {
        List<ProducerRecord<String, byte[]>> all = new ArrayList<>(records);
        statuses.forEach((id, status) -> all.add(new ProducerRecord<>(
                layout.status().name(), layout.partition(touched.get(id)), id, Layout.bytes(layout.status(), status))));
        return all;
    }

    /** The partitions whose holder we must still be for it to stand. */
    Set<Integer> partitions() {
        Set<Integer> partitions = new TreeSet<>();
        touched.values().forEach(source -> partitions.add(layout.partition(source)));
        return partitions;
    }

    /** The transaction stands: what it decided is now what is known. */
    void believe() {
        remembered.forEach((partition, entries) -> holdings.at(partition).remember(entries));
        statuses.forEach(
                (id, status) -> holdings.at(layout.partition(touched.get(id))).status(status));
        onceItStands.forEach(Runnable::run);
    }

    private void add(Writing.Found found) {
        Finding finding = found.finding();
        Source source = finding.source();
        int partition = layout.partition(source);
        Decision decision = Decision.of(finding, this::seen);
        touched.put(source.id(), source);
        remembered.computeIfAbsent(partition, p -> new HashMap<>()).putAll(decision.remember());
        decision.remember()
                .forEach((key, entry) -> records.add(new ProducerRecord<>(
                        layout.seen().name(), partition, key, Layout.bytes(layout.seen(), entry))));
        if (decision.article() != null) {
            publish(source, decision.article());
        }
        onceItStands.add(() -> {
            metrics.finding(slug(decision.written()));
            found.done().complete(decision.written());
        });
    }

    private void publish(Source source, Article article) {
        records.add(
                new ProducerRecord<>(layout.articles().name(), article.id(), Layout.bytes(layout.articles(), article)));
        SourceStatus now = status(source);
        statuses.put(source.id(), now.withItemsSeen(now.itemsSeen() + 1));
    }

    private void add(Writing.Fares fares) {
        Source source = fares.source();
        touched.put(source.id(), source);
        SourceStatus status = fares.status().withItemsSeen(status(source).itemsSeen());
        statuses.put(source.id(), status);
        onceItStands.add(() -> fares.done().complete(status));
    }

    private SourceStatus status(Source source) {
        SourceStatus decided = statuses.get(source.id());
        SourceStatus known = decided == null ? holdings.status(source) : decided;
        return known == null ? SourceStatus.unknown(source.id()) : known;
    }

    private @Nullable SeenArticle seen(String key) {
        for (Map<String, SeenArticle> entries : remembered.values()) {
            SeenArticle entry = entries.get(key);
            if (entry != null) {
                return entry;
            }
        }
        return holdings.seen(key);
    }

    private static String slug(Written written) {
        return switch (written) {
            case FIRST -> "first";
            case REVISION -> "revision";
            case NOTHING_NEW -> "nothing-new";
        };
    }
}
