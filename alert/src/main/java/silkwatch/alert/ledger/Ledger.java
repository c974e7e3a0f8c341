package silkwatch.alert.ledger;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import silkwatch.contract.Alert;
import silkwatch.contract.Development;
import silkwatch.contract.Status;
import silkwatch.contract.Status.Stage;
import silkwatch.contract.beat.Beat;

/**
 * Readings of articles in; developments and the moves to be told out. One ledger a beat, one thread a ledger. It lives in
 * memory; {@link Outcome#files} is what must be kept to build it again.
 */
public final class Ledger {
    private static final Comparator<Report> DEEDS_FIRST = Comparator.comparing(
                    (Report report) -> report.mention().next())
            .thenComparing(report -> !report.mention().news())
            .thenComparing(report -> !report.date().known())
            .thenComparing(report -> report.status().stage() == Stage.PROSPECT)
            .thenComparing(Report::index);

    private final Typology rules = Typology.bundled();
    private final Beat beat;
    private final Teller teller;
    private final Threads threads;
    private final Register register;
    /** Developments that lost all their reports while these are put in order again; by each report they had. */
    private final Map<Report, Entry> unsettled = new LinkedHashMap<>();

    private Instant clock = Instant.MIN;

    public Ledger(Beat beat, InstantSource wallClock) {
        this.beat = beat;
        this.teller = new Teller(beat, rules, wallClock);
        this.threads = new Threads(rules);
        this.register = new Register(rules, new Sides(beat));
    }

    /** Puts back what {@link Outcome#files} held, before the first reading. */
    public void restore(List<Dossier> dossiers, Instant contentClock) {
        clock = contentClock;
        for (Dossier dossier : dossiers) {
            rules.type(dossier.type()).ifPresent(type -> register.enter(Entry.kept(type, rules, dossier, clock)));
        }
        register.all().forEach(threads::place);
        register.all().forEach(entry -> teller.development(entry, threads).ifPresent(entry::publish));
    }

    /** The content time that the beat has reached. */
    public Instant clock() {
        return clock;
    }

    public int size() {
        return register.all().size();
    }

    public Outcome take(Reading reading) {
        Byline byline = credited(reading.byline());
        Set<Entry> touched = new LinkedHashSet<>(advance(byline));
        Set<String> articles = new LinkedHashSet<>(Set.of(byline.articleId()));
        List<Report> reports = reports(reading, byline);
        int added = 0;
        if (!reports.stream().allMatch(this::known)) {
            Map<String, List<Report>> later = takeOut(byline, touched);
            added = file(reports, touched);
            later.forEach((article, others) -> file(others, touched));
            articles.addAll(later.keySet());
            settle(touched);
        }
        for (Entry entry : List.copyOf(register.of(byline.articleId()))) {
            if (entry.withdraw(byline, clock)) {
                touched.add(entry);
            }
        }
        return tell(touched, articles, added);
    }

    /** Whether the very words are kept already, and say no more than what is kept. */
    private boolean known(Report report) {
        return register.keeper(report).filter(entry -> entry.knows(report)).isPresent();
    }

    /**
     * Takes out what later articles of the same days said, by article and in order: it is to be filed again behind the
     * article that came late, as if all had come in order.
     */
    private Map<String, List<Report>> takeOut(Byline byline, Set<Entry> touched) {
        Map<String, List<Report>> later = new LinkedHashMap<>();
        register.later(byline).forEach((report, entry) -> {
            later.computeIfAbsent(report.byline().articleId(), id -> new ArrayList<>())
                    .add(report);
            register.forget(report);
            touched.add(entry);
            if (!entry.lose(report, clock)) {
                unsettled.put(report, entry);
            }
        });
        new LinkedHashSet<>(unsettled.values()).forEach(entry -> {
            register.strike(entry);
            threads.strike(entry);
        });
        later.values().forEach(reports -> reports.sort(DEEDS_FIRST));
        return later;
    }

    /** Files the reports of one article; how many of them add something. */
    private int file(List<Report> reports, Set<Entry> touched) {
        Map<Report, Entry> homes = new LinkedHashMap<>();
        List<Report> strangers = new ArrayList<>();
        int added = 0;
        for (Report report : reports) {
            Optional<Entry> home = report.mention().next() ? Optional.empty() : register.home(report);
            home.ifPresentOrElse(entry -> homes.put(report, entry), () -> strangers.add(report));
            added += home.filter(entry -> add(report, entry, touched)).isPresent() ? 1 : 0;
        }
        for (Report report : strangers) {
            Optional<Entry> home =
                    register.home(report).or(() -> sibling(report, homes)).or(() -> open(report));
            home.ifPresent(entry -> homes.put(report, entry));
            added += home.filter(entry -> add(report, entry, touched)).isPresent() ? 1 : 0;
        }
        return added;
    }

    /** Puts a report where it belongs; false when it adds nothing. */
    private boolean add(Report report, Entry entry, Set<Entry> touched) {
        if (!entry.dossier().reports().contains(report) && !entry.add(report, clock)) {
            return false;
        }
        touched.add(entry);
        register.file(report, entry);
        return true;
    }

