package silkwatch.standalone;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import silkwatch.standalone.newsroom.Newsroom;

/** Serves the bundled newsroom until it is ended. */
@Command(
        name = "newsroom",
        mixinStandardHelpOptions = true,
        description = "Serves the bundled outlets, whose articles come out over about a minute; for demonstrations.")
final class NewsroomCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(names = "--host", defaultValue = "localhost", description = "Address to serve on (${DEFAULT-VALUE}).")
    private String host;

    @Option(names = "--port", defaultValue = "8099", description = "Port to serve on (${DEFAULT-VALUE}).")
    private int port;

    @Option(names = "--name", description = "Host name under which readers reach it (that of --host).")
    private @Nullable String name;

    @Option(names = "--sources", paramLabel = "FILE", description = "Writes the sources.yaml that reads the outlets.")
    private @Nullable Path sources;

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        Newsroom newsroom = new Newsroom(host, port, name == null ? host : name, InstantSource.system());
        if (sources != null) {
            Files.writeString(sources, newsroom.sourcesYaml());
        }
        out.println(
                "newsroom on http://" + (name == null ? host : name) + ":" + newsroom.port() + "/; end it with Ctrl-C");
        out.flush();
        Running.untilEnded(newsroom, () -> {}, new CountDownLatch(1)::await);
        return 0;
    }
}
