package silkwatch.alert.ledger;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import silkwatch.contract.Alert;
import silkwatch.contract.Change;
import silkwatch.contract.Development;
import silkwatch.contract.Development.Version;
import silkwatch.contract.Evidence;
import silkwatch.contract.Status;
import silkwatch.contract.Status.Stage;
import silkwatch.contract.beat.Beat;

/**
 * An entry after a reading in; the one alert that is due out, if one is: the difference between what was told and what is
 * now known. Nothing that was told is told again, whatever becomes of it.
 */
final class Teller {
    private final Typology rules;
    private final Interest interest;
    private final InstantSource wallClock;

    Teller(Beat beat, Typology rules, InstantSource wallClock) {
        this.rules = rules;
        this.interest = new Interest(beat);
        this.wallClock = wallClock;
    }

    /**
     * Writes the moves of an entry into its history, and gives the alert for the one to be told.
     *
     * @param articles ids of the articles that are read
     */
    Optional<Alert> tell(Entry entry, Threads threads, Set<String> articles) {
        State now = entry.state().orElse(null);
        if (now == null) {
            return Optional.empty();
        }
        List<Version> history = standing(entry);
        Version told = lastTold(history);
        Telling due = due(entry, threads, now, told, articles);
        for (Move move : entry.timeline().moves()) {
            if ((due == null || !move.equals(due.move()))
                    && history.stream().noneMatch(version -> written(move, version))) {
                history.add(version(history, move.change(), move.after(), move, false));
            }
        }
        Set<String> disputes = new TreeSet<>(entry.head().disputes());
        Version version = null;
        if (due != null) {
            version = version(history, due.change(), due.state(), due.move(), true);
            history.add(version);
            disputes.addAll(disputed(due.state()));
        }
        entry.tell(history, disputes);
        return version == null ? Optional.empty() : Optional.of(alert(entry, threads, due, version, told));
    }

    /** What was told of it, and what was written and is still so. */
    private static List<Version> standing(Entry entry) {
        List<Version> standing = new ArrayList<>();
        for (Version version : entry.head().versions()) {
            if (version.alerted() || entry.timeline().moves().stream().anyMatch(move -> written(move, version))) {
                standing.add(version);
            }
        }
        return standing;
    }

    /** The development as it is to be published; empty while no report may open it. */
    Optional<Development> development(Entry entry, Threads threads) {
        State now = entry.state().orElse(null);
        List<Version> history = entry.head().versions();
        if (now == null || history.isEmpty()) {
            return Optional.empty();
        }
        Profile profile = entry.profile();
        return Optional.of(new Development(
                entry.id(),
                entry.head().beat(),
                entry.type().id(),
                Headlines.of(entry.type(), profile, now),
                now.status(),
                Entry.next(history) - 1,
                profile.parties(),
                profile.initiatives(),
                profile.minerals(),
                now.where(),
                now.when(),
                now.amount(),
                now.evidence(),
                (int) profile.origins(),
                profile.confirmedBy(),
                now.conflicts(),
                threads.parent(entry).orElse(null),
                threads.predecessor(entry).orElse(null),
                threads.successor(entry).orElse(null),
                Confidence.in(entry.reports(), now),
                history));
    }

    /** What is to be told. */
    private record Telling(Change change, State state, Move move) {}

    private @Nullable Telling due(
            Entry entry, Threads threads, State now, @Nullable Version told, Set<String> articles) {
        if (!interest.in(entry.profile())
                || (rules.quietUnderSummit().contains(entry.type().id())
                        && threads.parent(entry).isPresent())) {
            return null;
        }
        return told == null ? first(entry, now, articles) : next(entry, now, told);
    }

    /**
     * The earliest move that is news is told first, on the article that tells it: what was held back then is not brought up
     * by later articles.
     */
    private @Nullable Telling first(Entry entry, State now, Set<String> articles) {
        List<Move> moves = statusMoves(entry);
        for (Move move : moves) {
            boolean toldHere = articles.contains(move.after().by().byline().articleId());
            if (toldHere && move.alertable() && Interest.isFirm(entry.type(), move.after())) {
                boolean last = move.equals(moves.get(moves.size() - 1));
                return new Telling(Change.NEW, last ? now : move.after(), move);
            }
        }
        return null;
    }

    private @Nullable Telling next(Entry entry, State now, Version told) {
        List<Move> moves = statusMoves(entry);
        Move last = moves.get(moves.size() - 1);
        if (now.status() != told.status()
                && !onTheSameDay(told.status(), now)
                && last.alertable()
                && Interest.isFirm(entry.type(), now)
                && !toldBefore(entry, last)) {
            return new Telling(Change.STATUS, now, last);
        }
        boolean coming = now.status().stage() == Stage.PROSPECT && now.status() == told.status();
        if (coming && now.date() != null && Days.differ(now.when(), told.date()) && firm(now.date())) {
            return new Telling(Change.DATE, now, moveTo(Change.DATE, entry, last));
        }
        if (coming
                && entry.type().place()
                && now.place() != null
                && told.place() != null
                && Places.differ(now.place().value(), told.place())
                && firm(now.place())) {
            return new Telling(Change.PLACE, now, moveTo(Change.PLACE, entry, last));
        }
        // Sums that origins disagree about are told as such, whichever of them now stands.
        if (!entry.head().disputes().containsAll(disputed(now))) {
            return new Telling(Change.CONFLICT, now, moveTo(Change.CONFLICT, entry, last));
        }
        return Amounts.differ(now.amount(), told.amount())
                        && firm(Objects.requireNonNull(now.amounts().chosen()))
                ? new Telling(Change.AMOUNT, now, moveTo(Change.AMOUNT, entry, last))
                : null;
    }

