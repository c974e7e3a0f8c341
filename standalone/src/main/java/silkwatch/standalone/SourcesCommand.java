package silkwatch.standalone;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import silkwatch.contract.Source;
import silkwatch.ingest.IngestConfig;
import silkwatch.ingest.SourceCheck;
import silkwatch.ingest.source.SourcesFile;
import silkwatch.operations.Settings;

/** Commands on lists of sources. */
@Command(
        name = "sources",
        mixinStandardHelpOptions = true,
        description = "Commands on lists of sources.",
        subcommands = SourcesCommand.Check.class)
final class SourcesCommand {

    /** Fetches every source once and says what is wrong with each. */
    @Command(
            name = "check",
            mixinStandardHelpOptions = true,
            description = "Fetches every source of a sources.yaml once and says what to mend.")
    static final class Check implements Callable<Integer> {
        @Parameters(paramLabel = "FILE", description = "A sources.yaml.")
        private Path file;

        @Override
        public Integer call() {
            List<Source> sources = SourcesFile.read(file);
            IngestConfig config = IngestConfig.from(Settings.ofEnvironment());
            SourceCheck check = new SourceCheck(config, InstantSource.system());
            List<SourceCheck.Row> rows = check.run(sources, done -> tell(done, sources.size()));
            SourceCheck.print(rows, System.out);
            return 0;
        }

        private static void tell(int done, int all) {
            if (done % 10 == 0 || done == all) {
                System.err.println(done + " of " + all + " sources");
            }
        }
    }

    private SourcesCommand() {}
}
