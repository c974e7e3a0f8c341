package silkwatch.alert.ledger;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import silkwatch.contract.Status;

/**
 * One entry of {@code types.yaml}, which explains the fields.
 *
 * @param reach the longest of its spans, in days: dates further apart are of two developments, whatever these share
 */
record DevelopmentType(
        String id,
        String noun,
        String about,
        String among,
        List<Status> path,
        List<String> families,
        boolean recurring,
        Sides sides,
        Subject subject,
        boolean stages,
        boolean revocable,
        boolean drafts,
        boolean place,
        boolean levels,
        boolean named,
        Duration tolerance,
        @Nullable Duration lag,
        Duration plan,
        @Nullable Duration unnamed,
        Duration grace,
        @JsonIgnore long reach) {
    DevelopmentType {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(noun, "noun");
        about = about == null ? "on" : about;
        among = among == null ? "between" : among;
        path = List.copyOf(path);
        families = families == null ? List.of() : List.copyOf(families);
        Objects.requireNonNull(tolerance, "tolerance");
        lag = lag == null ? tolerance : lag;
        Objects.requireNonNull(plan, "plan");
        unnamed = unnamed == null ? plan : unnamed;
        Objects.requireNonNull(grace, "grace");
        reach = Stream.of(tolerance, lag, plan, unnamed, grace)
                .mapToLong(Duration::toDays)
                .max()
                .orElseThrow();
    }

    /** How far along its path a status is; a status off the path has no rank and must not be asked for. */
    int rank(Status status) {
        int at = path.indexOf(status);
        if (at >= 0) {
            return 2 * at;
        }
        // Not one of ours: with its stage, after the last status of it that is.
        int last = -1;
        for (int i = 0; i < path.size(); i++) {
            if (path.get(i).stage().compareTo(status.stage()) <= 0) {
                last = i;
            }
        }
        return 2 * last;
    }

    /** Whether reporters mix up this type and the other. */
    boolean akin(DevelopmentType other) {
        return families.stream().anyMatch(other.families::contains);
    }

    /** How the parties of two reports of one development compare. */
    enum Sides {
        @JsonProperty("same")
        SAME,
        @JsonProperty("within")
        WITHIN
    }

    /** Whether another subject means another development. */
    enum Subject {
        @JsonProperty("must")
        MUST,
        @JsonProperty("any")
        ANY
    }
}
