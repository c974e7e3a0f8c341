package silkwatch.standalone;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import silkwatch.enrich.tag.TaxonomyCheck;

/** Commands on the taxonomy. */
@Command(
        name = "taxonomy",
        mixinStandardHelpOptions = true,
        description = "Commands on the taxonomy.",
        subcommands = TaxonomyCommand.Check.class)
final class TaxonomyCommand {

    /** Finds clashes, ambiguous names and untested traps. */
    @Command(
            name = "check",
            mixinStandardHelpOptions = true,
            description = "Finds clashes, ambiguous names and untested traps; exit code 1 when there are any.")
    static final class Check implements Callable<Integer> {
        @Parameters(arity = "0..1", paramLabel = "DIR", description = "Edited files; without it, those that we ship.")
        private @Nullable Path folder;

        @Override
        public Integer call() {
            List<TaxonomyCheck.Finding> findings = TaxonomyCheck.check(folder);
            findings.forEach(System.out::println);
            System.err.println(findings.size() + " findings");
            return findings.isEmpty() ? 0 : 1;
        }
    }

    private TaxonomyCommand() {}
}
