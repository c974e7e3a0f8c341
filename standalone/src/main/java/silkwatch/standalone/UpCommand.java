package silkwatch.standalone;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import silkwatch.operations.Settings;

/** Everything in one process, over real sources. */
@Command(
        name = "up",
        mixinStandardHelpOptions = true,
        description = {
            "Runs broker, ingest, enrich, alert and desk in one process, over real sources.",
            "Alerts are printed as they come; the desk is on http://localhost:8080."
        })
final class UpCommand implements Callable<Integer> {
    @Option(
            names = "--sources",
            paramLabel = "FILE",
            description = "The sources to poll; without it, the list that we ship.")
    private @Nullable Path sources;

    @Option(
            names = "--data-dir",
            paramLabel = "DIR",
            defaultValue = "data",
            description = "Where everything is kept between runs (${DEFAULT-VALUE}).")
    private Path dataDir;

    @Override
    public Integer call() throws Exception {
        Map<String, String> overrides = new HashMap<>();
        if (sources != null) {
            overrides.put("SILKWATCH_INGEST_SOURCES", sources.toString());
        }
        try (AlertPrinter printer = new AlertPrinter()) {
            Settings settings = Settings.ofEnvironment().with(overrides);
            AllInOne all = AllInOne.start(dataDir, settings);
            Running.untilEnded(all, () -> printer.follow(all.installation(), true), new CountDownLatch(1)::await);
        }
        return 0;
    }
}
