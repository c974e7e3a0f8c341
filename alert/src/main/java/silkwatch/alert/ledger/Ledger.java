package silkwatch.alert.ledger;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import silkwatch.contract.Alert;
import silkwatch.contract.Development;
import silkwatch.contract.beat.Beat;

/**
 * Readings of articles in; developments and the moves to be told out. One ledger a beat, one thread a ledger. It lives in
 * memory; {@link Outcome} names what must be kept to build it again.
 */
public final class Ledger {
    private final Typology rules = Typology.bundled();
    private final String beat;
    private final Teller teller;
    private final Threads threads = new Threads(rules);
    private final Register register;
    private final Sequence sequence;
    private Instant clock = Instant.MIN;

    public Ledger(Beat beat, InstantSource wallClock) {
        this.beat = beat.id();
        this.teller = new Teller(beat, rules, wallClock);
        this.register = new Register(rules, new Sides(beat));
        this.sequence = new Sequence(register, new Filing(rules, register, beat.id()));
    }

    /**
     * Puts back what outcomes held, before the first reading: what is settled as it was, then the last days once more.
     *
     * @param recent the readings that were to be kept
     */
    public void restore(List<Dossier> dossiers, List<Reading> recent, Instant contentClock) {
        clock = contentClock;
        Set<String> again =
                recent.stream().map(reading -> reading.byline().text()).collect(Collectors.toSet());
        List<Entry> unsettled = new ArrayList<>();
        for (Dossier dossier : dossiers) {
            List<Report> settled = dossier.reports().stream()
                    .filter(report -> !again.contains(report.byline().text()))
                    .toList();
            rules.type(dossier.type()).ifPresent(type -> {
                if (settled.isEmpty()) {
                    unsettled.add(Entry.kept(type, rules, dossier, dossier.reports(), clock));
                } else {
                    register.enter(Entry.kept(type, rules, dossier, settled, clock));
                }
            });
        }
        List<Step> done = sequence.restore(recent, settledClock(recent));
        succession(unsettled, done);
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

    /** Takes what an article says to its place among what others of its days said, whenever it comes. */
    public Outcome take(Reading reading) {
        if (sequence.knows(reading.byline())) {
            return Outcome.NOTHING;
        }
        Sequence.Course course = sequence.take(reading);
        List<Entry> old =
                course.back().stream().flatMap(step -> step.opened().stream()).toList();
        Succession succession = succession(old, course.done());
        Set<Entry> touched = course.touched();
        touched.addAll(succession.heirs());
        Instant reached = sequence.clock();
        clock = reached.isAfter(clock) ? reached : clock;
        Set<Entry> related = new LinkedHashSet<>();
        old.forEach(entry -> related.addAll(threads.strike(entry)));
        List<Entry> live = touched.stream().filter(register::holds).toList();
        live.forEach(entry -> related.addAll(threads.place(entry)));
        related.addAll(live);
        List<Alert> alerts = new ArrayList<>();
        live.forEach(entry -> teller.tell(entry, threads, course.articles()).ifPresent(alerts::add));
        List<Outcome.File> files = new ArrayList<>();
        succession.gone().forEach(entry -> files.add(entry.file(false)));
        live.forEach(entry -> files.add(entry.file(true)));
        boolean kept = sequence.keeps(reading);
        List<Development> developments = new ArrayList<>();
        Map<String, Development> former = new LinkedHashMap<>();
        related.stream().filter(register::holds).forEach(entry -> publish(entry, developments, former));
        return new Outcome(
                files,
                kept ? reading : null,
                sequence.letGo(),
                developments,
                former,
                withdrawn(succession.gone()),
                alerts,
                course.added(reading));
    }

    private Succession succession(List<Entry> old, List<Step> done) {
        Succession succession = new Succession(register, beat);
        succession.settle(
                old,
                done.stream().flatMap(step -> step.opened().stream()).toList(),
                done.stream().flatMap(step -> step.homes().stream()).toList());
        return succession;
    }

    private void publish(Entry entry, List<Development> developments, Map<String, Development> former) {
        teller.development(entry, threads)
                .filter(development -> !development.equals(entry.published()))
                .ifPresent(development -> {
                    entry.publish(development);
                    developments.add(development);
                    entry.head().former().forEach(id -> former.put(id, development));
                });
    }

    /** Names that were published and are nobody's now. */
    private static List<String> withdrawn(List<Entry> gone) {
        return gone.stream()
                .filter(entry -> entry.published() != null && !entry.isTold())
                .map(Entry::id)
                .toList();
    }

    /** The content time that the beat had reached before these readings. */
    private Instant settledClock(List<Reading> recent) {
        Instant first = recent.stream()
                .map(reading -> reading.byline().time())
                .min(Instant::compareTo)
                .orElse(clock);
        Instant settled = Instant.MIN;
        for (Entry entry : register.all()) {
            for (Report report : entry.reports()) {
                Instant published = report.byline().publishedAt();
                boolean later = published != null && published.isAfter(settled) && published.isBefore(first);
                settled = later ? published : settled;
            }
        }
        return recent.isEmpty() ? clock : settled;
    }
}
