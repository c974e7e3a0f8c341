package silkwatch.alert.ledger;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import silkwatch.contract.Slots;
import silkwatch.contract.Slots.Amount;

/**
 * A report and a development in; out how much speaks for both being of one real-world fact, or {@link #NO} where a hard
 * key speaks against it. Titles and wording never speak for anything.
 */
final class Likeness {
    static final int NO = -1;
    /** So many things in common name a subject beyond doubt. */
    private static final int SURE = 2;
    /** Reports are of what happened, was told of or is due within so many days; all that is further off is another matter. */
    private static final long FAR = 1_100;

    private final DevelopmentType type;
    private final Sides sides;
    private final Report report;
    private final Timing timing;
    private final long day;
    private final boolean dated;
    private final long from;
    private final long until;
    /** Of the development that is compared: how many things both are about, and how their parties compare. */
    private int shared;

    private Sides.Match match = Sides.Match.APART;

    Likeness(DevelopmentType type, Typology rules, Sides sides, Report report) {
        this.type = type;
        this.sides = sides;
        this.report = report;
        this.timing = new Timing(type, rules, report);
        this.day = report.day().toEpochDay();
        this.dated = report.date().known();
        this.from = dated ? report.date().from().toEpochDay() : day;
        this.until = dated ? report.date().to().toEpochDay() : day;
    }

    /** Whether their days are further apart than any rule allows: most are, so this is asked first. */
    private boolean isFar(Account account) {
        if (dated && account.dated()) {
            return account.to() < from - type.reach() || account.from() > until + type.reach();
        }
        return account.to() < Math.min(day, from) - FAR || account.from() > Math.max(day, until) + FAR;
    }

    int to(Entry entry) {
        if (format(entry) == NO || instance(entry) == NO) {
            return NO;
        }
        if (isFar(entry.account())) {
            return NO;
        }
        shared = shared(report.things(), entry.profile().things());
        match = sides.compare(report.mention().parties(), entry.profile().parties());
        int who = sum(format(entry), sides(entry), subject(entry));
        return who <= 0
                ? NO
                : sum(who, kind(entry), instance(entry), place(entry), amount(entry), timing.of(entry, bond(entry)));
    }

    private int kind(Entry entry) {
        if (entry.type().id().equals(type.id())) {
            return 1;
        }
        boolean bound =
                sameSum(entry) || shared > 0 || (vague(entry) && timing.near(entry) && match == Sides.Match.SAME);
        return type.akin(entry.type()) && bound ? 0 : NO;
    }

    private int format(Entry entry) {
        String ours = report.mention().format();
        String theirs = entry.profile().format();
        if (ours == null || theirs == null) {
            return 0;
        }
        return ours.equals(theirs) ? 4 : NO;
    }

    /** The ordinal, and the level of a meeting: the second is not the first, that of justice not that of foreign affairs. */
    private int instance(Entry entry) {
        int ours = report.mention().ordinal();
        int theirs = entry.profile().ordinal();
        String level = report.mention().subjectText();
        boolean levels = type.levels()
                && level != null
                && entry.profile().level() != null
                && !level.equals(entry.profile().level());
        if (levels || (ours > 0 && theirs > 0 && ours != theirs)) {
            return NO;
        }
        return ours > 0 && ours == theirs ? 3 : 0;
    }

    private int sides(Entry entry) {
        List<String> ours = report.mention().parties();
        List<String> theirs = entry.profile().parties();
        if (ours.isEmpty() || theirs.isEmpty()) {
            return 0;
        }
        return switch (match) {
            case SAME -> 3;
            case NESTED -> 1;
            case PAIR_AND_GROUP -> type.sides() == DevelopmentType.Sides.WITHIN || unmistakable(entry) ? 1 : NO;
            case APART -> unmistakable(entry) && ours.stream().anyMatch(theirs::contains) ? 1 : NO;
        };
    }

