package silkwatch.enrich;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import silkwatch.contract.Article;
import silkwatch.contract.Fate;
import silkwatch.contract.Json;

class EnrichTopologyTest {
    @TempDir
    Path stateDir;

    private EnrichTestTopology topology;

    @BeforeEach
    void start() {
        topology = new EnrichTestTopology(stateDir, Reports.DESCRIBER);
    }

    @AfterEach
    void close() {
        topology.close();
    }

    @Test
    void firstTextIsEnriched() {
        Article article = Reports.article("steppe-courier.example", "/accord", Reports.ACCORD);
        topology.in(article);
        assertEquals(List.of(Reports.DESCRIBER.describe(article).article()), topology.enriched());
        assertEquals(List.of("NEW"), topology.fates());
        assertNothingElse();
    }

    @Test
    void repeatIsADuplicate() {
        Article article = Reports.article("steppe-courier.example", "/accord", Reports.ACCORD);
        topology.in(article);
        topology.in(article);
        topology.in(article.withRevision(2));
        assertEquals(1, topology.enriched().size());
        assertEquals(List.of("NEW", "DUPLICATE", "DUPLICATE"), topology.fates());
        assertNothingElse();
    }

    @Test
    void laterTextIsARevisionEvenWhereItIsNotNumbered() {
        Article first = Reports.article("steppe-courier.example", "/accord", Reports.ACCORD);
        topology.in(first);
        topology.in(Reports.article("steppe-courier.example", "/accord", Reports.ACCORD + " Talks go on."));
        assertEquals(
                List.of(1, 2),
                topology.enriched().stream().map(e -> e.article().revision()).toList());
        assertEquals(List.of("NEW", "REVISION"), topology.fates());
        assertNothingElse();
    }

    @Test
    void offTopicArticleHasAFateAndNoMore() {
        topology.in(
                Reports.article("steppe-courier.example", "/match", "The home side won the match after extra time."));
        assertEquals(List.of("OFF_TOPIC no Kazakhstan"), topology.fates());
        assertNothingElse();
    }

    @Test
    void textThatWasOnTopicAndIsNoLongerHasOneFate() {
        topology.in(Reports.article("steppe-courier.example", "/accord", Reports.ACCORD));
        topology.in(
                Reports.article("steppe-courier.example", "/accord", "This page has been taken down by its editors."));
        assertEquals(1, topology.enriched().size());
        assertEquals(List.of("NEW", "OFF_TOPIC no Kazakhstan"), topology.fates());
        assertNothingElse();
    }

    @Test
    void copyNamesTheFirstTextAndStaysACopyWhenRevised() {
        Article first = Reports.article("steppe-courier.example", "/accord", Reports.ACCORD);
        topology.in(first);
        topology.in(Reports.article("osaka-metals.example", "/news/1", Reports.ACCORD));
        topology.in(Reports.article("osaka-metals.example", "/news/1", Reports.text(1, 30)));
        assertEquals(1, topology.enriched().size());
        var copies = topology.copies();
        assertEquals(
                List.of(first.id(), first.id()),
                copies.stream().map(c -> c.copyOf()).toList());
        assertEquals(1.0, copies.get(0).similarity());
        assertEquals(
                List.of("NEW", "COPY the text of " + first.id(), "COPY the text of " + first.id()), topology.fates());
        assertNothingElse();
    }

    @Test
    void revisionOfAnOriginalIsNoCopyOfItselfNorOfItsCopies() {
        Article first = Reports.article("steppe-courier.example", "/accord", Reports.ACCORD);
        topology.in(first);
        topology.in(Reports.article("osaka-metals.example", "/news/1", Reports.ACCORD.substring(0, 300)));
        topology.in(Reports.article("steppe-courier.example", "/accord", Reports.ACCORD + " Talks go on."));
        assertEquals(2, topology.enriched().size());
        assertEquals(1, topology.copies().size());
        assertEquals(List.of("NEW", "COPY the text of " + first.id(), "REVISION"), topology.fates());
        assertNothingElse();
    }

