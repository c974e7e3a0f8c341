package silkwatch.alert.ledger;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import silkwatch.contract.Alert;
import silkwatch.contract.Development;
import silkwatch.contract.Status;
import silkwatch.contract.Status.Stage;
import silkwatch.contract.beat.Beat;

/**
 * Readings of articles in; developments and the moves to be told out. One ledger a beat, one thread a ledger. It lives in
 * memory; {@link Outcome#dossiers} is what must be kept to build it again.
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
    private final Sides sides;
    private final Teller teller;
    private final Threads threads;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Map<String, List<Entry>> byType = new HashMap<>();
    private final Map<String, Set<Entry>> byArticle = new HashMap<>();
    private Instant clock = Instant.MIN;

    public Ledger(Beat beat, InstantSource wallClock) {
        this.beat = beat;
        this.sides = new Sides(beat);
        this.teller = new Teller(beat, rules, wallClock);
        this.threads = new Threads(rules);
    }

    /** Puts back what {@link Outcome#dossiers} held, before the first reading. */
    public void restore(List<Dossier> dossiers, Instant contentClock) {
        clock = contentClock;
        for (Dossier dossier : dossiers) {
            rules.type(dossier.type()).ifPresent(type -> enter(new Entry(type, rules, dossier, clock)));
        }
        entries.values().forEach(threads::place);
        entries.values().forEach(entry -> teller.development(entry, threads).ifPresent(entry::publish));
    }

    /** The content time that the beat has reached. */
    public Instant clock() {
        return clock;
    }

    public int size() {
        return entries.size();
    }

    public Outcome take(Reading reading) {
        Byline byline = credited(reading.byline());
        Set<Entry> touched = new LinkedHashSet<>(advance(byline));
        Map<Report, Entry> homes = new LinkedHashMap<>();
        List<Report> strangers = new ArrayList<>();
        int added = 0;
        for (Report report : reports(reading, byline)) {
            Optional<Entry> home = report.mention().next() ? Optional.empty() : likest(report);
            home.ifPresentOrElse(entry -> homes.put(report, entry), () -> strangers.add(report));
            added += home.filter(entry -> add(report, entry, touched)).isPresent() ? 1 : 0;
        }
        for (Report report : strangers) {
            Optional<Entry> home =
                    likest(report).or(() -> sibling(report, homes)).or(() -> open(report));
            home.ifPresent(entry -> homes.put(report, entry));
            added += home.filter(entry -> add(report, entry, touched)).isPresent() ? 1 : 0;
        }
        byArticle.getOrDefault(byline.articleId(), Set.of()).stream()
                .filter(entry -> entry.withdraw(byline, clock))
                .forEach(touched::add);
        return tell(touched, byline.articleId(), added);
    }

    /** Puts a report where it belongs; false when it adds nothing. */
    private boolean add(Report report, Entry entry, Set<Entry> touched) {
        if (!entry.dossier().reports().contains(report) && !entry.add(report, clock)) {
            return false;
        }
        touched.add(entry);
        byArticle
                .computeIfAbsent(report.byline().articleId(), id -> new LinkedHashSet<>())
                .add(entry);
        return true;
    }

    /** Where the same article said the same of the same thing already, though of another party. */
    private Optional<Entry> sibling(Report report, Map<Report, Entry> homes) {
        return homes.entrySet().stream()
                .filter(home -> home.getValue().type().sides() == DevelopmentType.Sides.WITHIN)
                .filter(home ->
                        home.getKey().mention().type().equals(report.mention().type()))
                .filter(home -> home.getKey().status() == report.status())
                .filter(home -> !Collections.disjoint(home.getKey().things(), report.things()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private Outcome tell(Set<Entry> touched, String article, int added) {
        List<Alert> alerts = new ArrayList<>();
        List<Dossier> dossiers = new ArrayList<>();
        Set<Entry> related = new LinkedHashSet<>();
        touched.forEach(entry -> related.addAll(threads.place(entry)));
        for (Entry entry : touched) {
            teller.tell(entry, threads, article).ifPresent(alerts::add);
            dossiers.add(entry.dossier());
        }
        related.addAll(touched);
        List<Development> developments = new ArrayList<>();
        for (Entry entry : related) {
            teller.development(entry, threads)
                    .filter(development -> !development.equals(entry.published()))
                    .ifPresent(development -> {
                        entry.publish(development);
                        developments.add(development);
                    });
        }
        return new Outcome(dossiers, developments, alerts, added);
    }

    /** A copy speaks for the origin of the text it copies. */
    private Byline credited(Byline byline) {
        if (byline.copyOf() == null) {
            return byline;
        }
        return byArticle.getOrDefault(byline.copyOf(), Set.of()).stream()
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
        for (Entry entry : entries.values()) {
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

    private Optional<Entry> likest(Report report) {
        DevelopmentType type = rules.type(report.mention().type()).orElse(null);
        if (type == null) {
            return Optional.empty();
        }
        Likeness likeness = new Likeness(type, rules, sides, report);
        Entry best = null;
        int most = Likeness.NO;
        for (DevelopmentType candidate : rules.types()) {
            if (!candidate.equals(type) && !candidate.akin(type)) {
                continue;
            }
            for (Entry entry : byType.getOrDefault(candidate.id(), List.of())) {
                int points = likeness.to(entry);
                if (points > most
                        || (points == most && points != Likeness.NO && likelier(entry, Objects.requireNonNull(best)))) {
                    best = entry;
                    most = points;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** Of two that are as like the one whose event is later; then the one with the lesser id, so that all agree. */
    private static boolean likelier(Entry a, Entry b) {
        LocalDate dayA = a.when().known() ? a.when().from() : a.first();
        LocalDate dayB = b.when().known() ? b.when().from() : b.first();
        return dayA.equals(dayB) ? a.id().compareTo(b.id()) < 0 : dayA.isAfter(dayB);
    }

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
        String id = Naming.id(beat.id(), type, report, entries::containsKey);
        Entry entry = new Entry(
                type, rules, new Dossier(id, beat.id(), type.id(), List.of(report), List.of(), Set.of()), clock);
        enter(entry);
        return Optional.of(entry);
    }

    private void enter(Entry entry) {
        entries.put(entry.id(), entry);
        byType.computeIfAbsent(entry.type().id(), type -> new ArrayList<>()).add(entry);
        entry.dossier()
                .reports()
                .forEach(report -> byArticle
                        .computeIfAbsent(report.byline().articleId(), id -> new LinkedHashSet<>())
                        .add(entry));
    }

    private static Status status(Entry entry) {
        return entry.state().map(State::status).orElse(null);
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }
}
