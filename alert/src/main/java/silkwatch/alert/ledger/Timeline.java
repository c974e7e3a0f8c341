package silkwatch.alert.ledger;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import silkwatch.contract.Change;
import silkwatch.contract.Slots.Amount;
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
    /** Figures of a month or a year come out so many days later than news of a day. */
    private static final int PERIOD = 60;

    private final DevelopmentType type;
    private final Typology rules;
    private final Carryover carryover;
    private final List<Move> moves = new ArrayList<>();
    private @Nullable State state;
    /** When the amounts that are compared with each other began to be told. */
    private Instant amountsSince = Instant.MIN;

    private Instant datesSince = Instant.MIN;
    private Instant placesSince = Instant.MIN;

    private final Doubts<When> otherDates = new Doubts<>(Days::differ);
    private final Doubts<Place> otherPlaces = new Doubts<>(Places::differ);

    private Timeline(DevelopmentType type, Typology rules) {
        this.type = type;
        this.rules = rules;
        this.carryover = new Carryover(type);
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

    /** Where it stands; null when no report may open it. */
    @Nullable
    State state() {
        return state;
    }

    private void take(Report report) {
        lapse(report.time());
        if (!report.byline().believed()) {
            addOnly(report);
        } else if (state == null) {
            move(Change.NEW, State.of(report), report.time(), late(report), true);
            amountsSince = report.time();
            datesSince = report.time();
            placesSince = report.time();
        } else if (report.status() == state.status()) {
            same(report);
        } else if (moves(report)) {
            State next = carryover.after(state.at(report.status(), report), report);
            move(Change.STATUS, next, report.time(), late(report), true);
            amountsSince = report.mention().amount() == null ? amountsSince : report.time();
            datesSince = report.date().known() ? report.time() : datesSince;
            placesSince = report.mention().place() == null ? placesSince : report.time();
        }
    }

    /** A source that is not believed, or an undated page, moves nothing; it may disagree about an amount. */
    private void addOnly(Report report) {
        if (state != null && report.status() == state.status() && within(amountsSince, report)) {
            amount(report);
        }
    }

    private void recall(Report report) {
        if (state == null) {
            if (report.date().known() && Journey.over(report)) {
                move(Change.NEW, State.of(report), report.time(), true, false);
            }
        } else if (report.status() != state.status()
                && state.status().stage() != Stage.OFF
                && Journey.over(report)
                && moves(report)) {
            move(Change.STATUS, carryover.after(state.at(report.status(), report), report), report.time(), true, false);
        }
    }

    private boolean moves(Report report) {
        return Journey.moves(type, Objects.requireNonNull(state), report) && !again(report);
    }

    /**
     * Whether it only tells once more, in the same days, what was told before: the same postponement after a paper said when
     * it may be made up for, or as launched what was announced.
     */
    private boolean again(Report report) {
        State now = Objects.requireNonNull(state);
        if (report.status() == Status.POSTPONED && now.status() == Status.PLANNED && moves.size() > 1) {
            Move before = moves.get(moves.size() - 2);
            return before.after().status() == Status.POSTPONED && within(before.at(), report);
        }
        return !type.stages()
                && now.status() == Status.ANNOUNCED
                && report.status() == Status.LAUNCHED
                && within(now.by().time(), report);
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
        Slot<When> standing = now.date();
        if (!told.known()) {
            return;
        }
        Slot<When> other = new Slot<>(told, report);
        if (standing == null) {
            state = now.on(other);
            datesSince = report.time();
        } else if (Days.overlap(standing.value(), told)) {
            When finer = Days.finer(standing.value(), told);
            state = now.on(
                    finer.equals(standing.value()) ? standing : other,
                    now.dates().with(report, told));
        } else if (betterSource(report, standing) || isAnother(now, report)) {
            otherDate(now, standing, other);
        }
    }

    /** Whether the date of a report is another one of the same event, and no slip or a day told in another zone. */
    private static boolean isAnother(State now, Report report) {
        When told = report.date();
        if (now.status().stage() == Stage.PROSPECT) {
            return told.precision().compareTo(now.when().precision()) <= 0
                    && told.from().isAfter(report.day());
        }
        return now.status().stage() != Stage.OFF
                && told.precision() == Precision.DAY
                && now.when().precision() == Precision.DAY
                && Days.gap(told, now.when()) > 1;
    }

    private void otherDate(State now, Slot<When> standing, Slot<When> other) {
        Report report = other.by();
        boolean corrects = sameOutlet(report, standing);
        if (!corrects && within(datesSince, report)) {
            Claims<When> claims = now.dates().with(report, other.value());
            Slot<When> chosen = Objects.requireNonNull(claims.chosen());
            boolean stands = Days.overlap(chosen.value(), standing.value());
            weigh(now.on(stands ? standing : chosen, claims), Change.DATE, !stands, report);
        } else if (betterSource(report, standing)) {
            state = now.on(other);
        } else if (now.status().stage() == Stage.PROSPECT
                && (corrects || otherDates.believes(report, other.value(), by -> by.isInFront("date")))) {
            datesSince = report.time();
            move(Change.DATE, now.on(other), report.time(), late(report), true);
        }
    }

    private void place(Report report) {
        State now = Objects.requireNonNull(state);
        Place told = report.mention().place();
        Slot<Place> standing = now.place();
        // Where an article tells of the event and again of the next one, the second place is often that of a third.
        boolean aside = report.mention().next()
                && report.byline().articleId().equals(now.by().byline().articleId());
        if (told == null || aside) {
            return;
        }
        Slot<Place> other = new Slot<>(told, report);
        if (standing == null) {
            state = now.in(other);
            placesSince = report.time();
        } else if (!Places.differ(told, standing.value())) {
            state = now.in(
                    Places.finer(told, standing.value()) ? other : standing,
                    now.places().with(report, told));
        } else if (type.place() && now.status().stage() != Stage.OFF) {
            otherPlace(now, standing, other);
        }
    }

    private void otherPlace(State now, Slot<Place> standing, Slot<Place> other) {
        Report report = other.by();
        boolean corrects = sameOutlet(report, standing);
        if (!corrects && within(placesSince, report)) {
            Claims<Place> claims = now.places().with(report, other.value());
            Slot<Place> chosen = Objects.requireNonNull(claims.chosen());
            boolean stands = !Places.differ(chosen.value(), standing.value());
            weigh(now.in(stands ? standing : chosen, claims), Change.PLACE, !stands, report);
        } else if (now.status().stage() == Stage.PROSPECT
                && (corrects || otherPlaces.believes(report, other.value(), by -> false))) {
            placesSince = report.time();
            move(Change.PLACE, now.in(other), report.time(), late(report), true);
        }
    }

    private void amount(Report report) {
        State now = Objects.requireNonNull(state);
        Amount told = report.mention().amount();
        if (now.amounts().contradictedBy(told)
                && (report.mention().former() != null || !within(amountsSince, report))) {
            amountsSince = report.time();
            Claims<Amount> alone = Claims.none(Claims.AMOUNT).with(report, told);
            move(Change.AMOUNT, now.worth(alone), report.time(), late(report), true);
            return;
        }
        weigh(now.worth(now.amounts().with(report, told)), Change.AMOUNT, false, report);
    }

    /** A value was told beside others: the first disagreement is a move, and so is another value that stands. */
    private void weigh(State next, Change change, boolean changed, Report report) {
        State now = Objects.requireNonNull(state);
        if (next.conflicts().size() > now.conflicts().size()) {
            move(Change.CONFLICT, next, report.time(), false, true);
        } else if (changed) {
            move(change, next, report.time(), late(report), true);
        } else {
            state = next;
        }
    }

    /** Whether a report came while what is said of a slot is compared, and not taken for a change. */
    private boolean within(Instant since, Report report) {
        return Duration.between(since, report.time()).compareTo(rules.disagree()) <= 0;
    }

    /** A date that was set, passed, and of which nobody says that it took place. */
    private void lapse(Instant now) {
        Instant at = state == null ? null : lapses(type, state);
        if (at != null && !now.isBefore(at)) {
            boolean late = Duration.between(at, now).compareTo(rules.late()) > 0;
            State due = Objects.requireNonNull(state);
            move(Change.STATUS, due.at(Status.LAPSED, due.by()), at, late, true);
        }
    }

    /** When it is given up unless a report comes; null for what has no set date to come. */
    static @Nullable Instant lapses(DevelopmentType type, State state) {
        if (state.status() != Status.SCHEDULED || state.when().precision() != Precision.DAY) {
            return null;
        }
        LocalDate due = state.when().to().plusDays(type.grace().toDays() + 1);
        return due.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private boolean late(Report report) {
        if (report.byline().backfill()
                && Duration.between(report.time(), report.byline().fetchedAt()).compareTo(rules.late()) > 0) {
            return true;
        }
        boolean period = report.date().precision().compareTo(Precision.MONTH) >= 0;
        long days = rules.late().toDays() + (period ? PERIOD : 0);
        return report.date().known() && report.date().to().isBefore(report.day().minusDays(days));
    }

    private void move(Change change, State next, Instant at, boolean late, boolean news) {
        moves.add(new Move(change, next, state, at, late, news));
        state = next;
    }

    private static boolean betterSource(Report report, Slot<?> slot) {
        return report.byline().trust().compareTo(slot.by().byline().trust()) < 0;
    }

    /** A paper may correct itself; one that cites an agency may misread it. */
    private static boolean sameOutlet(Report report, Slot<?> slot) {
        return report.byline().outlet().equals(slot.by().byline().outlet());
    }
}
