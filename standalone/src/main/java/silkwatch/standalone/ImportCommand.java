package silkwatch.standalone;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import silkwatch.contract.Article;
import silkwatch.operations.Settings;

/** Articles from files into a running system. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = {
            "Puts articles from JSON Lines files into a running system, with Kafka at KAFKA_BOOTSTRAP_SERVERS.",
            "Only url, title, body and publishedAt are needed on each line."
        })
final class ImportCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "FILE.jsonl", description = "Articles, one JSON object a line.")
    private List<Path> files;

    @Option(names = "--quiet", description = "Fills the ledger without raising alerts.")
    private boolean quiet;

    @Override
    public Integer call() throws Exception {
        Installation installation = Installation.from(Settings.ofEnvironment());
        ArticleFile input = new ArticleFile(InstantSource.system(), System.err::println);
        for (Path file : files) {
            input.add(file);
        }
        List<Article> articles = input.articles();
        try (ArticlePublisher publisher = new ArticlePublisher(installation)) {
            publisher.publish(articles, quiet, System.err);
        }
        System.err.println("imported " + articles.size() + " articles");
        return input.problems() == 0 ? 0 : 1;
    }
}
