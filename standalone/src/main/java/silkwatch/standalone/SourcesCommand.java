package silkwatch.standalone;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Commands on lists of sources. */
@Command(name = "sources", mixinStandardHelpOptions = true, description = "Commands on lists of sources.")
final class SourcesCommand implements Callable<Integer> {
    @Override
    public Integer call() {
        return 0;
    }
}
