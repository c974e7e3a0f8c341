package silkwatch.enrich.taxonomy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaxonomyTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "people.yaml:2: the field 'label' is missing | # mine\\n- {id: mori, names: {en: [Mori]}}",
                "people.yaml:1: an id is kebab-case, not 'Mori' | - {id: Mori, label: Mori, names: {en: [Mori]}}",
                "people.yaml:2: the id 'people:mori' is already used | - {id: mori, label: M, names: {en: [Mori]}}\\n- {id: mori, label: M, names: {en: [Morie]}}",
                "people.yaml:1: unknown field 'nmes' | - {id: mori, label: Mori, nmes: {en: [Mori]}}",
                "people.yaml:1: unknown language 'xx' | - {id: mori, label: Mori, names: {xx: [Mori]}}",
                "people.yaml:1: an entry needs names | - {id: mori, label: Mori}",
                "people.yaml:1: 'mori' refers to the nation 'zz', which does not exist | - {id: mori, label: Mori, nation: zz, names: {en: [Mori]}}",
                "people.yaml:1: a list is expected here | - {id: mori, label: Mori, names: {en: Mori}}",
                "people.yaml:1: 'Mori' stands here twice | - {id: mori, label: Mori, names: {en: [Mori, Mori]}}",
                "people.yaml:1: a weak group needs a cue or a veto | - {id: mori, label: Mori, weak: [{names: {en: [Mori]}}]}",
                "people.yaml:1: 'Mori' refers to 'spot', which is neither | - {id: mori, label: Mori, weak: [{names: {en: [Mori]}, cue: [spot]}]}",
                "people.yaml:1: unknown scope 'chapter' | - {id: mori, label: Mori, weak: [{names: {en: [Mori]}, cue: [sport@chapter]}]}",
                "people.yaml:1: basis is explicit, inferred or group, not 'sure' | - {id: mori, label: Mori, weak: [{names: {en: [Mori]}, cue: [sport], basis: sure}]}",
                "people.yaml:2: | - {id: mori, label: Mori, names: {en: [Mori]}}\\n- {id: [",
            })
    void aBadEntryIsNamedByFileAndLine(String message, String people, @TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("people.yaml"), people.replace("\\n", "\n"));
        TaxonomyException e = assertThrows(TaxonomyException.class, () -> Taxonomy.load(folder));
        assertTrue(e.getMessage().contains(message), e.getMessage());
    }

    @Test
    void aFolderReplacesFileByFile(@TempDir Path folder) throws Exception {
        Files.writeString(
                folder.resolve("people.yaml"), "- {id: mori, label: Haruka Mori, nation: jp, names: {en: [Mori]}}");
        Taxonomy taxonomy = Taxonomy.load(folder);
        assertEquals(
                1,
                taxonomy.entries().stream()
                        .filter(entry -> entry.facet() == Facet.PEOPLE)
                        .count());
        assertTrue(taxonomy.entries().stream()
                .anyMatch(entry -> entry.facet() == Facet.NATIONS && entry.id().equals("kz")));
    }
}