    @Test
    void copyWithoutACreditHasTheOriginOfTheFirstText() {
        topology.in(Reports.article("courier.example", "/accord", Reports.ACCORD));
        topology.in(Reports.article("osaka-metals.example", "/news/1", Reports.ACCORD));
        topology.in(Reports.article("osaka-daily.example", "/news/1", Reports.ACCORD + " (Steppe Wire)"));
        assertEquals("Courier", topology.enriched().get(0).origin());
        assertEquals(
                List.of("Courier", "Steppe Wire"),
                topology.copies().stream().map(c -> c.origin()).toList());
        assertEquals(3, topology.fates().size());
        assertNothingElse();
    }

    @Test
    void unreadableRecordsAreRejectedByKeyAndSetAsideAsTheyCame() {
        topology.in("abc", "{\"id\":");
        topology.in("abc", "[1,2]");
        topology.in("abc", null);
        topology.in(null, "{}");
        var fates = topology.fateRecords();
        assertEquals(
                List.of("abc", "abc", "abc", "articles.raw-0-3"),
                fates.stream().map(Fate::articleId).toList());
        assertTrue(fates.stream().allMatch(fate -> fate.fate() == Fate.Kind.REJECTED && fate.reason() != null));
        var dead = topology.deadLetters();
        assertEquals("{\"id\":", new String(dead.get(0).value(), StandardCharsets.UTF_8));
        assertEquals("abc", new String(dead.get(0).key(), StandardCharsets.UTF_8));
        assertEquals(
                fates.get(0).reason(),
                new String(
                        dead.get(0)
                                .headers()
                                .lastHeader("__streams.errors.message")
                                .value(),
                        StandardCharsets.UTF_8));
        assertEquals(4, dead.size());
        assertNothingElse();
    }

    @Test
    void articleThatCannotBeDescribedIsRejectedAndTheNextGoesOn() {
        Article good = Reports.article("steppe-courier.example", "/accord", Reports.ACCORD);
        topology.in(Reports.article("steppe-courier.example", "/poison", Reports.ACCORD));
        topology.in(good);
        assertEquals(
                List.of("REJECTED cannot be described: java.lang.IllegalStateException: no end", "NEW"),
                topology.fates());
        assertEquals(1, topology.enriched().size());
        assertEquals(1, topology.deadLetters().size());
        assertNothingElse();
    }

    @Test
    void articleUnderAForeignKeyIsRejected() {
        Article article = Reports.article("steppe-courier.example", "/accord", Reports.ACCORD);
        topology.in("other", Json.line(article));
        assertEquals(List.of("REJECTED the key is not the article's id " + article.id()), topology.fates());
        assertEquals(1, topology.deadLetters().size());
        assertNothingElse();
    }

    @Test
    void textsAreForgottenByContentTime() {
        topology.in(at("/a", 0, Reports.ACCORD));
        for (int day = 1; day <= 40; day++) {
            topology.in(at("/day" + day, day, Reports.text(day, 20)));
        }
        topology.pass(Duration.ofMinutes(2));
        topology.in(at("/late", 41, Reports.ACCORD));
        assertEquals("NEW", topology.fates().get(41));
    }

    @Test
    void neitherAFutureDateNorAQuietNightForgets() {
        Article first = at("/a", 0, Reports.ACCORD);
        topology.in(first);
        topology.in(at("/wrong", 4000, Reports.text(1, 20)));
        for (int i = 0; i < 5; i++) {
            topology.in(at("/more" + i, 1, Reports.text(2 + i, 20)));
        }
        topology.pass(Duration.ofDays(60));
        topology.in(at("/late", 1, Reports.ACCORD));
        assertEquals("COPY the text of " + first.id(), topology.fates().get(7));
    }

    private static Article at(String path, int day, String body) {
        return Reports.article(
                "outlet" + path.hashCode() + ".example",
                path,
                "Title",
                body,
                EnrichTestTopology.NOW.plus(Duration.ofDays(day)),
                1);
    }

    private void assertNothingElse() {
        assertEquals(List.of(), topology.enriched());
        assertEquals(List.of(), topology.copies());
        assertEquals(List.of(), topology.fateRecords());
        assertEquals(List.of(), topology.deadLetters());
    }
}
