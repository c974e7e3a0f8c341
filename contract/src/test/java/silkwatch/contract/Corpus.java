package silkwatch.contract;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** The shared test data, which lies beside the repo and not in it. A test that asks for it skips where it is missing. */
public final class Corpus {

    /** A file or folder of the corpus; skips the test that asks when it is not there. */
    public static Path path(String relative) {
        String named = System.getenv("SILKWATCH_TEST_CORPUS");
        Path folder = named == null
                ? Path.of(System.getProperty("silkwatch.root", ".")).resolve("../shared/corpus")
                : Path.of(named);
        Path path = folder.resolve(relative).normalize();
        assumeTrue(
                Files.exists(path), "skipped: no test data at " + path + " (SILKWATCH_TEST_CORPUS names its folder)");
        return path;
    }

    private Corpus() {}
}
