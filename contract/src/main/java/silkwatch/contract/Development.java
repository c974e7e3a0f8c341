package silkwatch.contract;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One real-world fact and its history; the value of {@code developments}.
 *
 * @param type id in the typology: {@code summit}, {@code investment-pledge}
 * @param headline one English sentence: who, what, where, when, status
 * @param version of the newest move, from 1
 * @param parties nation ids, sorted
 * @param amount null where the development has none
 * @param evidence the words behind the current values
 * @param origins number of independent origins
 * @param confirmedBy the parties whose own offices say so, sorted: one of two sides only, both, or none
 * @param parent id of the development that this one is part of, as a visit is of a summit; null without one
 * @param predecessor id of the development that this one follows on the same thread; null without one
 * @param confidence 0 to 1
 */
public record Development(
        String id,
        String beat,
        String type,
        String headline,
        Status status,
        int version,
        List<String> parties,
        List<String> initiatives,
        List<String> minerals,
        Slots.@Nullable Place place,
        Slots.When date,
        Slots.@Nullable Amount amount,
        List<Evidence> evidence,
        int origins,
        List<String> confirmedBy,
        List<Slots.Conflict> conflicts,
        @Nullable String parent,
        @Nullable String predecessor,
        @Nullable String successor,
        double confidence,
        List<Version> history) {
    public Development {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(status, "status");
        parties = Lists.copy(parties);
        initiatives = Lists.copy(initiatives);
        minerals = Lists.copy(minerals);
        date = date == null ? Slots.When.UNKNOWN : date;
        evidence = Lists.copy(evidence);
        confirmedBy = Lists.copy(confirmedBy);
        conflicts = Lists.copy(conflicts);
        history = Lists.copy(history);
    }

    /**
     * One move.
     *
     * @param reportedAt content time of the first report of it
     * @param late whether it happened so long before its report that it was written and not alerted
     * @param alerted whether an alert was raised for it
     */
    public record Version(
            int version,
            Change change,
            Status status,
            Slots.When date,
            Slots.@Nullable Place place,
            Slots.@Nullable Amount amount,
            @Nullable Instant reportedAt,
            boolean late,
            boolean alerted,
            List<Evidence> evidence) {
        public Version {
            evidence = Lists.copy(evidence);
        }
    }
}
