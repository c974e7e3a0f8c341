package silkwatch.standalone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import silkwatch.contract.Article;
import silkwatch.contract.Corpus;

/** The programs that lie beside the labelled articles; a test that asks for them is skipped where they are not. */
final class CorpusTools {
    private final Path tools;
    private final Path folder;

    CorpusTools(Path folder) {
        this.folder = folder;
        tools = Corpus.path("../tools");
        assumeTrue(onPath("python3"), "skipped: the tools need python3");
    }

    /** The articles of a labelled set, as the command line takes them. */
    Path inputs(Path labels) throws IOException, InterruptedException {
        Path inputs = folder.resolve("inputs.jsonl");
        assertEquals(
                0,
                start(List.of("evaluate", "inputs", labels.toString()), inputs).waitFor());
        return inputs;
    }

    /** The same, oldest first. */
    List<Article> articles(Path labels) throws IOException, InterruptedException {
        var file = new ArticleFile(InstantSource.system(), System.err::println);
        file.add(inputs(labels));
        return file.articles();
    }

    Process start(List<String> command, Path output) throws IOException {
        List<String> whole = new ArrayList<>(command);
        whole.set(0, tools.resolve(command.get(0)).toString());
        return new ProcessBuilder(whole)
                .redirectOutput(output.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static boolean onPath(String program) {
        return List.of(System.getenv("PATH").split(File.pathSeparator)).stream()
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
