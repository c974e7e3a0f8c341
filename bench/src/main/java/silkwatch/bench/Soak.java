package silkwatch.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import silkwatch.alert.extract.RuleMentionReader;
import silkwatch.alert.ledger.Byline;
import silkwatch.alert.ledger.Ledger;
import silkwatch.alert.ledger.Outcome;
import silkwatch.alert.ledger.Reading;
import silkwatch.contract.EnrichedArticle;
import silkwatch.contract.Ids;
import silkwatch.contract.Json;
import silkwatch.contract.beat.Beat;

/**
 * What a replay wrote, told again and again under new addresses and minutes later: the ledger must not grow, nothing may
 * repeat, latency and memory must stay flat.
 */
public final class Soak {
    private static final int SHOWN = 10;

    private Soak() {}

    /** @param args folder that a replay wrote to, rounds (100) */
    public static void main(String[] args) throws IOException {
        List<Reading> readings = readings(Path.of(args[0]));
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 100;
        Ledger ledger = new Ledger(Beat.japanCentralAsia(), InstantSource.fixed(Instant.EPOCH));
        Set<String> kept = new HashSet<>();
        List<Long> times = new ArrayList<>();
        int alerts = 0;
        System.out.println("round  developments  reports kept  alerts   p50 us   p99 us  heap MB");
        for (int round = 0; round <= rounds; round++) {
            for (Reading reading : readings) {
                Reading again = renamed(reading, round);
                long start = System.nanoTime();
                Outcome outcome = ledger.take(again);
                times.add(System.nanoTime() - start);
                alerts += outcome.alerts().size();
                for (Outcome.File file : outcome.files()) {
                    kept.removeAll(file.removed());
                    kept.addAll(file.added().keySet());
                }
            }
            if (round % SHOWN == 0) {
                times.sort(null);
                System.gc();
                System.out.printf(
                        "%5d %13d %13d %7d %8d %8d %8d%n",
                        round,
                        ledger.size(),
                        kept.size(),
                        alerts,
                        times.get(times.size() / 2) / 1_000,
                        times.get(times.size() * 99 / 100) / 1_000,
                        (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20);
                times.clear();
                alerts = 0;
            }
        }
    }

    private static List<Reading> readings(Path folder) throws IOException {
        RuleMentionReader reader = new RuleMentionReader();
        List<Reading> readings = new ArrayList<>();
        for (String file : List.of("enriched.jsonl", "copies.jsonl")) {
            for (String line : Files.readAllLines(folder.resolve(file))) {
                EnrichedArticle article = Json.MAPPER.readValue(line, EnrichedArticle.class);
                readings.add(Reading.of(article, reader.read(article)));
            }
        }
        readings.sort(Reading.BY_CONTENT_TIME);
        return readings;
    }

    private static Reading renamed(Reading reading, int round) {
        Byline b = reading.byline();
        String url = b.url() + "?again=" + round;
        Instant published = b.publishedAt() == null ? null : b.publishedAt().plusSeconds(60L * round);
        Byline other = new Byline(
                Ids.article(url),
                b.revision(),
                url,
                b.outlet(),
                b.origin(),
                b.trust(),
                b.title(),
                b.language(),
                published,
                b.time().plusSeconds(60L * round),
                null,
                b.fetchedAt(),
                b.backfill());
        return new Reading(other, reading.mentions(), reading.labels(), reading.people(), reading.topics());
    }
}
