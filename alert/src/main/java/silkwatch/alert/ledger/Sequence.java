package silkwatch.alert.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Readings in, in the order in which they come; a ledger as if they had come in the order of their content out. One from
 * before the last days is filed beside: what is settled is not opened again for it.
 */
final class Sequence {
    private final Register register;
    private final Filing filing;
    private final Recent recent = new Recent();

    Sequence(Register register, Filing filing) {
        this.register = register;
        this.filing = filing;
    }

    /**
     * What a reading did.
     *
     * @param back steps that were taken back for it, in order
     * @param done it and those that were taken again, in order
     */
    record Course(List<Step> back, List<Step> done) {
        /** All that were changed, be it that they are no more. */
        Set<Entry> touched() {
            Set<Entry> touched = new LinkedHashSet<>();
            back.forEach(step -> touched.addAll(step.touched()));
            done.forEach(step -> touched.addAll(step.touched()));
            return touched;
        }

        /** Ids of the articles that were read, or read again. */
        Set<String> articles() {
            return done.stream()
                    .map(Step::reading)
                    .filter(reading -> reading != null)
                    .map(reading -> reading.byline().articleId())
                    .collect(Collectors.toSet());
        }

        int added(Reading reading) {
            return done.stream()
                    .filter(step -> reading.equals(step.reading()))
                    .mapToInt(Step::added)
                    .sum();
        }
    }

    /** The content time that the beat has reached. */
    Instant clock() {
        return recent.clock();
    }

    /** Whether this text or a newer one of the article was read. */
    boolean knows(Byline byline) {
        Reading same = recent.of(byline.articleId());
        return same != null
                ? same.byline().revision() >= byline.revision()
                : register.of(byline.articleId()).stream()
                        .flatMap(entry -> entry.reports().stream())
                        .anyMatch(report -> isNewer(report.byline(), byline));
    }

    /** Whether it is of the last days, and will be read again when an earlier one comes. */
    boolean keeps(Reading reading) {
        return reading.equals(recent.of(reading.byline().articleId()));
    }

    Course take(Reading reading) {
        Reading same = recent.of(reading.byline().articleId());
        if (same == null && !recent.reach(reading)) {
            Step step = filing.file(reading, clock());
            amend(step);
            return new Course(List.of(), List.of(step));
        }
        Instant between = same == null ? recent.clockAt(reading) : null;
        Optional<Step> repeat = between == null ? Optional.empty() : filing.repeats(reading, between);
        if (repeat.isPresent()) {
            recent.put(repeat.get());
            return new Course(List.of(), List.of(repeat.get()));
        }
        boolean first = same != null && Reading.BY_CONTENT_TIME.compare(same, reading) < 0;
        List<Step> back = recent.takeBack(first ? same : reading, register);
        List<Reading> again = new ArrayList<>(List.of(reading));
        back.stream().map(Step::reading).filter(other -> !other.equals(same)).forEach(again::add);
        List<Step> done = again(again);
        List<Report> strays = strays(back);
        if (!strays.isEmpty()) {
            Step step = new Step(null, clock());
            filing.again(strays, step);
            amend(step);
            done.add(step);
        }
        return new Course(back, done);
    }

    /** Takes these, of the last days, behind what is settled. */
    List<Step> restore(List<Reading> readings, Instant since) {
        recent.since(since);
        return again(readings);
    }

    /** Those that are settled from now on. */
    List<Reading> letGo() {
        return recent.letGo();
    }

    private List<Step> again(List<Reading> readings) {
        List<Step> done = new ArrayList<>();
        readings.stream().sorted(Reading.BY_CONTENT_TIME).forEach(reading -> {
            Step step = filing.file(reading, clock());
            recent.put(step);
            done.add(step);
        });
        return done;
    }

    /** What was filed beside into developments that are taken back now. */
    private static List<Report> strays(List<Step> back) {
        Set<String> texts =
                back.stream().map(step -> step.reading().byline().text()).collect(Collectors.toSet());
        return back.stream()
                .flatMap(step -> step.opened().stream())
                .flatMap(entry -> entry.reports().stream())
                .filter(report -> !texts.contains(report.byline().text()))
                .toList();
    }

    /** What was filed beside is older than the last days: taking those back must leave it in place. */
    private void amend(Step beside) {
        for (Entry entry : beside.touched()) {
            Account before = beside.before(entry);
            if (before != null) {
                amend(entry, before);
            }
        }
    }

    private void amend(Entry entry, Account before) {
        Set<String> removed = keys(before.reports());
        removed.removeAll(keys(entry.reports()));
        List<Report> added =
                entry.reports().stream().filter(report -> !before.keeps(report)).toList();
        Instant clock = recent.since();
        for (Step step : recent.steps()) {
            Instant then = clock;
            step.rewrite(entry, account -> {
                List<Report> reports = new ArrayList<>(account.reports());
                reports.removeIf(report -> removed.contains(report.key()));
                reports.addAll(added);
                return entry.accountOf(reports, then);
            });
            clock = step.clock();
        }
    }

    private static Set<String> keys(List<Report> reports) {
        Set<String> keys = new HashSet<>();
        reports.forEach(report -> keys.add(report.key()));
        return keys;
    }

    private static boolean isNewer(Byline a, Byline b) {
        return a.articleId().equals(b.articleId()) && a.revision() > b.revision();
    }
}
