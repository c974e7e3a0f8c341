package silkwatch.contract;

import java.time.Duration;
import java.util.List;

/**
 * Every topic of an installation, declared once. Names start with the installation's prefix, which is empty unless a
 * cluster is shared.
 */
public final class Topics {
    private static final int PARALLEL = 4;
    /** How many instances of ingest can share the sources. */
    private static final int SOURCES = 16;
    /** One partition: what reads as one story stays in one order. */
    private static final int ORDERED = 1;

    private final String prefix;
    private final int parallel;

    public Topics(String prefix) {
        this(prefix, PARALLEL);
    }

    private Topics(String prefix, int parallel) {
        this.prefix = prefix;
        this.parallel = parallel;
    }

    /** The same topics with one partition each where articles run in parallel otherwise: a replay keeps their order. */
    public static Topics ordered() {
        return new Topics("", ORDERED);
    }

    /** The id of a service's topology in this installation; names its group, its internal topics and its state. */
    public String applicationId(String service) {
        return prefix + "silkwatch-" + service;
    }

    public Topic<Source> sources() {
        return compacted("sources", "source id", Source.class, SOURCES, "ingest", "ingest");
    }

    public Topic<SourceStatus> sourcesStatus() {
        return compacted("sources.status", "source id", SourceStatus.class, SOURCES, "ingest", "ingest", "alert");
    }

    /** What ingest remembers of the articles it published; its own, partitioned as their sources are. */
    public Topic<SeenArticle> sourcesArticles() {
        return compacted("sources.articles", "hash of an address", SeenArticle.class, SOURCES, "ingest", "ingest");
    }

    public Topic<Article> articlesRaw() {
        return kept("articles.raw", "article id", Article.class, parallel, 30, "ingest", "enrich");
    }

    public Topic<EnrichedArticle> articlesEnriched() {
        return kept("articles.enriched", "article id", EnrichedArticle.class, parallel, 90, "enrich", "alert");
    }

    public Topic<EnrichedArticle> articlesCopies() {
        return kept("articles.copies", "article id", EnrichedArticle.class, parallel, 30, "enrich", "alert");
    }

    public Topic<Fate> articlesFates() {
        return kept("articles.fates", "article id", Fate.class, parallel, 30, "enrich");
    }

    public Topic<Development> developments() {
        return compacted("developments", "development id", Development.class, ORDERED, "alert", "alert");
    }

    public Topic<Alert> alerts() {
        return kept("alerts", "development id", Alert.class, ORDERED, 365, "alert", "alert");
    }

    /** The alerts that carry this id in this facet: {@code nation}, {@code mineral} or {@code initiative}. */
    public Topic<Alert> alertsByFacet(String facet, String id) {
        return kept("alerts." + facet + "." + id, "development id", Alert.class, ORDERED, 365, "alert");
    }

    public Topic<Subscription> subscriptions() {
        return compacted("subscriptions", "subscription name", Subscription.class, ORDERED, "alert", "alert");
    }

    public Topic<Alert> alertsBySubscription(String name) {
        return kept("alerts.subscription." + name, "development id", Alert.class, ORDERED, 90, "alert");
    }

    public Topic<Delivery> deliveries() {
        return compacted("deliveries", "alert id:subscription:channel", Delivery.class, ORDERED, "alert", "alert");
    }

    /** Records that could not be read, as they came, with Kafka's error headers. */
    public Topic<byte[]> deadLetters() {
        return kept("dead-letters", "as it came", byte[].class, ORDERED, 30, "enrich, alert");
    }

    /** All topics whose names do not depend on a beat or a subscription. */
    public List<Topic<?>> fixed() {
        return List.of(
                sources(),
                sourcesStatus(),
                sourcesArticles(),
                articlesRaw(),
                articlesEnriched(),
                articlesCopies(),
                articlesFates(),
                developments(),
                alerts(),
                subscriptions(),
                deliveries(),
                deadLetters());
    }

    private <V> Topic<V> compacted(
            String name, String key, Class<V> value, int partitions, String writer, String... readers) {
        return new Topic<>(prefix + name, key, value, partitions, null, writer, List.of(readers));
    }

    private <V> Topic<V> kept(
            String name, String key, Class<V> value, int partitions, int days, String writer, String... readers) {
        return new Topic<>(prefix + name, key, value, partitions, Duration.ofDays(days), writer, List.of(readers));
    }
}
