package silkwatch.standalone;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import silkwatch.operations.Settings;

/** Articles from files through the real topologies; what comes out, in files. */
@Command(
        name = "replay",
        mixinStandardHelpOptions = true,
        description = {
            "Runs articles from JSON Lines files through the real topologies on a private broker, in the order of",
            "publishedAt, and writes enriched, copies, fates, developments and alerts .jsonl to a folder.",
            "Only url, title, body and publishedAt are needed on each line."
        })
final class ReplayCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "FILE.jsonl", description = "Articles, one JSON object a line.")
    private List<Path> files;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Where the results go.")
    private Path out;

    @Option(
            names = "--beat",
            paramLabel = "FILE",
            defaultValue = "japan-central-asia",
            description = "The beat to replay for: a file, or 'everything' to keep every article (${DEFAULT-VALUE}).")
    private String beat;

    @Override
    public Integer call() throws Exception {
        ArticleFile input = new ArticleFile(InstantSource.system(), System.err::println);
        for (Path file : files) {
            input.add(file);
        }
        Replay.run(input.articles(), Settings.ofEnvironment(), beat, out, System.err);
        if (input.problems() > 0) {
            System.err.println(input.problems() + " lines could not be read and were set aside, see above");
        }
        return input.problems() == 0 ? 0 : 1;
    }
}
