package silkwatch.alert;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import silkwatch.alert.ledger.Dossier;
import silkwatch.alert.ledger.Ledger;
import silkwatch.alert.ledger.Outcome;
import silkwatch.alert.ledger.Reading;
import silkwatch.alert.ledger.Report;
import silkwatch.contract.beat.Beat;

/**
 * Readings of a beat in; developments and alerts out. A reading waits a moment for earlier ones that are still on their
 * way, then all that came are taken in the order of their content. The ledger lives in memory and is built from its store
 * when a task starts.
 */
final class LedgerProcessor implements Processor<String, Reading, String, Told> {
    private static final Duration LEAST_PAUSE = Duration.ofMillis(50);

    private final Beat beat;
    private final Duration settle;
    private final AlertMetrics metrics;
    private ProcessorContext<String, Told> context;
    private KeyValueStore<String, Dossier> dossiers;
    private KeyValueStore<String, Report> reports;
    private KeyValueStore<String, Unsettled> unsettled;
    private KeyValueStore<String, Reading> recent;
    private KeyValueStore<String, Long> contentClock;
    private Ledger ledger;

    LedgerProcessor(Beat beat, Duration settle, AlertMetrics metrics) {
        this.beat = beat;
        this.settle = settle;
        this.metrics = metrics;
    }

    @Override
    public void init(ProcessorContext<String, Told> processorContext) {
        context = processorContext;
        dossiers = context.getStateStore(LedgerSupplier.DOSSIERS);
        reports = context.getStateStore(LedgerSupplier.REPORTS);
        unsettled = context.getStateStore(LedgerSupplier.UNSETTLED);
        recent = context.getStateStore(LedgerSupplier.RECENT);
        contentClock = context.getStateStore(LedgerSupplier.CONTENT_CLOCK);
        ledger = new Ledger(beat, this::now);
        Long clock = contentClock.get(beat.id());
        List<Reading> readings = new ArrayList<>();
        try (KeyValueIterator<String, Reading> all = recent.all()) {
            all.forEachRemaining(entry -> readings.add(entry.value));
        }
        ledger.restore(kept(), readings, clock == null ? Instant.MIN : Instant.ofEpochMilli(clock));
        metrics.holds(ledger.size());
        if (!settle.isZero()) {
            Duration pause = settle.dividedBy(4);
            context.schedule(
                    pause.compareTo(LEAST_PAUSE) < 0 ? LEAST_PAUSE : pause,
                    PunctuationType.WALL_CLOCK_TIME,
                    this::takeSettled);
        }
    }

    @Override
    public void process(Record<String, Reading> record) {
        if (settle.isZero()) {
            take(record.value());
        } else {
            Unsettled reading = new Unsettled(context.currentSystemTimeMs(), record.value());
            unsettled.put(reading.reading().key(), reading);
        }
    }

    /** Takes the readings that have waited long enough, and those of earlier content that came after them. */
    private void takeSettled(long wallClock) {
        List<KeyValue<String, Unsettled>> waiting = new ArrayList<>();
        int settled = 0;
        try (KeyValueIterator<String, Unsettled> all = unsettled.all()) {
            while (all.hasNext()) {
                waiting.add(all.next());
                boolean longEnough = waiting.get(waiting.size() - 1).value.since() + settle.toMillis() <= wallClock;
                settled = longEnough ? waiting.size() : settled;
            }
        }
        for (KeyValue<String, Unsettled> next : waiting.subList(0, settled)) {
            take(next.value.reading());
            unsettled.delete(next.key);
        }
    }

    private void take(Reading reading) {
        long start = System.nanoTime();
        Outcome outcome = ledger.take(reading);
        outcome.files().forEach(this::keep);
        if (outcome.recent() != null) {
            recent.put(reading.key(), reading);
        }
        outcome.past().forEach(past -> recent.delete(past.key()));
        if (!ledger.clock().equals(Instant.MIN)) {
            contentClock.put(beat.id(), ledger.clock().toEpochMilli());
        }
        outcome.developments().forEach(development -> forward(development.id(), new Told(development, null)));
        outcome.former().forEach((id, development) -> forward(id, new Told(development, null)));
        outcome.gone().forEach(id -> forward(id, Told.GONE));
        outcome.alerts().forEach(alert -> {
            forward(alert.developmentId(), new Told(null, alert));
            metrics.raised(alert);
        });
        metrics.took(
                outcome.added(),
                reading.mentions().size() - outcome.added(),
                Duration.ofNanos(System.nanoTime() - start));
        metrics.holds(ledger.size());
    }

    private void forward(String id, Told told) {
        context.forward(new Record<>(id, told, context.currentSystemTimeMs()));
    }

    private void keep(Outcome.File file) {
        dossiers.put(file.id(), file.dossier());
        file.removed().forEach(reports::delete);
        file.added().forEach(reports::put);
    }

    private List<Dossier> kept() {
        Map<String, List<Report>> byDevelopment = new HashMap<>();
        try (KeyValueIterator<String, Report> all = reports.all()) {
            all.forEachRemaining(entry -> byDevelopment
                    .computeIfAbsent(entry.key.substring(0, entry.key.indexOf('/')), id -> new ArrayList<>())
                    .add(entry.value));
        }
        List<Dossier> kept = new ArrayList<>();
        try (KeyValueIterator<String, Dossier> all = dossiers.all()) {
            all.forEachRemaining(entry -> kept.add(entry.value.with(byDevelopment.get(entry.key))));
        }
        return kept;
    }

    private Instant now() {
        return Instant.ofEpochMilli(context.currentSystemTimeMs());
    }
}
