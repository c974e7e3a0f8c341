package silkwatch.enrich;

import java.time.InstantSource;
import java.util.Properties;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyConfig;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.kstream.Repartitioned;
import silkwatch.contract.Fate;
import silkwatch.contract.Json;
import silkwatch.contract.Topics;
import silkwatch.enrich.duplicate.CopyProcessor;
import silkwatch.enrich.flow.Step;
import silkwatch.enrich.flow.Step.OnTopic;
import silkwatch.enrich.flow.Step.Settled;
import silkwatch.enrich.sighting.SightingProcessor;

/** Raw articles in; first texts, copies and exactly one fate for each out. */
public final class EnrichTopology {

    /** @param config as {@link silkwatch.contract.streams.StreamsDefaults} makes it */
    public static Topology build(
            Properties config,
            Topics topics,
            EnrichLimits limits,
            Describer describer,
            EnrichMetrics metrics,
            InstantSource clock) {
        var builder = new StreamsBuilder(new TopologyConfig(new StreamsConfig(config)));
        var triage = new Triage(describer, clock);

        KStream<String, Step> steps = builder.stream(
                        topics.articlesRaw().name(),
                        Consumed.with(Serdes.ByteArray(), Serdes.ByteArray()).withName("read-articles"))
                .process(SightingProcessor.supplier(limits.articlesKept(), clock), Named.as("sight-articles"))
                .mapValues(triage::describe, Named.as("describe-articles"));

        KStream<String, Settled> settled = only(steps, Settled.class, "settled");
        settled.filter((key, step) -> step.setAside() != null, Named.as("keep-rejected"))
                .process(DeadLetters::new, Named.as("address-dead-letters"))
                .to(
                        topics.deadLetters().name(),
                        Produced.with(Serdes.ByteArray(), Serdes.ByteArray()).withName("write-dead-letters"));

        KStream<String, OnTopic> placed = only(steps, OnTopic.class, "on-topic")
                .selectKey((key, step) -> step.article().beats().get(0), Named.as("key-by-beat"))
                .repartition(Repartitioned.<String, OnTopic>as("texts-by-beat")
                        .withKeySerde(Serdes.String())
                        .withValueSerde(Json.serde(OnTopic.class))
                        .withNumberOfPartitions(1))
                .process(CopyProcessor.supplier(limits.texts(), describer::originOf), Named.as("find-copies"));
        placed.filterNot((key, step) -> step.kind() == Fate.Kind.COPY, Named.as("keep-first-texts"))
                .mapValues(OnTopic::article, Named.as("open-first-texts"))
                .to(topics.articlesEnriched().name(), topics.articlesEnriched().produced("write-enriched"));
        placed.filter((key, step) -> step.kind() == Fate.Kind.COPY, Named.as("keep-copies"))
                .mapValues(OnTopic::article, Named.as("open-copies"))
                .to(topics.articlesCopies().name(), topics.articlesCopies().produced("write-copies"));

        settled.mapValues(Settled::fate, Named.as("tell-settled-fates"))
                .merge(placed.mapValues(triage::fate, Named.as("tell-placed-fates")), Named.as("merge-fates"))
                .peek((key, fate) -> metrics.settled(fate), Named.as("count-fates"))
                .to(topics.articlesFates().name(), topics.articlesFates().produced("write-fates"));
        return builder.build(config);
    }

    private static <S extends Step> KStream<String, S> only(KStream<String, Step> steps, Class<S> kind, String name) {
        return steps.filter((key, step) -> kind.isInstance(step), Named.as("keep-" + name))
                .mapValues(kind::cast, Named.as("take-" + name));
    }

    private EnrichTopology() {}
}
