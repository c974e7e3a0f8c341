package silkwatch.alert.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import silkwatch.contract.Slots;
import silkwatch.contract.Slots.Amount;
import silkwatch.contract.Trust;

/**
 * What independent origins say the amount is, at one time. The most official value stands, among equals the one of most
 * origins, then the one told first.
 */
record Claims(List<Claim> all) {
    static final Claims NONE = new Claims(List.of());

    Claims {
        all = List.copyOf(all);
    }

    /** One value and the reports that give it, first one first. */
    record Claim(Amount amount, List<Report> reports) {
        Claim {
            reports = List.copyOf(reports);
        }

        long origins() {
            return reports.stream()
                    .map(report -> report.byline().origin())
                    .distinct()
                    .count();
        }

        /** The best trust behind it; the lesser is the better. */
        Trust trust() {
            return reports.stream()
                    .map(report -> report.byline().trust())
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
        }
    }

    /** These and what the report says; the same when it gives no amount. */
    Claims with(Report report) {
        Amount amount = report.mention().amount();
        if (amount == null) {
            return this;
        }
        List<Claim> claims = new ArrayList<>();
        boolean known = false;
        for (Claim claim : all) {
            boolean same = !known && Amounts.same(claim.amount(), amount);
            known |= same;
            claims.add(same ? new Claim(claim.amount(), append(claim.reports(), report)) : claim);
        }
        if (!known) {
            claims.add(new Claim(amount, List.of(report)));
        }
        return new Claims(claims);
    }

    /** Whether the report gives an amount that can be compared with these and is none of them. */
    boolean contradictedBy(Report report) {
        Amount amount = report.mention().amount();
        return amount != null
                && chosen() != null
                && Amounts.comparable(chosen().value(), amount)
                && all.stream().noneMatch(claim -> Amounts.same(claim.amount(), amount));
    }

    /** The value that stands; null without one. */
    @Nullable
    Slot<Amount> chosen() {
        return best().map(claim -> new Slot<>(claim.amount(), claim.reports().get(0)))
                .orElse(null);
    }

    private Optional<Claim> best() {
        return all.stream()
                .filter(claim -> Amounts.comparable(claim.amount(), all.get(0).amount()))
                .min(Comparator.comparing(Claim::trust)
                        .thenComparing(Comparator.comparingLong(Claim::origins).reversed()));
    }

    /** The values that disagree; empty when none do. Conversions into other currencies are no disagreement. */
    Optional<Slots.Conflict> conflict() {
        List<Claim> rivals = all.stream()
                .filter(claim -> Amounts.comparable(claim.amount(), all.get(0).amount()))
                .toList();
        long origins = rivals.stream()
                .flatMap(claim -> claim.reports().stream())
                .map(report -> report.byline().origin())
                .distinct()
                .count();
        if (rivals.size() < 2 || origins < 2) {
            return Optional.empty();
        }
        return Optional.of(new Slots.Conflict(
                "amount",
                rivals.stream()
                        .map(claim -> new Slots.Claim(
                                Amounts.words(claim.amount()),
                                claim.reports().stream()
                                        .map(report -> report.byline().origin())
                                        .distinct()
                                        .toList()))
                        .toList()));
    }

    /** The first report of each value that stands against the chosen one. */
    List<Report> rivals() {
        Amount standing = Objects.requireNonNull(chosen()).value();
        return all.stream()
                .filter(claim -> Amounts.differ(claim.amount(), standing))
                .map(claim -> claim.reports().get(0))
                .toList();
    }

    private static List<Report> append(List<Report> reports, Report report) {
        List<Report> longer = new ArrayList<>(reports);
        longer.add(report);
        return longer;
    }
}
