package silkwatch.alert.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import silkwatch.alert.wording.Wording;
import silkwatch.contract.Slots;
import silkwatch.contract.Slots.Amount;
import silkwatch.contract.Slots.Place;
import silkwatch.contract.Slots.When;
import silkwatch.contract.Trust;

/**
 * What independent origins say a slot is, at one time. The most official value stands, among equals the one of most
 * origins, then the one told first.
 *
 * @param kind of slot
 */
record Claims<T>(Kind<T> kind, List<Claim<T>> all) {
    /** An amount that disagrees is in dispute whoever tells it: sums are seldom misread. */
    static final Kind<Amount> AMOUNT = new Kind<>() {
        @Override
        public String slot() {
            return "amount";
        }

        @Override
        public boolean comparable(Amount a, Amount b) {
            return Amounts.comparable(a, b);
        }

        @Override
        public boolean same(Amount a, Amount b) {
            return Amounts.same(a, b);
        }

        @Override
        public String words(Amount amount) {
            return Amounts.words(amount);
        }

        @Override
        public boolean counts(Claim<Amount> claim) {
            return true;
        }
    };

    /** A paper alone may misread a date, unless it puts it in front. */
    static final Kind<When> DATE = new Kind<>() {
        @Override
        public String slot() {
            return "date";
        }

        @Override
        public boolean same(When a, When b) {
            return !Days.differ(a, b);
        }

        @Override
        public String words(When when) {
            return Wording.date(when);
        }

        @Override
        public boolean counts(Claim<When> claim) {
            return claim.sound() || claim.first().isInFront("date");
        }
    };

    /** A paper alone may misread a place: often it is that of another event. */
    static final Kind<Place> PLACE = new Kind<>() {
        @Override
        public String slot() {
            return "place";
        }

        @Override
        public boolean same(Place a, Place b) {
            return !Places.differ(a, b);
        }

        @Override
        public String words(Place place) {
            return Wording.ENGLISH.place(place);
        }

        @Override
        public boolean counts(Claim<Place> claim) {
            return claim.sound();
        }
    };

    Claims {
        all = List.copyOf(all);
    }

    static <T> Claims<T> none(Kind<T> kind) {
        return new Claims<>(kind, List.of());
    }

    /** What tells the values of one slot apart. */
    interface Kind<T> {
        String slot();

        /** Whether they measure the same: sums in two currencies do not disagree. */
        default boolean comparable(T a, T b) {
            return true;
        }

        boolean same(T a, T b);

        String words(T value);

        /** Whether a value that is not the one that stands is taken for more than a slip. */
        boolean counts(Claim<T> claim);
    }

    /** One value, the first report that gives it, who else gives it, and the best trust behind it. */
    record Claim<T>(T value, Report first, Set<String> origins, Trust trust) {

        /** Told by an office, an agency, or two origins. */
        boolean sound() {
            return trust == Trust.OFFICIAL || trust == Trust.AGENCY || origins.size() > 1;
        }

        Claim<T> and(Report report) {
            Set<String> more = origins;
            if (!origins.contains(report.byline().origin())) {
                more = new LinkedHashSet<>(origins);
                more.add(report.byline().origin());
            }
            Trust theirs = report.byline().trust();
            return new Claim<>(value, first, more, theirs.compareTo(trust) < 0 ? theirs : trust);
        }
    }

    /** These and what the report says; the same when it says nothing of it. */
    Claims<T> with(Report report, @Nullable T value) {
        if (value == null) {
            return this;
        }
        List<Claim<T>> claims = new ArrayList<>(all);
        for (int i = 0; i < claims.size(); i++) {
            if (kind.same(claims.get(i).value(), value)) {
                claims.set(i, claims.get(i).and(report));
                return new Claims<>(kind, claims);
            }
        }
        claims.add(new Claim<>(
                value, report, Set.of(report.byline().origin()), report.byline().trust()));
        return new Claims<>(kind, claims);
    }

    /** Whether the value can be compared with these and is none of them. */
    boolean contradictedBy(@Nullable T value) {
        return value != null
                && !all.isEmpty()
                && kind.comparable(Objects.requireNonNull(chosen()).value(), value)
                && all.stream().noneMatch(claim -> kind.same(claim.value(), value));
    }

    /** The value that stands; null without one. */
    @Nullable
    Slot<T> chosen() {
        if (all.size() == 1) {
            return new Slot<>(all.get(0).value(), all.get(0).first());
        }
        return rivals().stream()
                .min(Comparator.<Claim<T>, Trust>comparing(Claim::trust)
                        .thenComparing(claim -> -claim.origins().size()))
                .map(claim -> new Slot<>(claim.value(), claim.first()))
                .orElse(null);
    }

    /** The values that disagree; empty when none do. Conversions into other currencies are no disagreement. */
    Optional<Slots.Conflict> conflict() {
        if (all.size() < 2) {
            return Optional.empty();
        }
        List<Claim<T>> rivals = rivals();
        long origins = rivals.stream()
                .flatMap(claim -> claim.origins().stream())
                .distinct()
                .count();
        if (rivals.size() < 2 || origins < 2) {
            return Optional.empty();
        }
        return Optional.of(new Slots.Conflict(
                kind.slot(),
                rivals.stream()
                        .map(claim -> new Slots.Claim(kind.words(claim.value()), List.copyOf(claim.origins())))
                        .toList()));
    }

    /** The first report of each value that stands against the chosen one. */
    List<Report> against() {
        Slot<T> standing = chosen();
        return standing == null
                ? List.of()
                : rivals().stream()
                        .filter(claim -> !kind.same(claim.value(), standing.value()))
                        .map(Claim::first)
                        .toList();
    }

    private List<Claim<T>> rivals() {
        return all.stream()
                .filter(claim -> kind.comparable(claim.value(), all.get(0).value()))
                .filter(claim -> claim.equals(all.get(0)) || kind.counts(claim))
                .toList();
    }
}
