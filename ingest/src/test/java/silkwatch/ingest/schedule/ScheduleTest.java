package silkwatch.ingest.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import silkwatch.contract.Source;

class ScheduleTest {
    private static final Instant NOW = Instant.parse("2026-11-25T09:00:00Z");
    /** Nothing but zeros: waits without jitter. */
    private static final RandomGenerator STEADY = () -> 0L;

    private final Schedule schedule = new Schedule(Duration.ofMinutes(5), Duration.ofHours(24), STEADY);

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        100 items a day, one just now     | 100  | PT0S  | -     | false | -     | PT7M12S
        a thousand a day                  | 1000 | PT0S  | -     | false | -     | PT5M
        two a day                         | 2    | PT1H  | -     | false | -     | PT6H
        one a week                        | 0.14 | PT1H  | -     | false | -     | PT24H
        100 a day, silent for two days    | 100  | PT48H | -     | false | -     | PT6H
        unknown, first time               | 0    | -     | -     | true  | -     | PT30M
        unknown, brought something        | 0    | -     | PT1H  | true  | -     | PT30M
        unknown, brought nothing          | 0    | -     | PT1H  | false | -     | PT1H30M
        unknown, brings nothing for long  | 0    | -     | PT20H | false | -     | PT24H
        asked to wait longer              | 100  | PT0S  | -     | false | PT1H  | PT1H
        asked to wait shorter             | 2    | PT1H  | -     | false | PT1M  | PT6H
        asked to wait for a month         | 100  | PT0S  | -     | false | P30D  | PT24H
        """)
    void waitsAsTheSourceAndTheServerSay(
            String name,
            double perDay,
            Duration silence,
            Duration before,
            boolean brought,
            Duration asked,
            Duration wait) {
        Instant last = silence == null ? null : NOW.minus(silence);
        Instant next = schedule.afterSuccess(source(null), new Rhythm(perDay), last, before, brought, asked, NOW);
        assertEquals(wait, Duration.between(NOW, next));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        first failure            | 1  | false | false | -     | PT5M
        second                   | 2  | false | false | -     | PT10M
        fifth                    | 5  | false | false | -     | PT1H20M
        twentieth                | 20 | false | false | -     | PT24H
        network, twentieth       | 20 | true  | false | -     | PT1H
        gone                     | 1  | false | true  | -     | PT24H
        asked to wait            | 1  | false | false | PT2H  | PT2H
        asked to wait, many      | 9  | false | false | PT2H  | PT21H20M
        asked to wait for a week | 1  | false | false | P7D   | PT24H
        """)
    void backsOffAndNeverGivesUp(
            String name, int failures, boolean network, boolean gone, Duration retryAfter, Duration wait) {
        Instant next = schedule.afterFailure(source(null), failures, network, gone, retryAfter, NOW);
        assertEquals(wait, Duration.between(NOW, next));
    }

    @Test
    void keepsTheOperatorsInterval() {
        Source source = source(Duration.ofMinutes(10));
        Instant next = schedule.afterSuccess(source, new Rhythm(1), NOW, null, false, Duration.ofHours(3), NOW);
        assertEquals(NOW.plus(Duration.ofMinutes(10)), next);
        assertEquals(NOW.plus(Duration.ofMinutes(20)), schedule.afterFailure(source, 2, false, false, null, NOW));
    }

    @Test
    void spreadsSourcesThatStartTogether() {
        Schedule jittery =
                new Schedule(Duration.ofMinutes(5), Duration.ofHours(24), RandomGenerator.of("L64X128MixRandom"));
        long different = IntStream.range(0, 100)
                .mapToObj(n -> jittery.afterFailure(source(null), 1, false, false, null, NOW))
                .distinct()
                .count();
        assertTrue(different > 50, () -> different + " different times");
    }

    @Test
    void knowsTheRhythmFromWhatIsListed() {
        List<Instant> hourly = IntStream.range(0, 10)
                .mapToObj(n -> NOW.minus(Duration.ofHours(n)))
                .toList();
        assertEquals(24, Rhythm.of(hourly, NOW).itemsPerDay(), 0.01);
        assertEquals(Duration.ofHours(1), Rhythm.of(hourly, NOW).gap());
        assertEquals(Rhythm.UNKNOWN, Rhythm.of(List.of(NOW), NOW));
        assertEquals(Rhythm.UNKNOWN, Rhythm.of(List.of(NOW, NOW.plus(Duration.ofDays(400))), NOW));
    }

    @Test
    void isNotMisledByOneOldItem() {
        List<Instant> dates = List.of(
                NOW, NOW.minus(Duration.ofHours(12)), NOW.minus(Duration.ofHours(24)), NOW.minus(Duration.ofDays(900)));
        assertEquals(2, Rhythm.of(dates, NOW).itemsPerDay(), 0.01);
    }

    private static Source source(Duration interval) {
        return new Source(
                "a", "A", Source.Kind.FEED, URI.create("https://a.example/rss"), null, null, null, interval, null);
    }
}
