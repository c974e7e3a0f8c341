package silkwatch.enrich;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import silkwatch.contract.Article;
import silkwatch.contract.EnrichedArticle;
import silkwatch.contract.Fate;
import silkwatch.contract.Json;

/** Adds up the fates of many mixed records: each has one, and the topics hold what the fates say. */
class FateSumsTest {
    private static final int RECORDS = 50_000;

    private final Map<Fate.Kind, Integer> expected = new EnumMap<>(Fate.Kind.class);
    private final Map<Fate.Kind, Integer> met = new EnumMap<>(Fate.Kind.class);
    private final Random random = new Random(7);
    private final List<Article> firsts = new ArrayList<>();
    private final Set<String> changed = new HashSet<>();

    @Test
    void everyRecordHasOneFateAndNothingIsSaidTwice(@TempDir Path stateDir) {
        int enriched = 0;
        int copies = 0;
        int dead = 0;
        Set<String> said = new HashSet<>();
        try (var topology = new EnrichTestTopology(stateDir, Reports.DESCRIBER)) {
            for (int i = 0; i < RECORDS; i++) {
                feed(topology, i);
                if (i % 1000 == 999) {
                    topology.fateRecords().forEach(fate -> met.merge(fate.fate(), 1, Integer::sum));
                    for (EnrichedArticle article : topology.enriched()) {
                        enriched++;
                        assertEquals(
                                true,
                                said.add(article.article().id()
                                        + article.article().revision()));
                    }
                    copies += topology.copies().size();
                    dead += topology.deadLetters().size();
                }
            }
        }
        assertEquals(expected, met);
        assertEquals(RECORDS, met.values().stream().mapToInt(Integer::intValue).sum());
        assertEquals(met.get(Fate.Kind.NEW) + met.get(Fate.Kind.REVISION), enriched);
        assertEquals(met.get(Fate.Kind.COPY), copies);
        assertEquals(met.get(Fate.Kind.REJECTED), dead);
    }

    private void feed(EnrichTestTopology topology, int i) {
        String host = "outlet" + i + ".example";
        switch (firsts.isEmpty() ? 0 : random.nextInt(10)) {
            case 0, 1 -> {
                Article first = Reports.article(host, "/first", Reports.text(i, 8));
                firsts.add(first);
                expect(Fate.Kind.NEW, topology, first);
            }
            case 2 -> {
                Article known = any();
                if (!changed.contains(known.id())) {
                    expect(Fate.Kind.DUPLICATE, topology, known);
                } else {
                    expect(Fate.Kind.OFF_TOPIC, topology, Reports.article(host, "/none", "Nothing of the region."));
                }
            }
            case 3 -> {
                Article known = any();
                changed.add(known.id());
                expect(
                        Fate.Kind.REVISION,
                        topology,
                        Reports.article(known.outlet(), "/first", known.body() + " Addition " + i + "."));
            }
            case 4 -> expect(Fate.Kind.COPY, topology, Reports.article(host, "/copy", any().body()));
            case 5 -> {
                topology.in("key" + i, i % 3 == 0 ? null : i % 3 == 1 ? "{\"id\":" : "\"a\"".repeat(1000));
                expected.merge(Fate.Kind.REJECTED, 1, Integer::sum);
            }
            case 6 -> {
                Article poison = Reports.article(host, "/poison", Reports.text(i, 8));
                topology.in(poison.id(), Json.line(poison));
                expected.merge(Fate.Kind.REJECTED, 1, Integer::sum);
            }
            default ->
                expect(Fate.Kind.OFF_TOPIC, topology, Reports.article(host, "/off", "Report " + i + " on sport."));
        }
    }

    private void expect(Fate.Kind kind, EnrichTestTopology topology, Article article) {
        topology.in(article);
        expected.merge(kind, 1, Integer::sum);
    }

    private Article any() {
        return firsts.get(random.nextInt(firsts.size()));
    }
}
