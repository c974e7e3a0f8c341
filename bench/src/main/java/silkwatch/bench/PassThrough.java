package silkwatch.bench;

import java.util.Properties;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyConfig;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Produced;
import silkwatch.contract.Topic;

/** Bytes in, the same bytes out: what Kafka itself costs. */
final class PassThrough {
    static Topology build(Properties config, Topic<?> from, Topic<?> to) {
        var builder = new StreamsBuilder(new TopologyConfig(new StreamsConfig(config)));
        builder.stream(
                        from.name(),
                        Consumed.with(Serdes.ByteArray(), Serdes.ByteArray()).withName("read"))
                .to(
                        to.name(),
                        Produced.with(Serdes.ByteArray(), Serdes.ByteArray()).withName("write"));
        return builder.build(config);
    }

    private PassThrough() {}
}
