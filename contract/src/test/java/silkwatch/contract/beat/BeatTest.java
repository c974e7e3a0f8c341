package silkwatch.contract.beat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import silkwatch.contract.Tag;
import silkwatch.contract.Tags;

class BeatTest {
    @ParameterizedTest
    @CsvSource({"jp;kz, true", "jp, false", "kz;uz, false", "jp;cn, false"})
    void isOnTopicWhenEachGroupIsMet(String nations, boolean expected) {
        List<Tag> tags = Stream.of(nations.split(";"))
                .map(id -> new Tag(id, id, Tag.Basis.EXPLICIT, false, List.of()))
                .toList();
        assertEquals(expected, Beat.japanCentralAsia().matches(new Tags(tags, null, null, null, null, null)));
    }

    @Test
    void shippedBeatIsKnownByItsId() {
        assertEquals(Beat.SHIPPED, Beat.load(Beat.SHIPPED).id());
    }

    @Test
    void everythingKeepsAll() {
        assertTrue(Beat.load("everything").matches(Tags.NONE));
    }

    @Test
    void errorNamesFileAndLine(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("b.yaml"), "id: x\nname: [\n");
        var e = assertThrows(IllegalArgumentException.class, () -> Beat.load(file.toString()));
        assertTrue(e.getMessage().contains("b.yaml:2"), e.getMessage());
    }
}
