package silkwatch.standalone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import silkwatch.contract.Json;

/** Two folders of developments and alerts; what is said to be new, gone and changed. */
class ComparisonTest {
    private static final String SUMMIT =
            "{'id': 'summit-1', 'type': 'summit', 'status': 'planned', 'headline': 'A summit is planned.',"
                    + " 'date': {'from': '2027-06-01', 'to': '2027-06-30', 'precision': 'month', 'text': 'in June'}}";
    private static final String LOAN =
            "{'id': 'aid-loan-1', 'type': 'aid-loan', 'status': 'signed', 'headline': 'A loan was signed.', 'origins': 2}";

    @TempDir
    Path folder;

    @Test
    void theSameIsTheSame() throws IOException {
        assertEquals(List.of(), differences(List.of(SUMMIT, LOAN), List.of(LOAN, SUMMIT)));
    }

    @Test
    void whatIsNewGoneAndChangedIsSaid() throws IOException {
        String held = SUMMIT.replace("planned", "held");
        assertEquals(
                List.of("changed summit-1 [status, headline]", "new visit-1 []", "gone aid-loan-1 []"),
                differences(
                        List.of(SUMMIT, LOAN),
                        List.of(held, "{'id': 'visit-1', 'type': 'visit', 'headline': 'A visit was held.'}")));
    }

    @Test
    void theLastLineOfADevelopmentCounts() throws IOException {
        assertEquals(List.of(), differences(List.of(SUMMIT), List.of(SUMMIT.replace("planned", "held"), SUMMIT)));
    }

    @Test
    void otherWordsForTheSameDateAreNoChange() throws IOException {
        assertEquals(List.of(), differences(List.of(SUMMIT), List.of(SUMMIT.replace("in June", "next June"))));
    }

    @Test
    void aDevelopmentWithAnotherFirstReportIsTheSame() throws IOException {
        assertEquals(
                List.of("changed aid-loan-2 [origins]"),
                differences(
                        List.of(LOAN),
                        List.of(LOAN.replace("aid-loan-1", "aid-loan-2").replace("2}", "3}"))));
    }

    @Test
    void aDifferenceReadsInALine() throws IOException {
        write("before", List.of(SUMMIT));
        write("after", List.of(SUMMIT.replace("'planned'", "'held'")));
        Comparison.Difference difference =
                Comparison.of(folder.resolve("before"), folder.resolve("after")).get(0);
        assertEquals(
                List.of(
                        "changed  development  A summit is planned.  [summit-1]",
                        "          status: \"planned\" -> \"held\""),
                difference.text().lines().toList());
        assertTrue(
                Json.line(difference).contains("\"slots\":{\"status\":{\"before\":\"planned\",\"after\":\"held\"}}"),
                () -> Json.line(difference));
    }

    @Test
    void aFolderThatNoReplayWroteIsRefused() {
        String message = assertThrows(IllegalArgumentException.class, () -> Comparison.check(folder))
                .getMessage();
        assertTrue(message.contains("has no developments.jsonl"), message);
    }

    private List<String> differences(List<String> before, List<String> after) throws IOException {
        write("before", before);
        write("after", after);
        return Comparison.of(folder.resolve("before"), folder.resolve("after")).stream()
                .map(d -> d.change() + " " + d.id() + " " + d.slots().keySet())
                .toList();
    }

    private void write(String name, List<String> developments) throws IOException {
        Path to = Files.createDirectories(folder.resolve(name));
        Files.write(
                to.resolve("developments.jsonl"),
                developments.stream().map(line -> line.replace('\'', '"')).toList());
        Files.writeString(to.resolve("alerts.jsonl"), "");
    }
}
