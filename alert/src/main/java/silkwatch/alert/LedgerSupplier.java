package silkwatch.alert;

import java.time.Duration;
import java.util.Set;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import silkwatch.alert.ledger.Dossier;
import silkwatch.alert.ledger.Reading;
import silkwatch.alert.ledger.Report;
import silkwatch.contract.Json;
import silkwatch.contract.beat.Beat;

/** Gives each task its ledger and the stores behind it. */
final class LedgerSupplier implements ProcessorSupplier<String, Reading, String, Told> {
    /** Dossiers, without their reports, by development id. */
    static final String DOSSIERS = "dossiers";
    /** The reports of the dossiers, by development and article: a dossier of many is not written whole for each. */
    static final String REPORTS = "reports";
    /** Readings that wait for earlier ones, in the order in which they will be taken. */
    static final String UNSETTLED = "unsettled";
    /** Readings of the last days, in the order of their content: they are read again when an earlier one comes. */
    static final String RECENT = "recent";
    /** The content time that the beat has reached. */
    static final String CONTENT_CLOCK = "content-clock";

    private final Beat beat;
    private final Duration settle;
    private final AlertMetrics metrics;

    LedgerSupplier(Beat beat, Duration settle, AlertMetrics metrics) {
        this.beat = beat;
        this.settle = settle;
        this.metrics = metrics;
    }

    @Override
    public Processor<String, Reading, String, Told> get() {
        return new LedgerProcessor(beat, settle, metrics);
    }

    @Override
    public Set<StoreBuilder<?>> stores() {
        StoreBuilder<KeyValueStore<String, Dossier>> dossiers = Stores.keyValueStoreBuilder(
                Stores.persistentKeyValueStore(DOSSIERS), Serdes.String(), Json.serde(Dossier.class));
        StoreBuilder<KeyValueStore<String, Report>> reports = Stores.keyValueStoreBuilder(
                Stores.persistentKeyValueStore(REPORTS), Serdes.String(), Json.serde(Report.class));
        StoreBuilder<KeyValueStore<String, Unsettled>> unsettled = Stores.keyValueStoreBuilder(
                Stores.inMemoryKeyValueStore(UNSETTLED), Serdes.String(), Json.serde(Unsettled.class));
        StoreBuilder<KeyValueStore<String, Reading>> recent = Stores.keyValueStoreBuilder(
                Stores.persistentKeyValueStore(RECENT), Serdes.String(), Json.serde(Reading.class));
        StoreBuilder<KeyValueStore<String, Long>> clock = Stores.keyValueStoreBuilder(
                Stores.inMemoryKeyValueStore(CONTENT_CLOCK), Serdes.String(), Serdes.Long());
        return Set.of(dossiers, reports, unsettled, recent, clock);
    }
}
