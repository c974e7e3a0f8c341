package silkwatch.alert.ledger;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import silkwatch.contract.Development;
import silkwatch.contract.Development.Version;
import silkwatch.contract.Slots.Precision;
import silkwatch.contract.Slots.When;
import silkwatch.contract.Status;

/** A dossier with what follows from it, kept at hand: its profile, its timeline, and the development as published. */
final class Entry {
    /** More reports than these tell nothing more; they are not kept. */
    private static final int MOST_REPORTS = 200;
    /** Reports are of what happened, was told of or is due within so many days; all that is further off is another matter. */
    private static final long FAR = 1_100;
    /** The same words within this time are of the same development. */
    private static final Duration SAME_WORDS = Duration.ofDays(90);

    private final DevelopmentType type;
    private final Typology rules;
    private Dossier dossier;
    private Profile profile;
    private Timeline timeline;
    private LocalDate from;
    private LocalDate to;
    private @Nullable Development published;
    private Map<String, Report> filed = Map.of();

    private Entry(DevelopmentType type, Typology rules, Dossier dossier, Instant clock) {
        this.type = type;
        this.rules = rules;
        this.dossier = dossier;
        this.profile = Profile.of(dossier.reports());
        this.timeline = Timeline.of(type, rules, dossier.reports(), clock);
        this.from = first();
        this.to = last();
        span();
    }

    /** A new development. */
    static Entry opened(DevelopmentType type, Typology rules, Dossier dossier, Instant clock) {
        return new Entry(type, rules, dossier, clock);
    }

    /** One from the store. */
    static Entry kept(DevelopmentType type, Typology rules, Dossier dossier, Instant clock) {
        Entry entry = new Entry(type, rules, dossier, clock);
        entry.filed = keyed(dossier);
        return entry;
    }

    /** Whether a report says no more than what its origin said before. */
    boolean knows(Report report) {
        return dossier.reports().stream()
                .anyMatch(kept -> kept.says().equals(report.says())
                        && Report.ORDER.compare(kept, report) <= 0
                        && !revises(report.byline(), kept));
    }

    /** Takes in a report; false when it adds nothing. */
    boolean add(Report report, Instant clock) {
        List<Report> reports = new ArrayList<>(dossier.reports());
        boolean revised = reports.removeIf(kept -> revises(report.byline(), kept));
        Optional<Report> before = reports.stream()
                .filter(kept -> kept.says().equals(report.says()))
                .findFirst();
        boolean repeats = (before.isPresent() && Report.ORDER.compare(before.get(), report) <= 0)
                || reports.size() >= MOST_REPORTS;
        if (!repeats) {
            before.ifPresent(reports::remove);
            reports.add(report);
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

    /** Gives a report up; false when it was the last, which is kept until another comes. */
    boolean lose(Report report, Instant clock) {
        List<Report> rest = new ArrayList<>(dossier.reports());
        rest.remove(report);
        if (rest.isEmpty()) {
            return false;
        }
        keep(rest, clock);
        return true;
    }

    /** Begins again with this report alone, under the same id and with what was told. */
    void restart(Report report, Instant clock) {
        keep(List.of(report), clock);
    }

    /** Takes the place of another, with its reports. */
    void replace(Entry other, Instant clock) {
        keep(other.dossier.reports(), clock);
    }

    /** Whether an alert was raised for it. */
    boolean isTold() {
        return dossier.versions().stream().anyMatch(Version::alerted);
    }

    /** Takes over what was told of a development that turned out to be this one. */
    void inherit(Entry other) {
        List<Version> versions = new ArrayList<>(dossier.versions());
        for (Version v : other.dossier.versions()) {
            if (v.alerted()) {
                versions.add(new Version(
                        versions.size() + 1,
                        v.change(),
                        v.status(),
                        v.date(),
                        v.place(),
                        v.amount(),
                        v.reportedAt(),
                        v.late(),
                        true,
                        v.evidence()));
            }
        }
        Set<String> disputes = new TreeSet<>(dossier.disputes());
        disputes.addAll(other.dossier.disputes());
        dossier = dossier.told(versions, disputes);
    }

    void refold(Instant clock) {
        timeline = Timeline.of(type, rules, dossier.reports(), clock);
        span();
    }

    void remember(Dossier told) {
        dossier = told;
    }

    void publish(Development development) {
        published = development;
    }

    /** What changed since it was filed last. */
    Outcome.File file(boolean lives) {
        Map<String, Report> now = lives ? keyed(dossier) : Map.of();
        Map<String, Report> added = new LinkedHashMap<>(now);
        added.entrySet().removeAll(filed.entrySet());
        Set<String> removed = new TreeSet<>(filed.keySet());
        removed.removeAll(now.keySet());
        filed = now;
        return new Outcome.File(id(), lives ? dossier : null, added, removed);
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

    /** Whether the report and what it tells of lie years away from this one. */
    boolean isFarFrom(Report report) {
        LocalDate earliest = report.day();
        LocalDate latest = report.day();
        if (report.date().known()) {
            earliest = earlier(earliest, report.date().from());
            latest = later(latest, report.date().to());
        }
        return to.isBefore(earliest.minusDays(FAR)) || from.isAfter(latest.plusDays(FAR));
    }

    private void span() {
        When when = when();
        from = when.known() ? earlier(first(), when.from()) : first();
        to = when.known() ? later(last(), when.to()) : last();
    }

    private LocalDate last() {
        return dossier.reports().get(dossier.reports().size() - 1).day();
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? b : a;
    }

    LocalDate first() {
        return dossier.reports().get(0).day();
    }

    Instant newest() {
        return dossier.reports().get(dossier.reports().size() - 1).time();
    }

    /** Whether a report with words that are kept here came in the time in which words are not used again. */
    boolean isOfTheTime(Report report) {
        Instant oldest = dossier.reports().get(0).time();
        return !report.time().isBefore(oldest.minus(SAME_WORDS))
                && !report.time().isAfter(newest().plus(SAME_WORDS));
    }

    private static boolean revises(Byline byline, Report kept) {
        return kept.byline().articleId().equals(byline.articleId())
                && kept.byline().revision() < byline.revision();
    }

    private static Map<String, Report> keyed(Dossier dossier) {
        Map<String, Report> keyed = new LinkedHashMap<>();
        dossier.reports().forEach(report -> keyed.put(dossier.id() + "/" + report.key(), report));
        return keyed;
    }

    private void keep(List<Report> reports, Instant clock) {
        dossier = dossier.with(reports);
        profile = Profile.of(dossier.reports());
        refold(clock);
    }
}