    /** Where the same article said the same of the same thing already, though of another party. */
    private static Optional<Entry> sibling(Report report, Map<Report, Entry> homes) {
        return homes.entrySet().stream()
                .filter(home -> home.getValue().type().sides() == DevelopmentType.Sides.WITHIN)
                .filter(home ->
                        home.getKey().mention().type().equals(report.mention().type()))
                .filter(home -> home.getKey().status() == report.status())
                .filter(home -> !Collections.disjoint(home.getKey().things(), report.things()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** A development of its own, where the report may open one: as before when it opened one before. */
    private Optional<Entry> open(Report report) {
        DevelopmentType type = rules.type(report.mention().type()).orElse(null);
        boolean someone = report.mention().format() != null
                || !report.mention().parties().isEmpty()
                || !report.things().isEmpty();
        boolean recalled = report.date().known() && Journey.over(report);
        if (type == null
                || !someone
                || !report.byline().believed()
                || !(report.mention().news() || recalled)) {
            return Optional.empty();
        }
        String id = Naming.id(beat.id(), type, report, register::has);
        Entry entry = reopened(unsettled.get(report), type, report)
                .or(() -> unsettled.values().stream()
                        .filter(before -> before.id().equals(id))
                        .findFirst()
                        .flatMap(before -> reopened(before, type, report)))
                .orElseGet(() -> Entry.opened(type, rules, Dossier.of(id, beat.id(), type.id(), report), clock));
        register.enter(entry);
        return Optional.of(entry);
    }

    /** The development that this was before its reports were put in order again, with its id and what was told of it. */
    private Optional<Entry> reopened(@Nullable Entry before, DevelopmentType type, Report report) {
        if (before == null || !before.type().equals(type)) {
            return Optional.empty();
        }
        unsettled.values().removeIf(before::equals);
        before.restart(report, clock);
        return Optional.of(before);
    }

    /**
     * Those that are not opened again are part of others now. What was told under an id stays under it where it can: a
     * development that nobody has heard of yet takes the id of the one that it replaces.
     */
    private void settle(Set<Entry> touched) {
        for (Entry gone : new LinkedHashSet<>(unsettled.values())) {
            touched.add(gone);
            Report had = unsettled.entrySet().stream()
                    .filter(entry -> entry.getValue().equals(gone))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElseThrow();
            register.home(had).ifPresent(heir -> {
                if (heir.published() == null && heir.type().equals(gone.type())) {
                    register.strike(heir);
                    threads.strike(heir);
                    gone.replace(heir, clock);
                    register.enter(gone);
                } else {
                    heir.inherit(gone);
                }
            });
        }
        unsettled.clear();
    }

    private Outcome tell(Set<Entry> touched, Set<String> articles, int added) {
        List<Alert> alerts = new ArrayList<>();
        List<Outcome.File> files = new ArrayList<>();
        Set<Entry> related = new LinkedHashSet<>(touched);
        List<Entry> live = touched.stream().filter(register::holds).toList();
        live.forEach(entry -> related.addAll(threads.place(entry)));
        live.forEach(entry -> teller.tell(entry, threads, articles).ifPresent(alerts::add));
        touched.forEach(entry -> files.add(entry.file(register.holds(entry))));
        List<String> gone = touched.stream()
                .filter(entry -> !register.has(entry.id()) && entry.published() != null && !entry.isTold())
                .map(Entry::id)
                .toList();
        List<Development> developments = new ArrayList<>();
        for (Entry entry : related) {
            if (register.holds(entry)) {
                teller.development(entry, threads)
                        .filter(development -> !development.equals(entry.published()))
                        .ifPresent(development -> {
                            entry.publish(development);
                            developments.add(development);
                        });
            }
        }
        return new Outcome(files, developments, gone, alerts, added);
    }

    /** A copy speaks for the origin of the text it copies. */
    private Byline credited(Byline byline) {
        if (byline.copyOf() == null) {
            return byline;
        }
        return register.of(byline.copyOf()).stream()
                .flatMap(entry -> entry.dossier().reports().stream())
                .filter(report -> report.byline().articleId().equals(byline.copyOf()))
                .findFirst()
                .map(report -> byline.from(report.byline().origin()))
                .orElse(byline);
    }

    /** Moves the content clock on; those of which a date passed meanwhile. */
    private List<Entry> advance(Byline byline) {
        Instant before = clock;
        if (byline.publishedAt() == null || !byline.publishedAt().isAfter(before)) {
            return List.of();
        }
        clock = byline.publishedAt();
        if (!before.equals(Instant.MIN) && day(before).equals(day(clock))) {
            return List.of();
        }
        List<Entry> lapsed = new ArrayList<>();
        for (Entry entry : register.all()) {
            if (status(entry) == Status.SCHEDULED) {
                entry.refold(clock);
                if (status(entry) != Status.SCHEDULED) {
                    lapsed.add(entry);
                }
            }
        }
        return lapsed;
    }

    private List<Report> reports(Reading reading, Byline byline) {
        return IntStream.range(0, reading.mentions().size())
                .mapToObj(index -> Optional.ofNullable(Report.of(reading, index, byline, rules.settings())))
                .flatMap(Optional::stream)
                .sorted(DEEDS_FIRST)
                .toList();
    }

    private static @Nullable Status status(Entry entry) {
        return entry.state().map(State::status).orElse(null);
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }
}
