package silkwatch.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import silkwatch.alert.extract.Mention;
import silkwatch.contract.Alert;
import silkwatch.contract.Article;
import silkwatch.contract.Change;
import silkwatch.contract.Development;
import silkwatch.contract.EnrichedArticle;
import silkwatch.contract.Evidence;
import silkwatch.contract.Field;
import silkwatch.contract.Samples;
import silkwatch.contract.Slots;
import silkwatch.contract.Status;
import silkwatch.contract.Tags;
import silkwatch.contract.Topic;
import silkwatch.contract.Topics;
import silkwatch.contract.beat.Beat;
import silkwatch.contract.streams.StreamsDefaults;

/** Articles in, record by record; what each of them puts on which topic, and that nothing else is there. */
class AlertTopologyTest {
    private static final Topics TOPICS = new Topics("");
    private static final Beat BEAT = Beat.japanCentralAsia();

    @TempDir
    Path state;

    private TopologyTestDriver driver;
    private TestInputTopic<String, EnrichedArticle> texts;
    private TestInputTopic<String, EnrichedArticle> copies;

    @Test
    void anArticleRaisesOneAlertOnEachOfItsTopics() {
        start(Duration.ZERO);
        texts.pipeInput("a", article("/a", 0));
        Alert alert = only(TOPICS.alerts());
        assertEquals(Change.NEW, alert.change());
        assertEquals("signed a gallium supply accord", alert.evidence().get(0).quote());
        assertEquals(
                "An agreement on gallium between Japan and Kazakhstan was signed on 2 March 2026.", alert.headline());
        assertEquals(alert, only(TOPICS.alertsByFacet("nation", "kz")));
        assertEquals(alert, only(TOPICS.alertsByFacet("nation", "jp")));
        assertEquals(alert, only(TOPICS.alertsByFacet("mineral", "gallium")));
        nothing(TOPICS.alertsByFacet("nation", "uz"));
        Development development = only(TOPICS.developments());
        assertEquals(alert.developmentId(), development.id());
        assertEquals(1, development.history().size());
    }

    @Test
    void aSecondOriginIsCountedAndNotTold() {
        start(Duration.ZERO);
        texts.pipeInput("a", article("/a", 0));
        drain();
        texts.pipeInput("b", article("/b", 60));
        nothing(TOPICS.alerts());
        assertEquals(2, only(TOPICS.developments()).origins());
    }

    @Test
    void aCopyIsItsOriginsWord() {
        start(Duration.ZERO);
        EnrichedArticle first = article("/a", 0);
        texts.pipeInput("a", first);
        drain();
        copies.pipeInput("b", copyOf(first, article("/b", 60)));
        nothing(TOPICS.alerts());
        nothing(TOPICS.developments());
    }

    @Test
    void theEarliestTextSpeaksThoughItComesLast() {
        start(Duration.ofSeconds(3));
        texts.pipeInput("b", article("/b", 60));
        texts.pipeInput("a", article("/a", 0));
        driver.advanceWallClockTime(Duration.ofSeconds(2));
        nothing(TOPICS.alerts());
        driver.advanceWallClockTime(Duration.ofSeconds(2));
        assertEquals(
                article("/a", 0).article().id(),
                only(TOPICS.alerts()).evidence().get(0).articleId());
    }

    @Test
    void anotherBeatsArticleIsLeftAlone() {
        start(Duration.ZERO);
        EnrichedArticle ours = article("/a", 0);
        texts.pipeInput("a", new EnrichedArticle(ours.article(), List.of("other"), null, null, 0, true, 1, Tags.NONE));
        nothing(TOPICS.alerts());
        nothing(TOPICS.developments());
    }

    @Test
    void anArticleThatCannotBeReadStopsNoOther() {
        start(Duration.ZERO);
        texts.pipeInput("x", article("/unreadable", 0));
        texts.pipeInput("a", article("/a", 1));
        only(TOPICS.alerts());
    }

    @AfterEach
    void close() {
        driver.close();
    }

    private void start(Duration settle) {
        Properties config = StreamsDefaults.of("alert-test", "nowhere:9092", state, TOPICS, Map.of());
        ArticleReader reader = new ArticleReader(AlertTopologyTest::mentions, AlertMetrics.NONE);
        driver = new TopologyTestDriver(
                new AlertTopology(TOPICS, BEAT, reader, settle, AlertMetrics.NONE).build(config),
                config,
                Instant.parse("2026-03-02T08:00:00Z"));
        texts = input(TOPICS.articlesEnriched());
        copies = input(TOPICS.articlesCopies());
    }

    private TestInputTopic<String, EnrichedArticle> input(Topic<EnrichedArticle> topic) {
        return driver.createInputTopic(
                topic.name(), Serdes.String().serializer(), topic.serde().serializer());
    }

    private <V> List<V> all(Topic<V> topic) {
        TestOutputTopic<String, V> output = driver.createOutputTopic(
                topic.name(), Serdes.String().deserializer(), topic.serde().deserializer());
        return output.readValuesToList();
    }

    private <V> V only(Topic<V> topic) {
        List<V> values = all(topic);
        assertEquals(1, values.size(), topic.name());
        return values.get(0);
    }

    private void nothing(Topic<?> topic) {
        assertEquals(List.of(), all(topic), topic.name());
    }

    private void drain() {
        all(TOPICS.developments());
        all(TOPICS.alerts());
    }

    private static EnrichedArticle article(String path, int seconds) {
        Article a = Samples.article(path, Samples.TITLE, Samples.BODY);
        Article later = new Article(
                a.id(),
                a.url(),
                a.canonicalUrl(),
                "outlet" + seconds,
                "Outlet " + seconds,
                a.trust(),
                a.title(),
                null,
                a.body(),
                "en",
                List.of(),
                Samples.PUBLISHED.plusSeconds(seconds),
                a.firstSeenAt(),
                a.fetchedAt(),
                1,
                null,
                false);
        return new EnrichedArticle(
                later,
                List.of(BEAT.id()),
                null,
                null,
                0,
                true,
                0.9,
                Samples.enriched().tags());
    }

    private static EnrichedArticle copyOf(EnrichedArticle first, EnrichedArticle copy) {
        return new EnrichedArticle(
                copy.article(), copy.beats(), null, first.article().id(), 0.9, true, 0.9, copy.tags());
    }

    private static List<Mention> mentions(EnrichedArticle enriched) {
        Article article = enriched.article();
        if (article.url().endsWith("/unreadable")) {
            throw new IllegalStateException("as a reader that fails");
        }
        Slots.When date = new Slots.When(
                Samples.alert().date().from(), Samples.alert().date().to(), Slots.Precision.DAY, "on Monday");
        return List.of(new Mention(
                "agreement",
                Status.SIGNED,
                null,
                0,
                false,
                List.of("jp", "kz"),
                List.of("gallium"),
                null,
                List.of(),
                List.of("gallium"),
                null,
                date,
                null,
                null,
                true,
                "",
                List.of(
                        quote(article, "status", "signed a gallium supply accord"),
                        quote(article, "date", "on Monday"))));
    }

    private static Evidence quote(Article article, String slot, String words) {
        int start = article.body().indexOf(words);
        return new Evidence(
                article.id(),
                article.url(),
                article.outlet(),
                article.outlet(),
                "en",
                article.publishedAt(),
                slot,
                words,
                Field.BODY,
                start,
                start + words.length());
    }
}
