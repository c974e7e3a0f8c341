package silkwatch.enrich;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import silkwatch.contract.Article;
import silkwatch.contract.Fate;
import silkwatch.contract.Json;
import silkwatch.contract.beat.Beat;

/** One monstrous article has one fate that says why, after a second of work at most, and the next goes on. */
class PoisonTest {
    private static final Duration LIMIT = Duration.ofSeconds(1);
    private static final Describer DESCRIBER = ArticleDescriber.of(Beat.japanCentralAsia(), null);
    private static final String BOTH = "Japan and Kazakhstan signed an agreement on lead, tin and gold.\n";

    @BeforeAll
    static void warmUp() {
        DESCRIBER.describe(Reports.article("warm.example", "/1", BOTH.repeat(500)));
    }

    static Stream<Arguments> poisons() {
        return Stream.of(
                poison("a line of a million characters", "x".repeat(1_000_000), "REJECTED the record: "),
                poison("a line of 200,000 characters", "lead ".repeat(40_000), "REJECTED a line of more than"),
                poison("half a pair", BOTH + "HALF", "REJECTED half a surrogate pair in the body at 64"),
                poison("10,000 mentions", "Japan, Kazakhstan.\n".repeat(5_000), "REJECTED 10000 mentions, at most"),
                poison("20,000 names in kanji", "日本とカザフスタン、".repeat(4_999), "REJECTED 9998 mentions, at most"),
                poison("as many words as may be", BOTH.repeat(900), "NEW"),
                poison("words that only their surroundings explain", BOTH + "lead tin gold ".repeat(1_400), "NEW"),
                poison("a sentence without an end", "Japan Kazakhstan signed lead Georgia ".repeat(1_300), "NEW"),
                poison("marks on marks", BOTH + "a\u0301\u0302\u0303\u0304".repeat(9_000), "NEW"),
                poison("brackets in brackets", BOTH + "(«【".repeat(15_000), "NEW"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("poisons")
    void isSetAsideOrDescribedWithinASecond(String name, String body, String expected, @TempDir Path stateDir) {
        Article next = Reports.article("steppe-courier.example", "/next", Reports.ACCORD);
        Article poison = Reports.article("steppe-courier.example", "/poison", body);
        try (var topology = new EnrichTestTopology(stateDir, DESCRIBER)) {
            long before = processorTime();
            topology.in(poison.id(), Json.line(poison).replace("HALF", "\\ud83d"));
            Duration taken = Duration.ofNanos(processorTime() - before);
            List<Fate> fates = topology.fateRecords();
            assertEquals(1, fates.size());
            assertEquals(poison.id(), fates.get(0).articleId());
            String told = fates.get(0).fate() + " " + fates.get(0).reason();
            assertTrue(told.startsWith(expected), told);
            assertTrue(taken.compareTo(LIMIT) < 0, () -> name + " took " + taken);
            topology.in(next);
            assertEquals(1, topology.fateRecords().size());
        }
    }

    private static Arguments poison(String name, String body, String expected) {
        return Arguments.of(name, body, expected);
    }

    /** Of this thread, which does all the work: other load on the machine does not count. */
    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
