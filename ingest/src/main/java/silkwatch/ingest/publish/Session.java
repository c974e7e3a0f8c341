package silkwatch.ingest.publish;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import silkwatch.contract.SeenArticle;
import silkwatch.contract.Source;
import silkwatch.contract.SourceStatus;
import silkwatch.ingest.metrics.IngestMetrics;
import silkwatch.ingest.poll.Book;
import silkwatch.ingest.poll.Finding;
import silkwatch.ingest.poll.Rounds;

/** One membership of the group, from joining to its end: sources in, polls and transactions out. */
final class Session implements Book, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Session.class);
    private static final Duration LISTEN = Duration.ofMillis(20);
    private static final int MOST_IN_ONE_TRANSACTION = 200;
    private static final int MOST_ABORTS = 10;

    private final Layout layout;
    private final Rounds rounds;
    private final IngestMetrics metrics;
    private final Consumer<String, byte[]> member;
    private final Producer<String, byte[]> producer;
    private final Holdings holdings;
    private final Claims claims;
    private final Queue<Writing> waiting = new ConcurrentLinkedQueue<>();
    private final Deque<Writing> again = new ArrayDeque<>();
    private int aborts;

    Session(KafkaClients clients, Layout layout, Rounds rounds, IngestMetrics metrics) {
        this.layout = layout;
        this.rounds = rounds;
        this.metrics = metrics;
        holdings = new Holdings(layout);
        producer = clients.producer();
        member = clients.member();
        claims = new Claims(member, layout, new Restorer(clients, layout), this::lose);
    }

    Producer<String, byte[]> producer() {
        return producer;
    }

    /** Works until {@code going} is false; throws what ended it otherwise. */
    void run(BooleanSupplier going) {
        member.subscribe(List.of(layout.sources().name()), claims);
        while (going.getAsBoolean()) {
            for (ConsumerRecord<String, byte[]> change : member.poll(LISTEN)) {
                take(change);
            }
            claims.restored().forEach(this::gain);
            write();
        }
    }

    /** What keeps it from polling; null when it polls. */
    @Nullable
    String trouble() {
        return claims.isRestoring() ? "reading its partitions" : holdings.all().isEmpty() ? "holds no partition" : null;
    }

    @Override
    public @Nullable SeenArticle seen(String key) {
        return holdings.seen(key);
    }

    @Override
    public boolean remembers(Source source, String key) {
        return holdings.remembers(source, key);
    }

    @Override
    public CompletableFuture<Written> write(Finding finding) {
        CompletableFuture<Written> done = new CompletableFuture<>();
        waiting.add(new Writing.Found(finding, done));
        return done;
    }

    @Override
    public CompletableFuture<SourceStatus> write(Source source, SourceStatus status) {
        CompletableFuture<SourceStatus> done = new CompletableFuture<>();
        waiting.add(new Writing.Fares(source, status, done));
        return done;
    }

    @Override
    public boolean holds(Source source) {
        return holdings.holds(source);
    }

    @Override
    public void close() {
        holdings.all().forEach(holding -> lose(holding.partition()));
        claims.close();
        CancellationException ended = new CancellationException("the session with Kafka ended");
        again.forEach(writing -> writing.giveUp(ended));
        for (Writing writing = waiting.poll(); writing != null; writing = waiting.poll()) {
            writing.giveUp(ended);
        }
        producer.close(Duration.ofSeconds(2));
        // A static member that only goes away is waited for; one that leaves is not.
        member.close(CloseOptions.timeout(Duration.ofSeconds(5))
                .withGroupMembershipOperation(CloseOptions.GroupMembershipOperation.LEAVE_GROUP));
    }

    private void gain(Holding holding) {
        holdings.add(holding);
        forget(holding);
        LOG.info(
                "partition {} is ours: {} sources",
                holding.partition(),
                holding.sources().size());
        for (Source source : holding.sources()) {
            rounds.take(source, holding.status(source.id()), this);
        }
    }

    private void lose(int partition) {
        Holding holding = holdings.remove(partition);
        if (holding != null) {
            LOG.info("partition {} is no longer ours", partition);
            holding.sources().forEach(source -> rounds.drop(source.id()));
        }
    }

    private void take(ConsumerRecord<String, byte[]> change) {
        Holding holding = holdings.at(change.partition());
        if (holding == null) {
            return;
        }
        holding.take(layout, change.topic(), change.key(), change.value());
        holding.nextSource(change.offset() + 1);
        Source source = holding.source(change.key());
        if (source == null) {
            rounds.drop(change.key());
        } else {
            rounds.take(source, holding.status(source.id()), this);
        }
    }

    private void write() {
        Transaction transaction = new Transaction(layout, holdings, metrics);
        List<Writing> taken = new ArrayList<>();
        while (taken.size() < MOST_IN_ONE_TRANSACTION) {
            Writing next = again.isEmpty() ? waiting.poll() : again.poll();
            if (next == null) {
                break;
            }
            taken.add(next);
            transaction.add(next);
        }
        if (transaction.partitions().isEmpty()) {
            return;
        }
        try {
            commit(transaction);
        } catch (KafkaException e) {
            // A rebalance that is under way refuses it; what is still ours afterwards is decided and written anew.
            producer.abortTransaction();
            if (++aborts > MOST_ABORTS) {
                throw e;
            }
            LOG.debug("a transaction was refused and is tried again", e);
            taken.forEach(again::add);
            return;
        }
        aborts = 0;
        transaction.believe();
    }

    private void commit(Transaction transaction) {
        producer.beginTransaction();
        for (ProducerRecord<String, byte[]> each : transaction.records()) {
            // What a send fails of, the commit throws.
            var unused = producer.send(each);
        }
        Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>();
        for (int partition : transaction.partitions()) {
            offsets.put(
                    new TopicPartition(layout.sources().name(), partition),
                    new OffsetAndMetadata(holdings.at(partition).nextSource()));
        }
        // Everything is on its log before the group is asked whether we are still a member: who takes over from then on
        // sees it under way, and waits for its end.
        producer.flush();
        producer.sendOffsetsToTransaction(offsets, member.groupMetadata());
        producer.commitTransaction();
    }

    private void forget(Holding holding) {
        List<String> keys = holding.forgettable(Instant.now());
        holding.forget(keys);
    }
}
