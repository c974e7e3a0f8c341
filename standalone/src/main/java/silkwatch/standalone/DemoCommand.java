package silkwatch.standalone;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import silkwatch.operations.Settings;
import silkwatch.standalone.newsroom.Newsroom;

/** Everything in one process, over the bundled newsroom, kept nowhere. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = {
            "Shows Silkwatch at work: a real broker, ingest, enrich, alert and a few invented outlets in one process.",
            "Their articles come out over about a minute. Alerts are printed as they are raised;",
            "the desk is on http://localhost:8080. Ctrl-C ends it; nothing is kept."
        })
final class DemoCommand implements Callable<Integer> {
    @Override
    public Integer call() throws Exception {
        try (TemporaryFolder folder = TemporaryFolder.of("silkwatch-demo");
                AlertPrinter printer = new AlertPrinter();
                Newsroom newsroom = new Newsroom("localhost", 0, "localhost", InstantSource.system())) {
            printer.say("Starting a broker, the services and a newsroom of five invented outlets ...");
            Path sources = Files.writeString(folder.path().resolve("sources.yaml"), newsroom.sourcesYaml());
            Settings settings = Settings.ofEnvironment()
                    .with(Map.of(
                            "SILKWATCH_INGEST_SOURCES", sources.toString(),
                            "SILKWATCH_INGEST_ALLOWED_NETWORKS", "127.0.0.0/8,::1/128",
                            "SILKWATCH_INGEST_PAUSE", "PT0.05S",
                            "SILKWATCH_ALERT_SETTLE", "PT1S"));
            AllInOne all = AllInOne.start(folder.path(), settings);
            printer.say("The desk is on http://localhost:"
                    + all.installation().alert().deskPort() + "; articles come out for "
                    + newsroom.length().toSeconds() + " s. Ctrl-C ends.");
            Running.untilEnded(all, () -> printer.follow(all.installation(), true), new CountDownLatch(1)::await);
        }
        return 0;
    }
}
