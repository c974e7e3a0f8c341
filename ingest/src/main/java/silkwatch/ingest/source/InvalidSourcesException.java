package silkwatch.ingest.source;

import java.util.List;
import java.util.stream.Collectors;

/** What is wrong with a {@code sources.yaml}, all of it, a line each. */
public final class InvalidSourcesException extends IllegalArgumentException {
    private final transient List<Problem> problems;

    InvalidSourcesException(String file, List<Problem> problems) {
        super(problems.stream()
                .map(problem -> file + ":" + problem.line() + ": " + problem.field() + ": " + problem.reason())
                .collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }

    /** One fault. */
    public record Problem(int line, String field, String reason) {}
}