    /** Told of in the same days with the same sum or the same names: then a party is misread sooner than it is another. */
    private boolean unmistakable(Entry entry) {
        return timing.near(entry) && (sameSum(entry) || shared >= SURE);
    }

    private int subject(Entry entry) {
        Set<String> people = new HashSet<>(report.people());
        people.retainAll(entry.profile().people());
        boolean apart = type.subject() == DevelopmentType.Subject.MUST && shared == 0 && !vague(entry);
        return apart ? NO : 2 * Math.min(shared, 3) + (people.isEmpty() ? 0 : 1);
    }

    private int place(Entry entry) {
        Slots.Place ours = report.mention().place();
        Slots.Place theirs = entry.where();
        if (ours == null || theirs == null || !type.recurring()) {
            return 0;
        }
        boolean tour = type.sides() == DevelopmentType.Sides.WITHIN
                && report.mention().parties().contains(ours.nation())
                && entry.profile().parties().contains(ours.nation());
        if (tour) {
            return 0;
        }
        if (!Places.abroad(ours, theirs)) {
            return Places.differ(ours, theirs) ? 0 : 1;
        }
        boolean sameInstance = report.mention().ordinal() > 0
                && report.mention().ordinal() == entry.profile().ordinal();
        // Nobody meets in two places in the same days: then one of them is misread.
        return sameInstance || (report.mention().format() != null && timing.sameDays(entry)) ? 0 : NO;
    }

    /** A count has a scope: 60 documents of one pair and 150 of all six are two sets. A horizon is part of a pledge. */
    private int amount(Entry entry) {
        Amount ours = report.mention().amount();
        Amount theirs = entry.amount();
        if (ours == null || theirs == null) {
            return 0;
        }
        if (replaced(entry)) {
            return 2;
        }
        if (!Amounts.comparable(ours, theirs)) {
            // A conversion comes with the sum that it converts, or is of what is known by its parties or its name.
            return match == Sides.Match.SAME || shared > 0 || timing.near(entry) ? 0 : NO;
        }
        if (Amounts.horizonsDiffer(ours, theirs)) {
            return NO;
        }
        if (Amounts.same(ours, theirs)) {
            return 2;
        }
        boolean count = "count".equals(ours.kind()) && "count".equals(theirs.kind());
        boolean oneFact = match == Sides.Match.SAME || Amounts.powerOfTen(ours, theirs);
        boolean slip = match == Sides.Match.SAME && Amounts.transposed(ours, theirs) && timing.ahead(entry);
        return !count && (slip || (oneFact && (timing.near(entry) || timing.within(entry)))) ? 0 : NO;
    }

    private Timing.Bond bond(Entry entry) {
        if (sameSum(entry) || replaced(entry) || shared >= SURE) {
            return Timing.Bond.SURE;
        }
        return vague(entry) && type.subject() == DevelopmentType.Subject.MUST ? Timing.Bond.VAGUE : Timing.Bond.FAIR;
    }

    private boolean sameSum(Entry entry) {
        Amount ours = report.mention().amount();
        Amount theirs = entry.amount();
        return ours != null && theirs != null && Amounts.same(ours, theirs) && !Objects.equals(ours.kind(), "count");
    }

    /** Whether the report says that its sum takes the place of this one. */
    private boolean replaced(Entry entry) {
        Amount former = report.mention().former();
        Amount theirs = entry.amount();
        return former != null && theirs != null && Amounts.same(former, theirs);
    }

    /** Whether one of both does not say what it is about. */
    private boolean vague(Entry entry) {
        return report.things().isEmpty() || entry.profile().things().isEmpty();
    }

    private static int shared(Set<String> ours, Set<String> theirs) {
        int shared = 0;
        for (String thing : ours) {
            shared += theirs.contains(thing) ? 1 : 0;
        }
        return shared;
    }

    private static int sum(int... points) {
        int sum = 0;
        for (int point : points) {
            if (point == NO) {
                return NO;
            }
            sum += point;
        }
        return sum;
    }
}
