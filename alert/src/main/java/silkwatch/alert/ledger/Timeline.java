package silkwatch.alert.ledger;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import silkwatch.contract.Change;
import silkwatch.contract.Field;
import silkwatch.contract.Slots.Place;
import silkwatch.contract.Slots.Precision;
import silkwatch.contract.Slots.When;
import silkwatch.contract.Status;
import silkwatch.contract.Status.Stage;

/**
 * The reports of one development in; its moves in order and where it stands out. A function of the set of reports and of
 * the content time that the beat has reached: the order in which reports came leaves no trace.
 */
final class Timeline {
    /** Where the lead of an article ends, in UTF-16 units. */
    private static final int LEAD = 500;

    private final DevelopmentType type;
    private final Typology rules;
    private final List<Move> moves = new ArrayList<>();
    private @Nullable State state;
    /** When the amounts that are compared with each other began to be told. */
    private Instant amountsSince = Instant.MIN;

    private final Doubts<When> otherDates = new Doubts<>(Days::differ);
    private final Doubts<Place> otherPlaces = new Doubts<>(Places::differ);

    private Timeline(DevelopmentType type, Typology rules) {
        this.type = type;
        this.rules = rules;
    }

    /**
     * Tells the story of a development.
     *
     * @param reports in {@link Report#ORDER}
     * @param clock the content time that the beat has reached
     */
    static Timeline of(DevelopmentType type, Typology rules, List<Report> reports, Instant clock) {
        Timeline timeline = new Timeline(type, rules);
        List<Report> news =
                reports.stream().filter(report -> report.mention().news()).toList();
        news.forEach(timeline::take);
        timeline.lapse(clock);
        Instant lastNews =
                news.isEmpty() ? Instant.MIN : news.get(news.size() - 1).time();
        // Background adds what news never told: it cannot take a move away from the report that is news.
        reports.stream()
                .filter(report -> !report.mention().news() && report.byline().believed())
                .filter(report -> report.time().isAfter(lastNews) || timeline.state == null)
                .forEach(timeline::recall);
        return timeline;
    }

    List<Move> moves() {
        return moves;
    }

    /** Where it stands; empty when no report may open it. */
    Optional<State> state() {
        return Optional.ofNullable(state);
    }

    private void take(Report report) {
        lapse(report.time());
        if (!report.byline().believed()) {
            addOnly(report);
        } else if (state == null) {
            move(Change.NEW, State.of(report), report.time(), late(report), true);
            amountsSince = report.time();
        } else if (report.status() == state.status()) {
            same(report);
        } else if (moves(report)) {
            State next = slots(state.at(report.status(), report), report);
            move(Change.STATUS, next, report.time(), late(report), true);
            amountsSince = report.mention().amount() == null ? amountsSince : report.time();
        }
    }

    /** A source that is not believed, or an undated page, moves nothing; it may disagree about an amount. */
    private void addOnly(Report report) {
        if (state != null && report.status() == state.status() && atTheSameTime(report)) {
            weigh(report);
        }
    }

    private void recall(Report report) {
        if (state == null) {
            if (report.date().known() && Journey.over(report)) {
                move(Change.NEW, State.of(report), report.time(), true, false);
            }
        } else if (report.status() != state.status() && Journey.over(report) && moves(report)) {
            move(Change.STATUS, slots(state.at(report.status(), report), report), report.time(), true, false);
        }
    }

    private boolean moves(Report report) {
        return Journey.moves(type, Objects.requireNonNull(state), report);
    }

    /** A report of the status that stands: it makes a slot known, finer or different. */
    private void same(Report report) {
        date(report);
        place(report);
        amount(report);
    }

    private void date(Report report) {
        State now = Objects.requireNonNull(state);
        When told = report.date();
        if (!told.known()) {
            return;
        }
        if (now.date() == null) {
            state = now.on(new Slot<>(told, report));
        } else if (Days.overlap(now.when(), told)) {
            When finer = Days.finer(now.when(), told);
            state = finer.equals(told) && !finer.equals(now.when()) ? now.on(new Slot<>(told, report)) : now;
        } else if (betterSource(report, now.date())) {
            state = now.on(new Slot<>(told, report));
        } else if (now.status().stage() == Stage.PROSPECT
                && told.precision().compareTo(now.when().precision()) <= 0
                && told.from().isAfter(report.day())
                && (sameOutlet(report, now.date()) || otherDates.believes(report, told, Timeline::prominent))) {
            move(Change.DATE, now.on(new Slot<>(told, report)), report.time(), late(report), true);
        }
    }

