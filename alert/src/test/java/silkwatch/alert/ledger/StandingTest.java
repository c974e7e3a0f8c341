package silkwatch.alert.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static silkwatch.alert.Said.said;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import silkwatch.contract.Development;
import silkwatch.contract.beat.Beat;

/** Each case: what articles say, and where the developments stand then, with what is in dispute, family and thread. */
class StandingTest {
    private record Case(String name, List<Reading> readings, List<String> standing) {}

    private static Case of(String name, List<Reading> readings, String... standing) {
        return new Case(name, readings, Stream.of(standing).sorted().toList());
    }

    @TestFactory
    Stream<DynamicTest> developmentsStand() {
        return Stream.of(
                        of(
                                "two dates at one time are both shown, the office's stands",
                                List.of(
                                        said(
                                                "2027-02-16 courier : summit scheduled @cajad-summit #2 six on:2027-06-12..2027-06-13"),
                                        said(
                                                "2027-02-17 ministry official : summit scheduled @cajad-summit #2 six on:2027-06-19..2027-06-20")),
                                "summit scheduled 2027-06-19..2027-06-20 date 12\u201313 June 2027 (courier) 19\u201320 June 2027 (ministry)"),
                        of(
                                "one side's office says so",
                                List.of(
                                        said(
                                                "2027-02-16 mofa.go.jp official : agreement signed jp+kz ~gallium on:2027-02-16"),
                                        said(
                                                "2027-02-16 kazinform.kz agency : agreement signed jp+kz ~gallium on:2027-02-16")),
                                "agreement signed 2027-02-16 by jp"),
                        of(
                                "both sides' offices say so",
                                List.of(
                                        said(
                                                "2027-02-16 mofa.go.jp official : agreement signed jp+kz ~gallium on:2027-02-16"),
                                        said(
                                                "2027-02-17 gov.kz official : agreement signed jp+kz ~gallium on:2027-02-16")),
                                "agreement signed 2027-02-16 by jp and kz"),
                        of(
                                "of papers most stand",
                                List.of(
                                        said(
                                                "2027-02-16 courier : summit planned @cajad-summit #2 six in:kz/Astana on:2027-06-12"),
                                        said(
                                                "2027-02-17 gazette : summit planned @cajad-summit #2 six in:kz/Almaty on:2027-06-12"),
                                        said(
                                                "2027-02-18 herald : summit planned @cajad-summit #2 six in:kz/Almaty on:2027-06-12")),
                                "summit planned 2027-06-12 in Almaty place Astana, Kazakhstan (courier) Almaty, Kazakhstan (gazette, herald)"),
                        of(
                                "one paper's other place is a slip",
                                List.of(
                                        said(
                                                "2027-02-16 courier agency : summit planned @cajad-summit #2 six in:kz/Astana on:2027-06-12"),
                                        said(
                                                "2027-02-17 gazette : summit planned @cajad-summit #2 six in:kz/Almaty on:2027-06-12")),
                                "summit planned 2027-06-12 in Astana"),
                        of(
                                "a night between two zones is no dispute",
                                List.of(
                                        said("2027-03-03 courier agency : leader-talks held jp+kz on:2027-03-02"),
                                        said("2027-03-03 gazette agency : leader-talks held jp+kz on:2027-03-03")),
                                "leader-talks held 2027-03-02"),
                        of(
                                "what was in dispute before it took place is not after",
                                List.of(
                                        said(
                                                "2027-02-16 courier agency : summit planned @cajad-summit #2 six on:2027-06-12"),
                                        said(
                                                "2027-02-17 gazette agency : summit planned @cajad-summit #2 six on:2027-06-19"),
                                        said(
                                                "2027-06-19 courier agency : summit held @cajad-summit #2 six on:2027-06-19")),
                                "summit held 2027-06-19"),
                        of(
                                "a revised article never said otherwise",
                                List.of(
                                        said("2027-07-18 courier : aid-loan signed jp+uz ~jica =58e9JPY on:2027-07-18"),
                                        said("2027-07-18 gazette : aid-loan signed jp+uz ~jica =85e9JPY on:2027-07-18"),
                                        said(
                                                "2027-07-18 courier again : aid-loan signed jp+uz ~jica =85e9JPY on:2027-07-18")),
                                "aid-loan signed 2027-07-18"),
                        of(
                                "visits, talks and signings at a summit are its children, another pair's are not",
                                List.of(said(
                                        "2027-07-18 courier : summit held @cajad-summit #2 six in:kz/Astana on:2027-07-17..2027-07-18",
                                        "visit held jp+kz in:kz/Astana on:2027-07-17",
                                        "leader-talks held jp+uz in:kz/Astana on:2027-07-18",
                                        "agreement signed jp+kz ~tungsten on:2027-07-18",
                                        "agreement signed cn+kz ~uranium on:2027-07-18")),
                                "summit held 2027-07-17..2027-07-18 in Astana",
                                "visit held 2027-07-17 in Astana of summit",
                                "leader-talks held 2027-07-18 in Astana of summit",
                                "agreement signed 2027-07-18 of summit",
                                "agreement signed 2027-07-18"),
                        of(
                                "a plan that was given up, told as history only, comes before the summit",
                                List.of(
                                        said(
                                                "2025-12-20 courier : summit held @cajad-summit #1 six in:jp/Tokyo on:2025-12-19..2025-12-20"),
                                        said(
                                                "2025-12-21 gazette : summit held @cajad-summit six in:jp/Tokyo on:2025-12-20",
                                                "summit cancelled background @cajad-summit six in:kz/Astana on:2024-08",
                                                "summit planned next @cajad-summit six in:kz")),
                                "summit cancelled 2024-08-01..2024-08-31 in Astana",
                                "summit held 2025-12-19..2025-12-20 in Tokyo after cancelled",
                                "summit planned null after held"),
                        of(
                                "ministers' meetings of a format follow each other, by who meets",
                                List.of(
                                        said(
                                                "2027-03-11 courier : ministerial held @cajad-summit #11 six in:kg/Bishkek on:2027-03-11"),
                                        said(
                                                "2028-03-11 courier : ministerial held @cajad-summit #12 six in:tj/Dushanbe on:2028-03-10")),
                                "ministerial held 2027-03-11 in Bishkek",
                                "ministerial held 2028-03-10 in Dushanbe after held"))
                .map(test -> DynamicTest.dynamicTest(test.name(), () -> assertEquals(test.standing(), run(test))));
    }

