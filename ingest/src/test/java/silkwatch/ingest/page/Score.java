package silkwatch.ingest.page;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Pages as they were read and as they are in truth in; the figures of the public extraction benchmarks out. */
final class Score {
    private int texts;
    private double precision;
    private double recall;
    private double words;
    private int found;
    private int missed;
    private int unwanted;
    private int titles;
    private int rightTitles;
    private int days;
    private int rightDays;
    private int wrongDays;

    void add(Truth truth, PageReader.Reading reading) {
        String body = reading.page().body();
        if (!truth.body().isEmpty()) {
            addText(Shingles.words(truth.body()), Shingles.words(body));
        }
        String flat = Truth.flat(body);
        for (String segment : truth.with()) {
            if (flat.contains(segment)) {
                found++;
            } else {
                missed++;
            }
        }
        unwanted += (int) truth.without().stream().filter(flat::contains).count();
        if (!truth.title().isEmpty()) {
            titles++;
            String title = reading.page().title() == null ? "" : reading.page().title();
            rightTitles += Truth.flat(title).equalsIgnoreCase(Truth.flat(truth.title())) ? 1 : 0;
        }
        if (!truth.date().isEmpty()) {
            addDay(truth.date(), reading.dates().published());
        }
    }

    private void addText(List<String> truth, List<String> read) {
        texts++;
        Map<String, Integer> wanted = Shingles.counts(truth, 4);
        Map<String, Integer> got = Shingles.counts(read, 4);
        int common = Shingles.common(wanted, got);
        precision += got.isEmpty() ? 0 : (double) common / Shingles.size(got);
        recall += (double) common / Shingles.size(wanted);
        Map<String, Integer> bag = Shingles.counts(lower(truth), 1);
        Map<String, Integer> gotBag = Shingles.counts(lower(read), 1);
        int shared = Shingles.common(bag, gotBag);
        words += 2.0 * shared / (Shingles.size(bag) + Shingles.size(gotBag));
    }

    private static List<String> lower(List<String> words) {
        return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    }

    private void addDay(String truth, Moment published) {
        days++;
        if (published != null) {
            boolean right = truth.startsWith(published.day().toString());
            rightDays += right ? 1 : 0;
            wrongDays += right ? 0 : 1;
        }
    }

    double shingles() {
        return 2 * precision * recall / (precision + recall) / texts;
    }

    double words() {
        return words / texts;
    }

    double segments() {
        return 2.0 * found / (2 * found + unwanted + missed);
    }

    double titles() {
        return (double) rightTitles / titles;
    }

    double rightDays() {
        return (double) rightDays / days;
    }

    double wrongDays() {
        return (double) wrongDays / days;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "shingle F1 %.3f, word F1 %.3f, segment F1 %.3f, titles %.3f, days right %.3f, wrong %.3f",
                shingles(),
                words(),
                segments(),
                titles(),
                rightDays(),
                wrongDays());
    }
}
