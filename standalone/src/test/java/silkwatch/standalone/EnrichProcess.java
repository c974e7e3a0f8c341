package silkwatch.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** An instance of enrich as a process of its own, which can be killed. */
final class EnrichProcess {
    private final Process process;

    /** @param state where it keeps its state: what an earlier instance left there is taken over; its log lies beside */
    EnrichProcess(String bootstrapServers, Path state) {
        var builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx400m",
                "-cp",
                System.getProperty("java.class.path"),
                Silkwatch.class.getName(),
                "enrich");
        builder.environment().put("KAFKA_BOOTSTRAP_SERVERS", bootstrapServers);
        builder.environment().put("KAFKA_MAIN_CONSUMER_SESSION_TIMEOUT_MS", "6000");
        builder.environment().put("SILKWATCH_STATE_DIR", state.toString());
        builder.environment().put("SILKWATCH_ENRICH_PORT", "0");
        builder.redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(
                        state.resolveSibling(state.getFileName() + ".log").toFile()));
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** At once, as by {@code kill -9}: nothing is flushed, nobody is told. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    boolean alive() {
        return process.isAlive();
    }

    void end() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            kill();
        }
    }
}