    private static List<String> run(Case test) {
        Ledger ledger = new Ledger(Beat.japanCentralAsia(), InstantSource.fixed(Instant.parse("2030-01-01T00:00:00Z")));
        Map<String, Development> last = new LinkedHashMap<>();
        for (Reading reading : test.readings()) {
            Outcome outcome = ledger.take(reading);
            outcome.gone().forEach(last::remove);
            outcome.former().keySet().forEach(last::remove);
            outcome.developments().forEach(development -> last.put(development.id(), development));
        }
        return last.values().stream()
                .map(development -> line(development, last))
                .sorted()
                .toList();
    }

    private static String line(Development d, Map<String, Development> all) {
        List<String> words = new ArrayList<>(List.of(d.type(), d.status().id()));
        words.add(d.date().text() == null ? "null" : span(d));
        if (d.place() != null && d.place().city() != null) {
            words.add("in " + d.place().city());
        }
        other(d.parent(), all).forEach(parent -> words.add("of " + parent.type()));
        other(d.predecessor(), all)
                .forEach(before -> words.add("after " + before.status().id()));
        d.conflicts()
                .forEach(conflict -> words.add(conflict.slot() + " "
                        + conflict.values().stream()
                                .map(claim -> claim.value() + " (" + String.join(", ", claim.origins()) + ")")
                                .collect(Collectors.joining(" "))));
        if (!d.confirmedBy().isEmpty()) {
            words.add("by " + String.join(" and ", d.confirmedBy()));
        }
        return String.join(" ", words);
    }

    private static String span(Development d) {
        return d.date().from().equals(d.date().to())
                ? d.date().from().toString()
                : d.date().from() + ".." + d.date().to();
    }

    private static List<Development> other(@Nullable String id, Map<String, Development> all) {
        return id == null ? List.of() : List.of(all.get(id));
    }
}
