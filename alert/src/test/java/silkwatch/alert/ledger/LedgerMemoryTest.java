package silkwatch.alert.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static silkwatch.alert.Said.said;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import silkwatch.contract.Alert;
import silkwatch.contract.Development;
import silkwatch.contract.Json;
import silkwatch.contract.beat.Beat;

/** What the ledger keeps: over restarts, over floods of repeats, and in whatever order articles come. */
class LedgerMemoryTest {
    private static final List<Reading> WEEK = List.of(
            said(
                    "2025-12-18 courier : summit scheduled @cajad-summit #1 six in:jp/Tokyo on:2025-12-19..2025-12-20",
                    "visit planned jp+uz in:jp on:2025-12-19"),
            said("2025-12-18T12:00 mirror : summit scheduled @cajad-summit six in:jp/Tokyo on:2025-12-19..2025-12-20"),
            said(
                    "2025-12-20 courier : summit held @cajad-summit #1 six in:jp/Tokyo on:2025-12-19..2025-12-20",
                    "declaration adopted @cajad-summit six in:jp/Tokyo on:2025-12-20",
                    "investment-pledge announced six =3e12JPY/P5Y on:2025-12-20",
                    "summit planned next @cajad-summit six in:kz"),
            said(
                    "2025-12-20T14:00 gazette : summit held @cajad-summit six in:jp/Tokyo on:2025-12-20",
                    "investment-pledge announced six =3e12JPY/P5Y on:2025-12-20",
                    "agreement signed jp+kz ~gallium"),
            said(
                    "2025-12-21 mirror : investment-pledge announced six =30e12JPY/P5Y on:2025-12-20",
                    "summit held six in:jp/Tokyo on:2025-12-20",
                    "summit planned next six in:kz"),
            said(
                    "2025-12-22 herald : agreement signed jp+kz ~gallium on:2025-12-20",
                    "summit cancelled background @cajad-summit six in:kz on:2024-08"),
            said("2025-12-23 tribune : declaration adopted @cajad-summit six on:2025-12-20"));

    @Test
    void aRestartForgetsNothing() {
        Shelf shelf = new Shelf();
        Ledger before = ledger();
        List<Alert> raised = new ArrayList<>();
        for (Reading reading : WEEK) {
            raised.addAll(shelf.keep(before.take(reading)));
        }
        Ledger after = ledger();
        after.restore(shelf.dossiers(), shelf.recent(), before.clock());
        for (Reading reading : WEEK) {
            assertEquals(List.of(), shelf.keep(after.take(reading)));
        }
        assertEquals(
                raised.size(),
                raised.stream().map(Alert::id).distinct().count(),
                () -> raised.stream().map(Alert::id).toList().toString());
    }

    @Test
    void anyOrderWithinAWeekGivesTheSameLedger() {
        Map<String, String> expected = finalLedger(WEEK);
        Random random = new Random(7);
        for (int round = 0; round < 100; round++) {
            List<Reading> shuffled = new ArrayList<>(WEEK);
            Collections.shuffle(shuffled, random);
            assertEquals(
                    expected,
                    finalLedger(shuffled),
                    () -> "in the order "
                            + shuffled.stream()
                                    .map(reading -> reading.byline().url())
                                    .toList());
        }
    }

    @Test
    void noOrderTellsAMoveTwice() {
        Random random = new Random(11);
        for (int round = 0; round < 100; round++) {
            List<Reading> shuffled = new ArrayList<>(WEEK);
            Collections.shuffle(shuffled, random);
            Ledger ledger = ledger();
            List<String> told = new ArrayList<>();
            for (Reading reading : shuffled) {
                ledger.take(reading)
                        .alerts()
                        .forEach(
                                alert -> told.add(alert.developmentId() + " " + alert.change() + " " + alert.status()));
            }
            assertEquals(told.size(), Set.copyOf(told).size(), told::toString);
        }
    }

    @Test
    void aRestartAnywhereChangesNothing() {
        Random random = new Random(13);
        for (int round = 0; round < 50; round++) {
            List<Reading> shuffled = new ArrayList<>(WEEK);
            Collections.shuffle(shuffled, random);
            Ledger steady = ledger();
            Ledger restarted = ledger();
            Shelf shelf = new Shelf();
            for (Reading reading : shuffled) {
                Outcome expected = steady.take(reading);
                Outcome outcome = restarted.take(reading);
                assertEquals(expected.alerts(), outcome.alerts());
                assertEquals(Set.copyOf(expected.developments()), Set.copyOf(outcome.developments()));
                shelf.keep(outcome);
                Instant clock = restarted.clock();
                restarted = ledger();
                restarted.restore(shelf.dossiers(), shelf.recent(), clock);
            }
        }
    }

