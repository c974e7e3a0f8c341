package silkwatch.ingest.feed;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a corpus asserts and what three readers make of it in; how often each is right, field by field, out. */
final class Score {
    private final String corpus;
    private final Map<String, Tally> fields = new TreeMap<>();
    private final Tally allFields = new Tally();
    private final Tally documents = new Tally();
    private final List<String> misses = new ArrayList<>();
    private int refusedByRome;

    Score(String corpus) {
        this.corpus = corpus;
    }

    private static final class Tally {
        private int asserted;
        private int ours;
        private int romes;
        private int romesFirst;

        private void count(boolean our, boolean rome, boolean romeFirst) {
            asserted++;
            ours += our ? 1 : 0;
            romes += rome ? 1 : 0;
            romesFirst += romeFirst ? 1 : 0;
        }

        private String row(String name) {
            return "  %-20s %8d %s %s %s%n".formatted(name, asserted, share(ours), share(romes), share(romesFirst));
        }

        private String share(int right) {
            return "%8d %5.1f%%".formatted(right, 100.0 * right / asserted);
        }
    }

    void add(
            Path file,
            List<Expectation> expectations,
            FeedDocument ours,
            @Nullable FeedDocument rome,
            FeedDocument romeFirst) {
        refusedByRome += rome == null ? 1 : 0;
        var allOurs = true;
        var allRomes = true;
        var allRomesFirst = true;
        for (var expectation : expectations) {
            var our = expectation.holds(ours);
            var romes = rome != null && expectation.holds(rome);
            var romesFirst = expectation.holds(romeFirst);
            fields.computeIfAbsent(expectation.field(), field -> new Tally()).count(our, romes, romesFirst);
            allFields.count(our, romes, romesFirst);
            allOurs &= our;
            allRomes &= romes;
            allRomesFirst &= romesFirst;
            if (!our) {
                misses.add("  missed: %s %s is %s, read as %s%n"
                        .formatted(
                                file.getFileName(),
                                expectation.field(),
                                expectation.expected(),
                                expectation.actual().apply(ours)));
            }
        }
        if (!expectations.isEmpty()) {
            documents.count(allOurs, allRomes, allRomesFirst);
        }
    }

    double fields() {
        return (double) allFields.ours / allFields.asserted;
    }

    double documents() {
        return (double) documents.ours / documents.asserted;
    }

    @Override
    public String toString() {
        var report = new StringBuilder(
                "%-22s %8s %15s %15s %15s%n".formatted(corpus, "asserted", "ours", "ROME", "ROME, then ours"));
        fields.forEach((field, tally) -> report.append(tally.row(field)));
        report.append(allFields.row("all fields")).append(documents.row("whole documents"));
        misses.forEach(report::append);
        return report.append("  documents that ROME refuses: ")
                .append(refusedByRome)
                .toString();
    }
}
