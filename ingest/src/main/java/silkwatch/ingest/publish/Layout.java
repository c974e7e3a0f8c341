package silkwatch.ingest.publish;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.utils.Utils;
import silkwatch.contract.Article;
import silkwatch.contract.SeenArticle;
import silkwatch.contract.Source;
import silkwatch.contract.SourceStatus;
import silkwatch.contract.Topic;
import silkwatch.contract.Topics;
import silkwatch.ingest.address.Domain;

/** The topics of ingest, and which partition of them a source's domain has. */
record Layout(
        Topic<Source> sources,
        Topic<SourceStatus> status,
        Topic<SeenArticle> seen,
        Topic<Article> articles,
        int partitions) {

    /** As the cluster has them; refuses topics whose partitions do not match, since state would not be found again. */
    static Layout of(Admin admin, Topics topics) throws ExecutionException, InterruptedException {
        String sources = topics.sources().name();
        String status = topics.sourcesStatus().name();
        String seen = topics.sourcesArticles().name();
        Map<String, TopicDescription> there = admin.describeTopics(List.of(sources, status, seen))
                .allTopicNames()
                .get();
        int partitions = there.get(sources).partitions().size();
        for (String name : List.of(status, seen)) {
            int others = there.get(name).partitions().size();
            if (others != partitions) {
                throw new IllegalStateException("topic " + name + " has " + others + " partitions, " + sources + " has "
                        + partitions + "; they must be equal");
            }
        }
        return new Layout(
                topics.sources(), topics.sourcesStatus(), topics.sourcesArticles(), topics.articlesRaw(), partitions);
    }

    int partition(Source source) {
        byte[] domain = Domain.of(source.url()).getBytes(StandardCharsets.UTF_8);
        return Utils.toPositive(Utils.murmur2(domain)) % partitions;
    }

    static <V> byte[] bytes(Topic<V> topic, V value) {
        try (Serde<V> serde = topic.serde()) {
            return serde.serializer().serialize(topic.name(), value);
        }
    }

    static <V> V value(Topic<V> topic, byte[] bytes) {
        try (Serde<V> serde = topic.serde()) {
            return serde.deserializer().deserialize(topic.name(), bytes);
        }
    }
}
