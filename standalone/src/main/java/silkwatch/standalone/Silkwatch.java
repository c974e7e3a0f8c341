package silkwatch.standalone;

import java.net.BindException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The command line: arguments in, exit code out; 0 done, 1 failed, 2 wrong input, said in one line. */
@Command(
        name = "silkwatch",
        mixinStandardHelpOptions = true,
        version = "silkwatch 0.1.0",
        description = {
            "Watches the news on Japan - Central Asia relations and keeps a ledger of developments.",
            "Start with: ./silkwatch demo"
        },
        subcommands = {
            DemoCommand.class,
            UpCommand.class,
            ServiceCommands.Ingest.class,
            ServiceCommands.Enrich.class,
            ServiceCommands.Alert.class,
            ReplayCommand.class,
            ImportCommand.class,
            TailCommand.class,
            SourcesCommand.class,
            TaxonomyCommand.class,
            InspectCommand.class,
            NewsroomCommand.class,
            HelpCommand.class
        })
public final class Silkwatch {
    static final int WRONG_INPUT = 2;

    public static void main(String[] arguments) {
        int code = commandLine().execute(arguments);
        if (!Running.askedToEnd()) {
            System.exit(code);
        }
    }

    static CommandLine commandLine() {
        return new CommandLine(new Silkwatch())
                .setExecutionExceptionHandler((e, commandLine, parsed) -> report(e, commandLine));
    }

    private static int report(Exception e, CommandLine commandLine) throws Exception {
        if (e instanceof IllegalArgumentException) {
            return refuse(commandLine, e.getMessage());
        }
        if (isPortInUse(e)) {
            return refuse(
                    commandLine,
                    e.getMessage() + " Or take another: SILKWATCH_DESK_PORT, SILKWATCH_INGEST_PORT,"
                            + " SILKWATCH_ENRICH_PORT, SILKWATCH_ALERT_PORT.");
        }
        throw e;
    }

    private static int refuse(CommandLine commandLine, String why) {
        commandLine.getErr().println("silkwatch " + commandLine.getCommandName() + ": " + why);
        return WRONG_INPUT;
    }

    private static boolean isPortInUse(Throwable e) {
        return e instanceof BindException || (e.getCause() != null && isPortInUse(e.getCause()));
    }
}