    private void place(Report report) {
        State now = Objects.requireNonNull(state);
        Place told = report.mention().place();
        // Where an article tells of the event and again of the next one, the second place is often that of a third.
        boolean aside = report.mention().next()
                && report.byline().articleId().equals(now.by().byline().articleId());
        if (told == null || aside) {
            return;
        }
        if (now.place() == null || Places.finer(told, now.place().value())) {
            state = now.in(new Slot<>(told, report));
        } else if (type.place()
                && now.status().stage() == Stage.PROSPECT
                && Places.differ(told, now.place().value())
                && (sameOutlet(report, now.place()) || otherPlaces.believes(report, told, other -> false))) {
            move(Change.PLACE, now.in(new Slot<>(told, report)), report.time(), late(report), true);
        }
    }

    private void amount(Report report) {
        State now = Objects.requireNonNull(state);
        if (now.amounts().contradictedBy(report) && !atTheSameTime(report)) {
            amountsSince = report.time();
            move(Change.AMOUNT, now.worth(Claims.NONE.with(report)), report.time(), late(report), true);
            return;
        }
        weigh(report);
    }

    /** Adds an amount to those told at the same time; the first disagreement among them is a move. */
    private void weigh(Report report) {
        State now = Objects.requireNonNull(state);
        State next = now.worth(now.amounts().with(report));
        if (now.amounts().conflict().isEmpty() && next.amounts().conflict().isPresent()) {
            move(Change.CONFLICT, next, report.time(), false, true);
        } else {
            state = next;
        }
    }

    private boolean atTheSameTime(Report report) {
        return Duration.between(amountsSince, report.time()).compareTo(rules.disagree()) <= 0;
    }

    /** The slots after a status move: what the report says, and what it leaves as it was. */
    private State slots(State next, Report report) {
        return next.on(dateAfter(next, report)).in(placeAfter(next, report)).worth(amountAfter(next, report));
    }

    private @Nullable Slot<When> dateAfter(State next, Report report) {
        When told = report.date();
        Slot<When> reported = told.known() ? new Slot<>(told, report) : null;
        if (next.status().stage() == Stage.OFF) {
            return next.date() == null ? reported : next.date();
        }
        if (reported == null) {
            boolean ofThisStatus = !type.stages() || next.status().stage() == Stage.PROSPECT;
            return ofThisStatus ? next.date() : null;
        }
        if (next.date() == null || type.stages() || !Days.overlap(next.when(), told)) {
            return reported;
        }
        return Days.finer(told, next.when()).equals(told) ? reported : next.date();
    }

    private static @Nullable Slot<Place> placeAfter(State next, Report report) {
        Place told = report.mention().place();
        if (told == null || (next.place() != null && Places.finer(next.place().value(), told))) {
            return next.place();
        }
        return new Slot<>(told, report);
    }

    private static Claims amountAfter(State next, Report report) {
        return next.amounts().contradictedBy(report)
                ? Claims.NONE.with(report)
                : next.amounts().with(report);
    }

    /** A date that was set, passed, and of which nobody says that it took place. */
    private void lapse(Instant now) {
        if (state == null || state.status() != Status.SCHEDULED || state.when().precision() != Precision.DAY) {
            return;
        }
        LocalDate due = state.when().to().plusDays(type.grace().toDays() + 1);
        Instant at = due.atStartOfDay(ZoneOffset.UTC).toInstant();
        if (!now.isBefore(at)) {
            boolean late = Duration.between(at, now).compareTo(rules.late()) > 0;
            move(Change.STATUS, state.at(Status.LAPSED, state.by()), at, late, true);
        }
    }

    private boolean late(Report report) {
        if (report.byline().backfill()
                && Duration.between(report.time(), report.byline().fetchedAt()).compareTo(rules.late()) > 0) {
            return true;
        }
        return report.date().known()
                && report.date()
                        .to()
                        .isBefore(report.day().minusDays(rules.late().toDays()));
    }

    private void move(Change change, State next, Instant at, boolean late, boolean news) {
        moves.add(new Move(change, next, state, at, late, news));
        state = next;
    }

    /** Whether headline or lead give the date. */
    private static boolean prominent(Report report) {
        return report.quotes("date").stream().anyMatch(quote -> quote.field() == Field.TITLE || quote.start() < LEAD);
    }

    private static boolean betterSource(Report report, Slot<?> slot) {
        return report.byline().trust().compareTo(slot.by().byline().trust()) < 0;
    }

    /** A paper may correct itself; one that cites an agency may misread it. */
    private static boolean sameOutlet(Report report, Slot<?> slot) {
        return report.byline().outlet().equals(slot.by().byline().outlet());
    }
}