    /** Opened and held are one thing to tell, unless days lie between. */
    private static boolean onTheSameDay(Status told, State now) {
        return told == Status.UNDER_WAY
                && now.status() == Status.HELD
                && Objects.equals(now.when().from(), now.when().to());
    }

    /** The newest move of this kind; the last one of all where a revision changed a value without a move. */
    private static Move moveTo(Change change, Entry entry, Move otherwise) {
        return entry.timeline().moves().stream()
                .filter(move -> move.change() == change)
                .reduce((first, second) -> second)
                .orElse(otherwise);
    }

    private static boolean firm(Slot<?> slot) {
        return slot.by().byline().believed() && slot.by().mention().news();
    }

    /** Told already, or overtaken: a later move was told before this one became known. */
    private static boolean toldBefore(Entry entry, Move move) {
        return entry.head().versions().stream()
                .filter(Version::alerted)
                .filter(version -> version.change() == Change.NEW || version.change() == Change.STATUS)
                .anyMatch(version -> move.is(version.status(), version.date())
                        || (version.reportedAt() != null && version.reportedAt().isAfter(move.at())));
    }

    private static List<Move> statusMoves(Entry entry) {
        return entry.timeline().moves().stream()
                .filter(move -> move.change() == Change.NEW || move.change() == Change.STATUS)
                .toList();
    }

    private static boolean written(Move move, Version version) {
        return switch (move.change()) {
            case NEW, STATUS -> move.is(version.status(), version.date());
            case DATE -> version.date().known() && !Days.differ(move.after().when(), version.date());
            case PLACE ->
                version.place() != null
                        && !Places.differ(Objects.requireNonNull(move.after().where()), version.place());
            case AMOUNT ->
                version.amount() != null && !Amounts.differ(move.after().amount(), version.amount());
            case CONFLICT -> version.change() == Change.CONFLICT;
        };
    }

    private static Set<String> disputed(State state) {
        Set<String> values = new LinkedHashSet<>();
        state.conflicts().stream()
                .flatMap(conflict -> conflict.values().stream())
                .forEach(claim -> values.add(claim.value()));
        return values;
    }

    private static @Nullable Version lastTold(List<Version> history) {
        return history.stream()
                .filter(Version::alerted)
                .reduce((first, second) -> second)
                .orElse(null);
    }

    private static Version version(List<Version> history, Change change, State state, Move move, boolean alerted) {
        return new Version(
                Entry.next(history),
                change,
                state.status(),
                state.when(),
                state.where(),
                state.amount(),
                move.at(),
                move.late(),
                alerted,
                evidence(change, state));
    }

    private static List<Evidence> evidence(Change change, State state) {
        Set<Evidence> evidence = new LinkedHashSet<>();
        switch (change) {
            case DATE -> evidence.addAll(Objects.requireNonNull(state.date()).quotes("date"));
            case PLACE -> evidence.addAll(Objects.requireNonNull(state.place()).quotes("place"));
            case AMOUNT ->
                evidence.addAll(Objects.requireNonNull(state.amounts().chosen()).quotes("amount"));
            case CONFLICT -> evidence.addAll(state.against());
            case NEW, STATUS -> {}
        }
        evidence.addAll(state.evidence());
        return new ArrayList<>(evidence);
    }

    private Alert alert(Entry entry, Threads threads, Telling due, Version version, @Nullable Version told) {
        State state = due.state();
        Profile profile = entry.profile();
        return new Alert(
                entry.id() + ":" + version.version(),
                entry.id(),
                version.version(),
                due.change(),
                entry.head().beat(),
                entry.type().id(),
                Headlines.of(entry.type(), profile, state),
                title(entry, version.evidence().get(0), state),
                state.status(),
                profile.parties(),
                profile.initiatives(),
                profile.minerals(),
                state.where(),
                state.when(),
                state.amount(),
                (int) profile.origins(),
                profile.confirmedBy(),
                state.conflicts(),
                threads.parent(entry).orElse(null),
                threads.predecessor(entry).orElse(null),
                Confidence.in(entry.reports(), state),
                told == null ? null : previous(told, state),
                version.evidence(),
                version.reportedAt(),
                wallClock.instant());
    }

    private static String title(Entry entry, Evidence first, State state) {
        return entry.reports().stream()
                .map(Report::byline)
                .filter(byline -> byline.articleId().equals(first.articleId()))
                .map(Byline::title)
                .findFirst()
                .orElse(state.by().byline().title());
    }

    private static Alert.Previous previous(Version told, State state) {
        return new Alert.Previous(
                told.status() == state.status() ? null : told.status(),
                Days.differ(told.date(), state.when()) ? told.date() : null,
                told.place() != null && state.where() != null && Places.differ(told.place(), state.where())
                        ? told.place()
                        : null,
                Amounts.differ(told.amount(), state.amount()) ? told.amount() : null);
    }
}
