package silkwatch.standalone;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class EndIT {
    @Test
    void aProcessThatIsAskedToEndEndsAtOnce() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Silkwatch.class.getName(),
                        "newsroom",
                        "--port",
                        "0")
                .redirectErrorStream(true)
                .start();
        try (var out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String line = out.readLine();
            while (line != null && !line.startsWith("newsroom on")) {
                line = out.readLine();
            }
            process.destroy();
            assertTrue(process.waitFor(10, TimeUnit.SECONDS), "still there 10 s after it was asked to end");
        } finally {
            process.destroyForcibly();
        }
    }
}
