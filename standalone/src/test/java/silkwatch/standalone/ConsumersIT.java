package silkwatch.standalone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import silkwatch.alert.AlertService;
import silkwatch.contract.Article;
import silkwatch.contract.Await;
import silkwatch.contract.Samples;
import silkwatch.contract.Topic;
import silkwatch.enrich.EnrichService;
import silkwatch.operations.Settings;

/** The samples for other teams, as the README prints them, read what the real services write. */
@Timeout(120)
class ConsumersIT {
    private static final Path README = Path.of(System.getProperty("silkwatch.root", ".."), "README.md");
    private static final Duration LIMIT = Duration.ofSeconds(60);
    /** What a consumer has: Kafka's client, our contract and what the two need. */
    private static final Pattern CONSUMERS_JARS =
            Pattern.compile("/(kafka-clients|kafka-streams|jackson|slf4j-api|jspecify|snakeyaml)|contract");

    @TempDir
    static Path folder;

    private static EmbeddedKafka kafka;
    private static EnrichService enrich;
    private static AlertService alert;

    @BeforeAll
    static void publish() throws Exception {
        kafka = EmbeddedKafka.start(folder.resolve("kafka"), 0);
        Installation installation = Installation.from(new Settings(Map.of(
                "KAFKA_BOOTSTRAP_SERVERS", kafka.bootstrapServers(),
                "SILKWATCH_STATE_DIR", folder.resolve("state").toString(),
                "SILKWATCH_ENRICH_PORT", "0",
                "SILKWATCH_ALERT_PORT", "0",
                "SILKWATCH_DESK_PORT", "0")));
        enrich = installation.enrichService();
        alert = installation.alertService();
        enrich.start();
        alert.start();
        Article accord = Samples.article();
        Article copy = Samples.article("/2026/again", "Gallium accord", Samples.BODY);
        Article other = Samples.article("/2026/match", "Home side wins", "The home side won after extra time.");
        try (var publisher = new ArticlePublisher(installation)) {
            publisher.publish(List.of(accord), false, System.out);
            awaitRecords(installation, installation.topics().articlesEnriched(), 1);
            publisher.publish(List.of(accord, copy, other), false, System.out);
        }
        awaitRecords(installation, installation.topics().articlesFates(), 4);
        awaitRecords(installation, installation.topics().alerts(), 1);
    }

    @AfterAll
    static void stop() {
        Stream.of(enrich, alert, kafka).forEach(ConsumersIT::close);
    }

    @Test
    void shellSampleReadsArticlesAndAlerts() throws Exception {
        for (String tool : List.of("kcat", "jq")) {
            assumeTrue(installed(tool), "skipped: no " + tool + " on this machine");
        }
        Path script = Files.writeString(folder.resolve("sample.sh"), sample("sh"));
        Process process = start("sh", script.toString());
        List<String> lines;
        try (BufferedReader out = output(process)) {
            lines = out.lines().toList();
        }
        assertEquals(0, process.waitFor());
        assertEquals(2, lines.size(), lines::toString);
        assertEquals("2026-03-02T06:00:00Z\ten\tjp+kz\t" + Samples.TITLE, lines.get(0));
        assertTrue(lines.get(1).startsWith("2026-03-02T06:00:00Z\tsigned\t"), lines.get(1));
    }

    @Test
    void javaSampleReadsArticles() throws Exception {
        Path source = Files.writeString(folder.resolve("Reader.java"), sample("java"));
        String jars = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(CONSUMERS_JARS.asPredicate())
                .collect(Collectors.joining(File.pathSeparator));
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = start(java, "-cp", jars, source.toString());
        List<String> lines = new ArrayList<>();
        try (BufferedReader out = output(process)) {
            String line = out.readLine();
            while (line != null && !line.startsWith("Steppe Courier: ")) {
                lines.add(line);
                line = out.readLine();
            }
            assertEquals("Steppe Courier: " + Samples.TITLE + " [gallium]", line, () -> String.join("\n", lines));
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    /** The README's one block in this language. */
    private static String sample(String language) throws IOException {
        List<MatchResult> blocks = Pattern.compile("(?s)```" + language + "\n(.*?)```")
                .matcher(Files.readString(README))
                .results()
                .toList();
        assertEquals(1, blocks.size(), "blocks of " + language + " in the README");
        return blocks.get(0).group(1);
    }

    private static Process start(String... command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("KAFKA_BOOTSTRAP_SERVERS", kafka.bootstrapServers());
        return builder.start();
    }

    private static BufferedReader output(Process process) {
        return new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    private static boolean installed(String tool) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(bin -> Files.isExecutable(Path.of(bin, tool)));
    }

    private static void awaitRecords(Installation installation, Topic<?> topic, int count) {
        AtomicInteger records = new AtomicInteger();
        try (TopicReader reader = new TopicReader(installation, topic)) {
            Await.until(count + " records in " + topic.name(), LIMIT, () -> {
                reader.readToEnd((key, value) -> records.incrementAndGet());
                return records.get() >= count;
            });
        }
    }

    private static void close(AutoCloseable closeable) {
        try {
            closeable.close();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
