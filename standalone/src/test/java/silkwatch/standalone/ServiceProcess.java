package silkwatch.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One of our commands as a process of its own, which can be killed. */
final class ServiceProcess {
    private final Process process;

    /**
     * Starts at once.
     *
     * @param environment its settings
     * @param log what it says is appended here
     */
    ServiceProcess(String command, Map<String, String> environment, Path log) {
        var builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx400m",
                "-cp",
                System.getProperty("java.class.path"),
                Silkwatch.class.getName(),
                command);
        builder.environment().putAll(environment);
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
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

    /** As {@link #kill}, without waiting for the end. */
    void destroy() {
        process.destroyForcibly();
    }

    boolean alive() {
        return process.isAlive();
    }

    /** As an operator would. */
    void end() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            kill();
        }
    }
}
