package silkwatch.enrich.tag;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import silkwatch.enrich.taxonomy.Taxonomy;

class TaxonomyCheckTest {
    @TestFactory
    Stream<DynamicTest> traps() {
        Taxonomy taxonomy = Taxonomy.load(null);
        TrapRun run = new TrapRun(taxonomy);
        return taxonomy.traps().stream()
                .map(trap -> DynamicTest.dynamicTest(
                        trap.trap() + " " + trap.place() + ": " + trap.text(),
                        () -> assertEquals(List.of(), run.wrong(trap))));
    }

    @Test
    void findsNothingInTheTaxonomyThatWeShip() {
        assertEquals(List.of(), TaxonomyCheck.check((Path) null));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "minerals.yaml:2: clash | - {id: a, label: A, names: {en: [ore]}}\\n- {id: b, label: B, names: {en: [Ore]}}",
                "minerals.yaml:1: ambiguous | - {id: a, label: A, names: {en: [ab]}}",
                "minerals.yaml:1: ambiguous | - {id: a, label: A, names: {ja: [金]}}",
                "minerals.yaml:1: ambiguous | - {id: a, label: A, names: {en: [restaurant]}}",
                "minerals.yaml:1: untested | - {id: a, label: A, weak: [{names: {en: [ore]}, cue: [sport]}]}",
            })
    void findsWhatIsDoubtful(String finding, String minerals, @TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("minerals.yaml"), minerals.replace("\\n", "\n"));
        Files.writeString(folder.resolve("initiatives.yaml"), "- {id: a, label: A, names: {en: [apple plan]}}");
        Files.writeString(folder.resolve("traps.yaml"), "[]");
        List<String> findings =
                TaxonomyCheck.check(folder).stream().map(Object::toString).toList();
        assertTrue(findings.stream().anyMatch(found -> found.contains(finding)), findings.toString());
    }

    @Test
    void namesACaseThatFails(@TempDir Path folder) throws Exception {
        Files.writeString(
                folder.resolve("traps.yaml"),
                "- {trap: own, language: en, text: \"Japan and Kazakhstan\", has: [\"nations:tj\"], not: [\"nations:jp\"]}");
        List<String> findings =
                TaxonomyCheck.check(folder).stream().map(Object::toString).toList();
        assertTrue(
                findings.stream().anyMatch(f -> f.endsWith("traps.yaml:1: failed: own: lacks nations:tj")),
                findings.toString());
        assertTrue(
                findings.stream().anyMatch(f -> f.endsWith("traps.yaml:1: failed: own: has nations:jp")),
                findings.toString());
    }
}
