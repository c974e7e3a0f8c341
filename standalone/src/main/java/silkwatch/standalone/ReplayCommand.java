package silkwatch.standalone;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import silkwatch.contract.Json;
import silkwatch.operations.Settings;

/** Articles from files through the real topologies; what comes out, in files. */
@Command(
        name = "replay",
        mixinStandardHelpOptions = true,
        description = {
            "Runs articles from JSON Lines files through the real topologies on a private broker, in the order of",
            "publishedAt, and writes enriched, copies, fates, developments and alerts .jsonl to a folder.",
            "Only url, title, body and publishedAt are needed on each line.",
            "",
            "To see what a change of rules, taxonomy or beat would do, replay the same articles before and after it:",
            "  silkwatch replay year.jsonl --out before",
            "  silkwatch replay year.jsonl --out after --against before",
            "The second one prints the developments and alerts that are new, gone or changed, and writes them to",
            "after/differences.jsonl: {what, change, id, was, headline, slots{name{before, after}}}."
        })
final class ReplayCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "FILE.jsonl", description = "Articles, one JSON object a line.")
    private List<Path> files;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Where the results go.")
    private Path out;

    @Option(
            names = "--against",
            paramLabel = "DIR",
            description = "Say what is new, gone or changed against what an earlier replay wrote to this folder.")
    private @Nullable Path against;

    @Option(
            names = "--beat",
            paramLabel = "FILE",
            defaultValue = "japan-central-asia",
            description = "The beat to replay for: a file, or 'everything' to keep every article (${DEFAULT-VALUE}).")
    private String beat;

    @Override
    public Integer call() throws Exception {
        if (against != null) {
            Comparison.check(against);
            if (Files.exists(out) && Files.isSameFile(out, against)) {
                throw new IllegalArgumentException("--out and --against are both " + out + ": name two folders");
            }
        }
        ArticleFile input = new ArticleFile(InstantSource.system(), System.err::println);
        for (Path file : files) {
            input.add(file);
        }
        Replay.run(input.articles(), Settings.ofEnvironment(), beat, out, System.err);
        if (against != null) {
            tell(Comparison.of(against, out));
        }
        if (input.problems() > 0) {
            System.err.println(input.problems() + " lines could not be read and were set aside, see above");
        }
        return input.problems() == 0 ? 0 : 1;
    }

    private void tell(List<Comparison.Difference> differences) throws IOException {
        differences.forEach(difference -> System.out.println(difference.text()));
        Files.write(
                out.resolve("differences.jsonl"),
                differences.stream().map(Json::line).toList(),
                StandardCharsets.UTF_8);
        Map<String, Long> counts = differences.stream()
                .collect(Collectors.groupingBy(
                        difference -> difference.what() + "s " + difference.change(),
                        TreeMap::new,
                        Collectors.counting()));
        System.out.println(counts.isEmpty() ? "nothing differs" : counts.toString());
    }
}
