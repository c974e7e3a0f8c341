package silkwatch.standalone;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import silkwatch.contract.Await;
import silkwatch.contract.Corpus;
import silkwatch.contract.Json;

/** The labelled articles that lie beside the repo, replayed and scored, and read over HTTP from outlets that serve them. */
class CorpusIT {
    private static final int PORT = 8093;

    @TempDir
    private Path folder;

    private CorpusTools tools;

    @BeforeEach
    void tools() {
        tools = new CorpusTools(folder);
    }

    /** Replayed from a file, read over HTTP, and read over HTTP while each service is killed once: the same alerts. */
    @Test
    void seeds() throws Exception {
        Path seeds = Corpus.path("seeds/seeds.jsonl");
        Path run = replay(seeds);
        check(score(seeds, List.of()), Map.of("/topic/f1", 1.0, "/minerals.all/f1", 0.9, "/alerts/recall", 0.9));
        Set<String> replayed = Outcome.ofReplay(run).told();
        try (var kafka = EmbeddedKafka.start(folder.resolve("kafka"), 0);
                var journey = new Journey(kafka.bootstrapServers(), folder, new Served(seeds))) {
            Outcome undisturbed = journey.undisturbed("calm.");
            assertEquals(replayed, undisturbed.told());
            Outcome killed = journey.withKills("killed.");
            killed.check();
            assertEquals(replayed, killed.told());
        }
    }

    @Test
    void developmentSet() throws Exception {
        Path labels = Corpus.path("articles/dev.jsonl");
        replay(labels);
        JsonNode score = score(
                labels,
                List.of("--ledger", Corpus.path("articles/dev_ledger.json").toString()));
        check(
                score,
                Map.of(
                        "/topic/f1", 0.98,
                        "/minerals.all/f1", 0.95,
                        "/initiatives.all/f1", 0.93,
                        "/copies/f1", 0.95,
                        "/alerts/recall", 0.85));
        assertEquals(0, score.at("/alerts/false/off-topic").asInt());
    }

    /** These bars, and those that hold for every set. */
    private static void check(JsonNode score, Map<String, Double> bars) {
        Map<String, Double> all = new TreeMap<>(bars);
        all.put("/fates", 1.0);
        all.put("/nations.all/f1", 0.97);
        all.putIfAbsent("/initiatives.all/f1", 0.9);
        all.put("/alerts/precision", 0.9);
        all.put("/evidence", 1.0);
        assertAll(all.entrySet().stream().map(bar -> atLeast(score, bar.getKey(), bar.getValue())));
        assertEquals(0, score.at("/alerts/false/repeat").asInt(), "an alert was repeated");
    }

    /** The seeds as the web of the outlets that wrote them, in the order in which they did. */
    private final class Served implements Journey.Outlets {
        private final Path sources = folder.resolve("sources.yaml");
        private final Path labels;
        private @Nullable Process web;

        Served(Path labels) {
            this.labels = labels;
        }

        @Override
        public int[] stages() {
            return new int[] {5};
        }

        @Override
        public void enter(int stage) {
            try {
                close();
                Files.deleteIfExists(sources);
                web = tools.start(
                        List.of(
                                "newsroom",
                                labels.toString(),
                                "--port",
                                String.valueOf(PORT),
                                "--pace",
                                "3",
                                "--sources",
                                sources.toString()),
                        folder.resolve("newsroom.log"));
                Await.until("outlets are served", Duration.ofSeconds(30), () -> Files.exists(sources));
            } catch (IOException e) {
                throw new AssertionError("the newsroom does not start; see " + folder.resolve("newsroom.log"), e);
            }
        }

        @Override
        public Path sources() {
            return sources;
        }

        @Override
        public Map<String, String> settings() {
            return Map.of(
                    "SILKWATCH_INGEST_BACKFILL_AGE", "off",
                    "SILKWATCH_INGEST_INTERVAL_MIN", "PT1S",
                    "SILKWATCH_INGEST_INTERVAL_MAX", "PT1S",
                    "SILKWATCH_ALERT_SETTLE", "PT10S");
        }

        @Override
        public void close() {
            if (web != null) {
                web.destroyForcibly().onExit().join();
            }
        }
    }

    private Path replay(Path labels) throws Exception {
        Path inputs = tools.inputs(labels);
        Path out = folder.resolve("run");
        assertEquals(0, Silkwatch.commandLine().execute("replay", inputs.toString(), "--out", out.toString()));
        return out;
    }

    private JsonNode score(Path labels, List<String> more) throws Exception {
        Path json = folder.resolve("score.json");
        List<String> command = new ArrayList<>(List.of("evaluate", "score", labels.toString()));
        command.addAll(List.of("--run", folder.resolve("run").toString(), "--json", json.toString()));
        command.addAll(more);
        assertEquals(0, tools.start(command, folder.resolve("score.log")).waitFor());
        return Json.MAPPER.readTree(json.toFile());
    }

    private static Executable atLeast(JsonNode score, String figure, double bar) {
        return () -> assertTrue(
                score.at(figure).asDouble() >= bar, () -> figure + " is " + score.at(figure) + ", due is " + bar);
    }
}
