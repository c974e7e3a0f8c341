package silkwatch.alert.ledger;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import silkwatch.contract.Development;
import silkwatch.contract.Development.Version;
import silkwatch.contract.Slots.Amount;
import silkwatch.contract.Slots.Place;
import silkwatch.contract.Slots.Precision;
import silkwatch.contract.Slots.When;
import silkwatch.contract.Status;

/** One development in the ledger: its account, which is taken back and told anew, and its head, which is what was said of it. */
final class Entry {
    /** The same words within this time are of the same development. */
    private static final Duration SAME_WORDS = Duration.ofDays(90);

    private final DevelopmentType type;
    private final Typology rules;
    private final Report opener;
    private Account account;
    private Dossier head;
    private @Nullable Development published;
    private List<Report> filed = List.of();

    private Entry(DevelopmentType type, Typology rules, Dossier dossier, Instant clock) {
        this.type = type;
        this.rules = rules;
        this.head = dossier.with(List.of());
        this.account = Account.of(type, rules, dossier.reports(), clock);
        this.opener = account.reports().get(0);
    }

    /** A new development, which has no name yet. */
    static Entry opened(DevelopmentType type, Typology rules, String beat, Report opener, Instant clock) {
        return new Entry(type, rules, Dossier.of("", beat, type.id(), opener), clock);
    }

    /** One from the store, with only some of its reports. */
    static Entry kept(DevelopmentType type, Typology rules, Dossier dossier, List<Report> reports, Instant clock) {
        Entry entry = new Entry(type, rules, dossier.with(reports), clock);
        entry.filed = dossier.reports();
        return entry;
    }

    Account account() {
        return account;
    }

    void account(Account other) {
        account = other;
    }

    /** Takes in a report; false when it adds nothing. */
    boolean add(Report report, Instant clock) {
        Optional<List<Report>> more = account.with(report);
        more.ifPresent(reports -> keep(reports, clock));
        return more.isPresent();
    }

    /** Forgets what older texts of an article said; unless that is all there is. */
    boolean withdraw(Byline byline, Instant clock) {
        List<Report> rest = new ArrayList<>(account.reports());
        if (!rest.removeIf(kept -> kept.isRevisedBy(byline)) || rest.isEmpty()) {
            return false;
        }
        keep(rest, clock);
        return true;
    }

    void keep(List<Report> reports, Instant clock) {
        account = accountOf(reports, clock);
    }

    /** What would follow from these reports. */
    Account accountOf(List<Report> reports, Instant clock) {
        return Account.of(type, rules, reports, clock);
    }

    /** Gives it its name, which it may have had before. */
    void name(String id) {
        head = head.named(id);
    }

    /** Takes over what was told of a development that turned out to be this one, and the names under which it was told. */
    void inherit(Entry other) {
        List<Version> versions = new ArrayList<>(head.versions());
        for (Version v : other.head.versions()) {
            if (v.alerted()) {
                boolean taken = versions.stream().anyMatch(known -> known.version() == v.version());
                versions.add(taken ? numbered(v, next(versions)) : v);
            }
        }
        Set<String> disputes = new TreeSet<>(head.disputes());
        disputes.addAll(other.head.disputes());
        Set<String> former = new TreeSet<>(head.former());
        former.addAll(other.head.former());
        former.add(other.id());
        former.remove(id());
        head = head.told(versions, disputes).formerly(former);
        published = null;
    }

    /** Takes the place of an entry of the same name, in the store and on the topic, and all that was written of it. */
    void standFor(Entry other) {
        head = other.head;
        filed = other.filed;
        published = other.published;
    }

    void tell(List<Version> versions, Set<String> disputes) {
        head = head.told(versions, disputes);
    }

    /** The number of the next version. */
    static int next(List<Version> versions) {
        return versions.stream().mapToInt(Version::version).max().orElse(0) + 1;
    }

    /** Whether an alert was raised for it. */
    boolean isTold() {
        return head.versions().stream().anyMatch(Version::alerted);
    }

    void publish(Development development) {
        published = development;
    }

    @Nullable
    Development published() {
        return published;
    }

    /** What changed since it was filed last. */
    Outcome.File file(boolean lives) {
        List<Report> now = lives ? account.reports() : List.of();
        Map<String, Report> added = new LinkedHashMap<>();
        Set<String> removed = new TreeSet<>();
        if (!now.equals(filed)) {
            Set<Report> before = new HashSet<>(filed);
            now.stream().filter(report -> !before.contains(report)).forEach(r -> added.put(key(r), r));
            Set<Report> after = new HashSet<>(now);
            filed.stream().filter(report -> !after.contains(report)).forEach(r -> removed.add(key(r)));
            removed.removeAll(added.keySet());
        }
        filed = now;
        return new Outcome.File(id(), lives ? head : null, added, removed);
    }

    private String key(Report report) {
        return id() + "/" + report.key();
    }

    Report opener() {
        return opener;
    }

    /** Empty while it has no name. */
    String id() {
        return head.id();
    }

    Dossier head() {
        return head;
    }

    DevelopmentType type() {
        return type;
    }

    Profile profile() {
        return account.profile();
    }

    Timeline timeline() {
        return account.timeline();
    }

    List<Report> reports() {
        return account.reports();
    }

    Optional<State> state() {
        return Optional.ofNullable(timeline().state());
    }

    /** Where it takes place; null while unknown. */
    @Nullable
    Place where() {
        State state = timeline().state();
        return state == null ? null : state.where();
    }

    /** Null without one. */
    @Nullable
    Amount amount() {
        State state = timeline().state();
        return state == null ? null : state.amount();
    }

    /** Whether it has taken place, as far as was told. */
    boolean isDone() {
        State state = timeline().state();
        return state != null
                && (state.status().stage() == Status.Stage.DONE
                        || state.status().stage() == Status.Stage.LEGAL);
    }

    /** When it is given up unless a report comes; null for what has no set date to come. */
    @Nullable
    Instant lapses() {
        State state = timeline().state();
        return state == null ? null : Timeline.lapses(type, state);
    }

    When when() {
        State state = timeline().state();
        return state == null ? When.UNKNOWN : state.when();
    }

    /**
     * The date on which it reached this status; unknown when it did not. A deed that was told of without a date was done in
     * the days before.
     */
    When whenAt(Status status) {
        Move reached = timeline().moves().stream()
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
        return reports().get(0).day();
    }

    /** Whether a report with words that are kept here came in the time in which words are not used again. */
    boolean isOfTheTime(Report report) {
        Instant oldest = reports().get(0).time();
        Instant newest = reports().get(reports().size() - 1).time();
        return !report.time().isBefore(oldest.minus(SAME_WORDS))
                && !report.time().isAfter(newest.plus(SAME_WORDS));
    }

    private static Version numbered(Version v, int number) {
        return new Version(
                number,
                v.change(),
                v.status(),
                v.date(),
                v.place(),
                v.amount(),
                v.reportedAt(),
                v.late(),
                v.alerted(),
                v.evidence());
    }
}
