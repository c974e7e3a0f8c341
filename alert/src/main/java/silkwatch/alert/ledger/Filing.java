package silkwatch.alert.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import silkwatch.contract.Status.Stage;

/** One reading in, in the order of content; its reports with the developments that they are of, old or new, out. */
final class Filing {
    private static final Comparator<Report> DEEDS_FIRST = Comparator.comparing(
                    (Report report) -> report.mention().next())
            .thenComparing(report -> !report.mention().news())
            .thenComparing(report -> !report.date().known())
            .thenComparing(report -> report.status().stage() == Stage.PROSPECT)
            .thenComparing(Report::index);

    private final Typology rules;
    private final Register register;
    private final String beat;

    Filing(Typology rules, Register register, String beat) {
        this.rules = rules;
        this.register = register;
        this.beat = beat;
    }

    /**
     * Files what an article says.
     *
     * @param before the content time that the beat had reached
     */
    Step file(Reading reading, Instant before) {
        Byline byline = credited(reading.byline());
        Instant published = byline.publishedAt();
        Step step = new Step(reading, published == null || published.isBefore(before) ? before : published);
        lapse(step);
        file(reports(reading, byline), step);
        for (Entry entry : register.of(byline.articleId())) {
            Account account = entry.account();
            if (entry.withdraw(byline, step.clock())) {
                step.changed(entry, account);
                register.shelve(entry);
            }
        }
        return step;
    }

    /** The step of an article that only repeats what is kept, wherever it comes; empty when it says more. */
    Optional<Step> repeats(Reading reading, Instant clock) {
        Step step = new Step(reading, clock);
        for (Report report : reports(reading, credited(reading.byline()))) {
            Optional<Entry> keeper =
                    register.keeper(report).filter(entry -> entry.account().repeats(report));
            if (keeper.isEmpty()) {
                return Optional.empty();
            }
            step.home(report, keeper.get(), false);
        }
        return register.of(reading.byline().articleId()).isEmpty() ? Optional.of(step) : Optional.empty();
    }

    /** Files reports that have lost their development while others were put in order. */
    void again(List<Report> strays, Step step) {
        file(strays.stream().sorted(DEEDS_FIRST).toList(), step);
    }

    /** News first: what an article recalls by the way must not lead its news to what is past. */
    private void file(List<Report> reports, Step step) {
        fileAll(reports.stream().filter(report -> report.mention().news()).toList(), step);
        fileAll(reports.stream().filter(report -> !report.mention().news()).toList(), step);
    }

    /** What is known by its words or its slots goes home first; what is left opens what is new. */
    private void fileAll(List<Report> reports, Step step) {
        List<Report> strangers = new ArrayList<>();
        for (Report report : reports) {
            Optional<Entry> home = report.mention().next() ? Optional.empty() : register.home(report);
            home.ifPresentOrElse(entry -> add(report, entry, step), () -> strangers.add(report));
        }
        for (Report report : strangers) {
            register.home(report)
                    .or(() -> sibling(report, step.homes()))
                    .ifPresentOrElse(entry -> add(report, entry, step), () -> open(report, step));
        }
    }

    private void add(Report report, Entry entry, Step step) {
        Account account = entry.account();
        boolean adds = entry.add(report, step.clock());
        if (adds) {
            step.changed(entry, account);
            register.post(report, entry);
        }
        step.home(report, entry, adds);
    }

    /** Where the same article said the same of the same thing already, though of another party. */
    private static Optional<Entry> sibling(Report report, List<Step.Home> homes) {
        return homes.stream()
                .filter(home -> home.entry().type().sides() == DevelopmentType.Sides.WITHIN)
                .filter(home ->
                        home.report().mention().type().equals(report.mention().type()))
                .filter(home -> home.report().status() == report.status())
                .filter(home -> !Collections.disjoint(home.report().things(), report.things()))
                .map(Step.Home::entry)
                .findFirst();
    }

    /** A development of its own, where the report may open one. */
    private void open(Report report, Step step) {
        DevelopmentType type = rules.type(report.mention().type()).orElse(null);
        boolean someone = report.mention().format() != null
                || !report.mention().parties().isEmpty()
                || !report.things().isEmpty();
        boolean recalled = report.date().known() && Journey.over(report);
        if (type == null
                || !someone
                || !report.byline().believed()
                || !(report.mention().news() || recalled)) {
            return;
        }
        Entry entry = Entry.opened(type, rules, beat, report, step.clock());
        register.enter(entry);
        step.open(entry);
        step.home(report, entry, true);
    }

    /** A copy speaks for the origin of the text it copies. */
    private Byline credited(Byline byline) {
        if (byline.copyOf() == null) {
            return byline;
        }
        return register.of(byline.copyOf()).stream()
                .flatMap(entry -> entry.reports().stream())
                .filter(report -> report.byline().articleId().equals(byline.copyOf()))
                .findFirst()
                .map(report -> byline.from(report.byline().origin()))
                .orElse(byline);
    }

    /** What was to take place by now, and was not reported. */
    private void lapse(Step step) {
        for (Entry entry : register.due(step.clock())) {
            step.changed(entry, entry.account());
            entry.keep(entry.reports(), step.clock());
            register.shelve(entry);
        }
    }

    private List<Report> reports(Reading reading, Byline byline) {
        return IntStream.range(0, reading.mentions().size())
                .mapToObj(index -> Optional.ofNullable(Report.of(reading, index, byline, rules.settings())))
                .flatMap(Optional::stream)
                .sorted(DEEDS_FIRST)
                .toList();
    }
}
