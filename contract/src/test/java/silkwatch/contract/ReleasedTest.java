package silkwatch.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The records are still those of the last release to whoever reads them, and what the last release wrote can still be
 * read. {@code -Dsilkwatch.schemas=release} makes the records as they are now those of the last release.
 */
class ReleasedTest {
    private static final Path FOLDER = Path.of(
            System.getProperty("silkwatch.root", ".."), "contract/src/test/resources/silkwatch/contract/released");
    private static final String RENEW =
            "run mvn test -pl contract -Dsilkwatch.schemas=release and commit what it writes";

    static Stream<Class<?>> values() {
        return SchemasTest.values();
    }

    static List<Object> samples() {
        return SchemasTest.samples();
    }

    @ParameterizedTest
    @MethodSource("values")
    void noReaderOfTheLastReleaseIsBroken(Class<?> type) throws IOException {
        Path released = FOLDER.resolve(SchemasTest.file(type).getFileName());
        if (releasing()) {
            Files.copy(SchemasTest.file(type), released, StandardCopyOption.REPLACE_EXISTING);
        }
        assertTrue(Files.exists(released), type.getSimpleName() + " is new: " + RENEW);
        List<String> breaks = SchemaChange.breaks(
                Json.MAPPER.readTree(Files.readString(released)),
                Json.MAPPER.readTree(Files.readString(SchemasTest.file(type))));
        assertEquals(
                List.of(),
                breaks,
                () -> "readers of the last release would trip over the new " + type.getSimpleName() + ":\n"
                        + String.join("\n", breaks)
                        + "\nAdd a field beside the old one instead. If it must break, say so in CHANGES.md; then "
                        + RENEW);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whatTheLastReleaseWroteIsRead(Object sample) throws IOException {
        Path file = FOLDER.resolve(sample.getClass().getSimpleName() + ".json");
        if (releasing()) {
            Files.writeString(file, Json.line(sample) + "\n");
        }
        String released = Files.readString(file);
        Object read = Json.MAPPER.readValue(released, sample.getClass());
        assertEquals(List.of(), lost("", Json.MAPPER.readTree(released), Json.MAPPER.readTree(Json.line(read))));
    }

    /** The values that are not there any more after reading and writing. */
    private static List<String> lost(String path, JsonNode was, JsonNode is) {
        if (was.isObject()) {
            return was.propertyStream()
                    .flatMap(entry ->
                            lost(path + "/" + entry.getKey(), entry.getValue(), is.path(entry.getKey())).stream())
                    .toList();
        }
        if (was.isArray() && was.size() == is.size()) {
            return IntStream.range(0, was.size())
                    .boxed()
                    .flatMap(i -> lost(path + "/" + i, was.get(i), is.get(i)).stream())
                    .toList();
        }
        return was.equals(is) ? List.of() : List.of(path + " was " + was + " and is read as " + is);
    }

    private static boolean releasing() throws IOException {
        boolean releasing = "release".equals(System.getProperty("silkwatch.schemas"));
        if (releasing) {
            Files.createDirectories(FOLDER);
        }
        return releasing;
    }
}
