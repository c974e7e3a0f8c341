package silkwatch.standalone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import silkwatch.alert.extract.RuleMentionReader;
import silkwatch.alert.ledger.Ledger;
import silkwatch.alert.ledger.Outcome;
import silkwatch.alert.ledger.Reading;
import silkwatch.contract.Alert;
import silkwatch.contract.Article;
import silkwatch.contract.Corpus;
import silkwatch.contract.Development;
import silkwatch.contract.EnrichedArticle;
import silkwatch.contract.Ids;
import silkwatch.contract.Json;
import silkwatch.contract.Trust;
import silkwatch.contract.beat.Beat;
import silkwatch.enrich.ArticleDescriber;

/** A year of articles, those of each week in any order: the same ledger in the end, and every alert's id leads into it. */
class LedgerOrderTest {
    private static final int ORDERS = 30;
    private static final long WEEK = 7 * 86_400;

    @Test
    void theOrderWithinAWeekDecidesNothing() throws IOException {
        List<Reading> readings = readings();
        assertTrue(readings.size() > 60, "articles that speak of developments: " + readings.size());
        Run expected = new Run().take(readings);
        for (int seed = 0; seed < ORDERS; seed++) {
            Run run = new Run().take(shuffled(readings, new Random(seed)));
            assertEquals(expected.ledger(), run.ledger(), "in the order of seed " + seed);
            assertEquals(List.of(), run.lost(), "alerts that lead nowhere in the order of seed " + seed);
        }
    }

    /** What a reader of the topics holds after some readings. */
    private static final class Run {
        private final Ledger ledger = new Ledger(Beat.japanCentralAsia(), InstantSource.fixed(Instant.EPOCH));
        private final Map<String, Development> byKey = new TreeMap<>();
        private final List<Alert> alerts = new ArrayList<>();

        Run take(List<Reading> readings) {
            for (Reading reading : readings) {
                Outcome outcome = ledger.take(reading);
                outcome.gone().forEach(byKey::remove);
                byKey.putAll(outcome.former());
                outcome.developments().forEach(development -> byKey.put(development.id(), development));
                alerts.addAll(outcome.alerts());
            }
            return this;
        }

        /** By id, all but the moves that were told, which are told when they become known. */
        Map<String, String> ledger() {
            Map<String, String> ledger = new TreeMap<>();
            byKey.forEach((key, d) -> {
                if (key.equals(d.id())) {
                    ledger.put(
                            key,
                            d.headline()
                                    + d.status()
                                    + d.date()
                                    + d.place()
                                    + d.amount()
                                    + d.parties()
                                    + d.minerals()
                                    + d.initiatives()
                                    + d.origins()
                                    + d.confidence()
                                    + d.conflicts()
                                    + d.parent()
                                    + d.predecessor()
                                    + d.successor()
                                    + d.evidence());
                }
            });
            return ledger;
        }

        List<String> lost() {
            return alerts.stream()
                    .map(Alert::developmentId)
                    .filter(id -> !byKey.containsKey(id)
                            || !byKey.containsKey(byKey.get(id).id()))
                    .toList();
        }
    }

    private static List<Reading> shuffled(List<Reading> readings, Random random) {
        Map<Long, List<Reading>> weeks = new TreeMap<>();
        readings.forEach(reading -> weeks.computeIfAbsent(
                        reading.byline().time().getEpochSecond() / WEEK, week -> new ArrayList<>())
                .add(reading));
        List<Reading> shuffled = new ArrayList<>();
        weeks.values().forEach(week -> {
            Collections.shuffle(week, random);
            shuffled.addAll(week);
        });
        return shuffled;
    }

    private static List<Reading> readings() throws IOException {
        ArticleDescriber describer = ArticleDescriber.of(Beat.japanCentralAsia(), null);
        RuleMentionReader reader = new RuleMentionReader();
        List<Reading> readings = new ArrayList<>();
        for (String line : Files.readAllLines(Corpus.path("articles/dev.jsonl"))) {
            EnrichedArticle enriched =
                    describer.describe(article(Json.MAPPER.readTree(line))).article();
            Reading reading = Reading.of(enriched, enriched.onTopic() ? reader.read(enriched) : List.of());
            if (!reading.mentions().isEmpty()) {
                readings.add(reading);
            }
        }
        readings.sort(Reading.BY_CONTENT_TIME);
        return readings;
    }

    private static Article article(JsonNode label) {
        String url =
                "https://" + label.path("host").asText() + label.path("path").asText();
        Instant at = OffsetDateTime.parse(label.path("publishedAt").asText()).toInstant();
        List<String> body = new ArrayList<>();
        label.path("body").forEach(paragraph -> body.add(paragraph.asText()));
        return new Article(
                Ids.article(url),
                url,
                url,
                label.path("host").asText(),
                label.path("outlet").asText(),
                label.has("trust") ? trust(label.path("trust").asText()) : Trust.PRESS,
                label.path("title").asText(),
                null,
                String.join("\n\n", body),
                null,
                List.of(),
                label.path("undated").asBoolean() ? null : at,
                at,
                at,
                label.path("id").asText().endsWith("-v2") ? 2 : 1,
                null,
                false);
    }

    private static Trust trust(String name) {
        return Trust.valueOf(name.toUpperCase(Locale.ROOT));
    }
}
