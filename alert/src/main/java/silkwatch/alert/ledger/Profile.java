package silkwatch.alert.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Who and what the reports of one development, taken together, say that it is about.
 *
 * @param level what tells meetings of one format apart: foreign, justice; null where nothing does
 * @param parties those that at least a third of the reports name
 * @param confirmedBy those of the parties whose own offices report it
 * @param after content time that the event lies behind, when it was told of as the next one; null otherwise
 */
record Profile(
        @Nullable String format,
        int ordinal,
        @Nullable String level,
        List<String> parties,
        List<String> initiatives,
        List<String> minerals,
        Set<String> things,
        Set<String> people,
        Map<String, String> labels,
        long origins,
        List<String> confirmedBy,
        @Nullable Instant after) {

    /** The profile of these reports, at least one. */
    static Profile of(List<Report> all) {
        List<Report> news = all.stream().filter(r -> r.mention().news()).toList();
        List<Report> told = news.isEmpty() ? all : news;
        Map<String, String> labels = new TreeMap<>();
        Set<String> things = new HashSet<>();
        Set<String> people = new HashSet<>();
        for (Report report : all) {
            report.labels().forEach(labels::putIfAbsent);
            things.addAll(report.things());
            people.addAll(report.people());
        }
        Report first = all.get(0);
        List<String> parties = often(told, report -> report.mention().parties());
        return new Profile(
                mostTold(told, report -> report.mention().format()),
                Objects.requireNonNullElse(
                        mostTold(
                                told,
                                report -> report.mention().ordinal() > 0
                                        ? (Integer) report.mention().ordinal()
                                        : null),
                        0),
                mostTold(told, report -> report.mention().subjectText()),
                parties,
                often(told, report -> report.mention().initiatives()),
                often(told, report -> report.mention().minerals()),
                things,
                people,
                labels,
                told.stream().map(report -> report.byline().origin()).distinct().count(),
                parties.stream()
                        .filter(nation ->
                                told.stream().anyMatch(report -> report.byline().isOfficeOf(nation)))
                        .toList(),
                first.mention().next() ? first.time() : null);
    }

    private static <T> @Nullable T mostTold(List<Report> reports, Function<Report, @Nullable T> value) {
        Map<T, Integer> counts = new HashMap<>();
        for (Report report : reports) {
            T told = value.apply(report);
            if (told != null) {
                counts.merge(told, 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.<T, Integer>comparingByValue()
                        .thenComparing(entry -> String.valueOf(entry.getKey()), Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private static List<String> often(List<Report> reports, Function<Report, List<String>> values) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Report report : reports) {
            values.apply(report).forEach(value -> counts.merge(value, 1, Integer::sum));
        }
        List<String> often = new ArrayList<>();
        counts.forEach((value, count) -> {
            if (3 * count >= reports.size()) {
                often.add(value);
            }
        });
        return often;
    }
}
