package silkwatch.ingest.publish;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import silkwatch.contract.Source;

/** The sources that are wanted in; a topic {@code sources} that holds these and no others out. */
final class SourceList {
    private static final Logger LOG = LoggerFactory.getLogger(SourceList.class);

    private final Layout layout;
    private final Restorer restorer;

    SourceList(Layout layout, Restorer restorer) {
        this.layout = layout;
        this.restorer = restorer;
    }

    /** Writes what differs, in one transaction. */
    void bring(List<Source> wanted, Producer<String, byte[]> producer) throws ExecutionException, InterruptedException {
        Set<Integer> all = IntStream.range(0, layout.partitions()).boxed().collect(Collectors.toSet());
        Map<Integer, Holding> there = restorer.restore(all, () -> true);
        List<ProducerRecord<String, byte[]>> changes = new ArrayList<>();
        Map<Integer, Set<String>> kept = new HashMap<>();
        for (Source source : wanted) {
            int partition = layout.partition(source);
            kept.computeIfAbsent(partition, p -> new HashSet<>()).add(source.id());
            if (!source.equals(there.get(partition).source(source.id()))) {
                changes.add(change(partition, source.id(), Layout.bytes(layout.sources(), source)));
            }
        }
        there.forEach((partition, holding) -> holding.sources().stream()
                .filter(source -> !kept.getOrDefault(partition, Set.of()).contains(source.id()))
                .forEach(source -> changes.add(change(partition, source.id(), null))));
        if (!changes.isEmpty()) {
            producer.beginTransaction();
            for (ProducerRecord<String, byte[]> change : changes) {
                // What a send fails of, the commit throws.
                var unused = producer.send(change);
            }
            producer.commitTransaction();
        }
        LOG.info(
                "{} sources; {} entries of {} were changed",
                wanted.size(),
                changes.size(),
                layout.sources().name());
    }

    private ProducerRecord<String, byte[]> change(int partition, String id, byte @Nullable [] source) {
        return new ProducerRecord<>(layout.sources().name(), partition, id, source);
    }
}