    @Test
    void repeatsLeaveNoTrace() {
        Shelf shelf = new Shelf();
        Ledger ledger = ledger();
        WEEK.forEach(reading -> shelf.keep(ledger.take(reading)));
        int size = shelf.size();
        for (int round = 0; round < 100; round++) {
            for (Reading reading : WEEK) {
                Reading again = renamed(reading, round);
                Outcome outcome = ledger.take(again);
                assertEquals(List.of(), outcome.alerts());
                assertEquals(0, outcome.added());
                shelf.keep(outcome);
            }
        }
        assertEquals(size, shelf.size());
    }

    private static Ledger ledger() {
        return new Ledger(Beat.japanCentralAsia(), InstantSource.fixed(Instant.parse("2026-01-01T00:00:00Z")));
    }

    /** The same text under another address, some minutes later. */
    private static Reading renamed(Reading reading, int round) {
        Byline b = reading.byline();
        Byline other = new Byline(
                b.articleId() + round,
                1,
                b.url() + "?" + round,
                b.outlet(),
                b.origin(),
                b.trust(),
                b.title(),
                b.language(),
                b.publishedAt().plusSeconds(60L * (round + 1)),
                b.time().plusSeconds(60L * (round + 1)),
                null,
                b.fetchedAt(),
                false);
        return new Reading(other, reading.mentions(), reading.labels(), reading.people(), reading.topics());
    }

    /** By id: what stands, and the moves that led there, without their numbers. */
    private static Map<String, String> finalLedger(List<Reading> readings) {
        Ledger ledger = ledger();
        Map<String, Development> last = new LinkedHashMap<>();
        for (Reading reading : readings) {
            Outcome outcome = ledger.take(reading);
            outcome.gone().forEach(last::remove);
            outcome.former().keySet().forEach(last::remove);
            outcome.developments().forEach(development -> last.put(development.id(), development));
        }
        return last.values().stream().collect(Collectors.toMap(Development::id, LedgerMemoryTest::words));
    }

    private static String words(Development development) {
        Set<String> moves = new TreeSet<>();
        development.history().forEach(version -> moves.add(version.status().id()));
        return String.join(
                " ",
                development.type(),
                development.status().id(),
                development.date().from() + ".." + development.date().to(),
                String.valueOf(development.place()),
                String.valueOf(development.amount()),
                String.valueOf(development.origins()),
                development.conflicts().toString(),
                String.valueOf(development.parent()),
                String.valueOf(development.predecessor()),
                String.valueOf(development.successor()),
                development.parties().toString(),
                development.headline(),
                moves.toString());
    }

    /** The stores of the ledger, as JSON. */
    private static final class Shelf {
        private final Map<String, String> heads = new LinkedHashMap<>();
        private final Map<String, String> reports = new LinkedHashMap<>();
        private final Map<String, String> recent = new LinkedHashMap<>();

        List<Alert> keep(Outcome outcome) {
            for (Outcome.File file : outcome.files()) {
                if (file.dossier() == null) {
                    heads.remove(file.id());
                } else {
                    heads.put(file.id(), Json.line(file.dossier()));
                }
                file.removed().forEach(reports::remove);
                file.added().forEach((key, report) -> reports.put(key, Json.line(report)));
            }
            if (outcome.recent() != null) {
                recent.put(outcome.recent().key(), Json.line(outcome.recent()));
            }
            outcome.past().forEach(past -> recent.remove(past.key()));
            return outcome.alerts();
        }

        List<Reading> recent() {
            return recent.values().stream()
                    .map(reading -> read(reading, Reading.class))
                    .toList();
        }

        List<Dossier> dossiers() {
            return heads.entrySet().stream()
                    .map(head -> read(head.getValue(), Dossier.class)
                            .with(reports.entrySet().stream()
                                    .filter(report -> report.getKey().startsWith(head.getKey() + "/"))
                                    .map(report -> read(report.getValue(), Report.class))
                                    .toList()))
                    .toList();
        }

        int size() {
            return heads.values().stream().mapToInt(String::length).sum()
                    + reports.values().stream().mapToInt(String::length).sum();
        }

        private static <T> T read(String json, Class<T> type) {
            try {
                return Json.MAPPER.readValue(json, type);
            } catch (JsonProcessingException e) {
                throw new AssertionError(json, e);
            }
        }
    }
}
