package silkwatch.alert.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import silkwatch.contract.Development;
import silkwatch.contract.Slots.Precision;
import silkwatch.contract.Slots.When;
import silkwatch.contract.Status;

/** A dossier with what follows from it, kept at hand: its profile, its timeline, and the development as published. */
final class Entry {
    private final DevelopmentType type;
    private final Typology rules;
    private Dossier dossier;
    private Profile profile;
    private Timeline timeline;
    private @Nullable Development published;

    Entry(DevelopmentType type, Typology rules, Dossier dossier, Instant clock) {
        this.type = type;
        this.rules = rules;
        this.dossier = dossier;
        this.profile = Profile.of(dossier.reports());
        this.timeline = Timeline.of(type, rules, dossier.reports(), clock);
    }

    /** Takes in a report; false when it adds nothing to what its origin said before. */
    boolean add(Report report, Instant clock) {
        List<Report> reports = new ArrayList<>(dossier.reports());
        boolean revised = reports.removeIf(kept -> revises(report.byline(), kept));
        Optional<Report> before = reports.stream()
                .filter(kept -> kept.says().equals(report.says()))
                .findFirst();
        boolean repeats = before.isPresent() && Report.ORDER.compare(before.get(), report) <= 0;
        if (!repeats) {
            before.ifPresent(reports::remove);
            reports.add(report);
            reports.sort(Report.ORDER);
        }
        if (repeats && !revised) {
            return false;
        }
        keep(reports, clock);
        return true;
    }

    /** Forgets what older texts of an article said; unless that is all there is. */
    boolean withdraw(Byline byline, Instant clock) {
        List<Report> rest = new ArrayList<>(dossier.reports());
        if (!rest.removeIf(kept -> revises(byline, kept)) || rest.isEmpty()) {
            return false;
        }
        keep(rest, clock);
        return true;
    }

    private static boolean revises(Byline byline, Report kept) {
        return kept.byline().articleId().equals(byline.articleId())
                && kept.byline().revision() < byline.revision();
    }

    void refold(Instant clock) {
        timeline = Timeline.of(type, rules, dossier.reports(), clock);
    }

    void remember(Dossier told) {
        dossier = told;
    }

    void publish(Development development) {
        published = development;
    }

    @Nullable
    Development published() {
        return published;
    }

    Dossier dossier() {
        return dossier;
    }

    String id() {
        return dossier.id();
    }

    DevelopmentType type() {
        return type;
    }

    Profile profile() {
        return profile;
    }

    Timeline timeline() {
        return timeline;
    }

    Optional<State> state() {
        return timeline.state();
    }

    When when() {
        return state().map(State::when).orElse(When.UNKNOWN);
    }

    /**
     * The date on which it reached this status; unknown when it did not. A deed that was told of without a date was done in
     * the days before.
     */
    When whenAt(Status status) {
        Move reached = timeline.moves().stream()
                .filter(move -> move.after().status() == status)
                .reduce((first, last) -> last)
                .orElse(null);
        if (reached == null) {
            return When.UNKNOWN;
        }
        boolean stands = status == state().orElseThrow().status();
        When when = stands ? when() : reached.after().when();
        boolean deed = status.stage() == Status.Stage.DONE || status.stage() == Status.Stage.LEGAL;
        if (when.known() || !deed) {
            return when;
        }
        LocalDate told = reached.after().by().day();
        return new When(told.minusDays(rules.recall().toDays()), told, Precision.MONTH, null);
    }

    LocalDate first() {
        return dossier.reports().get(0).day();
    }

    Instant newest() {
        return dossier.reports().get(dossier.reports().size() - 1).time();
    }

    private void keep(List<Report> reports, Instant clock) {
        dossier = dossier.with(reports);
        profile = Profile.of(reports);
        refold(clock);
    }
}
