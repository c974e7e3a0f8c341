package silkwatch.alert;

import java.time.Duration;
import java.util.Properties;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyConfig;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Repartitioned;
import silkwatch.alert.ledger.Reading;
import silkwatch.contract.Alert;
import silkwatch.contract.EnrichedArticle;
import silkwatch.contract.Json;
import silkwatch.contract.Topics;
import silkwatch.contract.beat.Beat;

/** First texts and copies in; developments, alerts and the alerts of each facet out. */
public final class AlertTopology {
    private final Topics topics;
    private final Beat beat;
    private final ArticleReader reader;
    private final LedgerSupplier ledger;

    /**
     * A topology that runs nowhere yet.
     *
     * @param settle how long a reading waits for earlier ones, by the wall clock; zero: not at all
     */
    public AlertTopology(Topics topics, Beat beat, ArticleReader reader, Duration settle, AlertMetrics metrics) {
        this.topics = topics;
        this.beat = beat;
        this.reader = reader;
        this.ledger = new LedgerSupplier(beat, settle, metrics);
    }

    /** The steps, named, for this configuration. */
    public Topology build(Properties config) {
        StreamsBuilder builder = new StreamsBuilder(new TopologyConfig(new StreamsConfig(config)));
        KStream<String, EnrichedArticle> texts = builder.stream(
                topics.articlesEnriched().name(), topics.articlesEnriched().consumed("read-texts"));
        KStream<String, EnrichedArticle> copies = builder.stream(
                topics.articlesCopies().name(), topics.articlesCopies().consumed("read-copies"));
        KStream<String, Told> told = texts.merge(copies, Named.as("texts-and-copies"))
                .filter((id, article) -> article.beats().contains(beat.id()), Named.as("of-the-beat"))
                .mapValues(reader::read, Named.as("read-mentions"))
                .filterNot((id, reading) -> reading.mentions().isEmpty(), Named.as("that-speak-of-developments"))
                .selectKey((id, reading) -> beat.id(), Named.as("by-beat"))
                .repartition(Repartitioned.<String, Reading>as("beat")
                        .withKeySerde(Serdes.String())
                        .withValueSerde(Json.serde(Reading.class))
                        .withNumberOfPartitions(1))
                .process(ledger, Named.as("write-ledger"));
        publish(told);
        return builder.build(config);
    }

    private void publish(KStream<String, Told> told) {
        told.filter((id, output) -> output.alert() == null, Named.as("that-changed-or-went"))
                .mapValues(Told::development, Named.as("developments"))
                .to(topics.developments().name(), topics.developments().produced("write-developments"));
        KStream<String, Alert> alerts = told.mapValues(Told::alert, Named.as("alerts"))
                .filter((id, alert) -> alert != null, Named.as("that-are-due"));
        alerts.to(topics.alerts().name(), topics.alerts().produced("write-alerts"));
        for (Facet facet : Facet.of(beat)) {
            alerts.filter(facet::carries, Named.as("on-" + facet.name()))
                    .to(facet.topic(topics).name(), facet.topic(topics).produced("write-" + facet.name()));
        }
    }
}
