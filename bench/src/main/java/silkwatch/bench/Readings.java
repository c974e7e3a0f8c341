package silkwatch.bench;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import silkwatch.alert.extract.Mention;
import silkwatch.alert.ledger.Byline;
import silkwatch.alert.ledger.Reading;
import silkwatch.contract.Evidence;
import silkwatch.contract.Field;
import silkwatch.contract.Ids;
import silkwatch.contract.Slots;
import silkwatch.contract.Status;
import silkwatch.contract.Trust;

/**
 * Invented articles of three years, each of a new development or one of the last days, of another one of those, and of one
 * that it recalls.
 */
final class Readings {
    private static final Instant START = Instant.parse("2025-01-01T00:00:00Z");
    private static final Duration SPAN = Duration.ofDays(3 * 365);
    private static final int RECENT = 40;
    private static final int OUTLETS = 60;
    private static final int COMPANIES = 3_000;
    private static final List<String> NEIGHBOURS = List.of("kz", "uz", "kg", "tj", "tm");
    private static final List<String> MINERALS = List.of("gallium", "tungsten", "antimony", "uranium", "rare-earths");

    private final Random random;
    private final int late;
    private final Duration step;
    private final List<Fact> facts = new ArrayList<>();
    private int articles;

    private record Kind(String type, Status plan, Status deed, boolean companies, boolean amounts, boolean places) {}

    private static final List<Kind> KINDS = List.of(
            new Kind("agreement", Status.PLANNED, Status.SIGNED, true, true, false),
            new Kind("agreement", Status.PLANNED, Status.SIGNED, true, false, false),
            new Kind("project-milestone", Status.PLANNED, Status.STARTED, true, false, false),
            new Kind("visit", Status.SCHEDULED, Status.HELD, false, false, true),
            new Kind("leader-talks", Status.PLANNED, Status.HELD, false, false, false),
            new Kind("investment-pledge", Status.PLANNED, Status.ANNOUNCED, true, true, false),
            new Kind("aid-loan", Status.PLANNED, Status.SIGNED, true, true, false),
            new Kind("statement", Status.PROPOSED, Status.ANNOUNCED, false, false, false),
            new Kind("trade-flow", Status.PLANNED, Status.STARTED, true, false, false),
            new Kind("ministerial", Status.SCHEDULED, Status.HELD, false, false, true));

    /** What happens. */
    private record Fact(Kind kind, String neighbour, Set<String> things, LocalDate day, long amount) {}

    Readings(long seed, int developments, int late) {
        this.random = new Random(seed);
        this.late = late;
        // About every second article tells of something new.
        this.step = SPAN.dividedBy(2L * developments);
    }

    List<Reading> next(int count) {
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            readings.add(next());
        }
        return readings;
    }

    private Reading next() {
        Instant time = START.plus(step.multipliedBy(articles++));
        if (random.nextInt(100) < late) {
            time = time.minus(Duration.ofMinutes(random.nextInt(24 * 60)));
        }
        LocalDate day = LocalDate.ofInstant(time, ZoneOffset.UTC);
        if (facts.isEmpty() || random.nextBoolean()) {
            facts.add(fact(day));
        }
        Byline byline = byline(time);
        List<Mention> mentions = List.of(
                mention(recent(1), day, true, byline),
                mention(recent(RECENT), day, true, byline),
                mention(recent(facts.size()), day, false, byline));
        return new Reading(byline, mentions, Map.of(), Set.of(), Set.of());
    }

    private Fact recent(int of) {
        return facts.get(facts.size() - 1 - random.nextInt(Math.min(of, facts.size())));
    }

    private Fact fact(LocalDate day) {
        Kind kind = KINDS.get(random.nextInt(KINDS.size()));
        Set<String> things = new TreeSet<>();
        if (kind.companies()) {
            things.add("company-" + random.nextInt(COMPANIES));
            things.add(
                    random.nextBoolean()
                            ? "company-" + random.nextInt(COMPANIES)
                            : MINERALS.get(random.nextInt(MINERALS.size())));
        }
        return new Fact(
                kind,
                NEIGHBOURS.get(random.nextInt(NEIGHBOURS.size())),
                things,
                day.plusDays(random.nextInt(60) - 3),
                kind.amounts() ? 1 + random.nextInt(900) : 0);
    }

    private Byline byline(Instant time) {
        int outlet = random.nextInt(OUTLETS);
        String url = "https://outlet-" + outlet + ".example/" + articles;
        return new Byline(
                Ids.article(url),
                1,
                url,
                "Outlet " + outlet,
                "Outlet " + outlet,
                outlet == 0 ? Trust.OFFICIAL : outlet < 5 ? Trust.AGENCY : Trust.PRESS,
                "Article " + articles,
                "en",
                time,
                time,
                null,
                time,
                false);
    }

    private Mention mention(Fact fact, LocalDate day, boolean news, Byline byline) {
        boolean over = !fact.day().isAfter(day);
        boolean dated = random.nextInt(4) > 0;
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(quote(byline, "status", "words " + articles + " of " + fact.hashCode()));
        Slots.When date = Slots.When.UNKNOWN;
        if (dated) {
            date = new Slots.When(fact.day(), fact.day(), Slots.Precision.DAY, "on the day");
            evidence.add(quote(byline, "date", "on the day"));
        }
        Slots.Place place = null;
        if (fact.kind().places()) {
            place = new Slots.Place(fact.neighbour(), null);
            evidence.add(quote(byline, "place", "there"));
        }
        Slots.Amount amount = null;
        if (fact.amount() > 0) {
            amount = new Slots.Amount(BigDecimal.valueOf(fact.amount() * 1_000_000_000L), "JPY", null, null);
            evidence.add(quote(byline, "amount", "so much"));
        }
        return new Mention(
                fact.kind().type(),
                over ? fact.kind().deed() : fact.kind().plan(),
                null,
                0,
                false,
                List.of("jp", fact.neighbour()),
                List.copyOf(fact.things()),
                null,
                List.of(),
                fact.things().stream().filter(MINERALS::contains).toList(),
                place,
                date,
                amount,
                null,
                news,
                "",
                evidence);
    }

    private static Evidence quote(Byline byline, String slot, String words) {
        return new Evidence(
                byline.articleId(),
                byline.url(),
                byline.outlet(),
                byline.origin(),
                "en",
                byline.publishedAt(),
                slot,
                words,
                Field.BODY,
                0,
                words.length());
    }
}
