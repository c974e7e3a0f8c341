package silkwatch.contract;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One move in the ledger, raised once; the value of {@code alerts} and its facet topics.
 *
 * @param id {@code developmentId:version}
 * @param confirmedBy the parties whose own offices say so, sorted: one of two sides only, both, or none
 * @param previous the slots that changed, as they were; null for a new development
 * @param sourceHeadline the headline of the first article behind it, in its own language
 * @param reportedAt content time of the report
 * @param raisedAt when the alert was raised
 */
public record Alert(
        String id,
        String developmentId,
        int version,
        Change change,
        String beat,
        String type,
        String headline,
        String sourceHeadline,
        Status status,
        List<String> parties,
        List<String> initiatives,
        List<String> minerals,
        Slots.@Nullable Place place,
        Slots.When date,
        Slots.@Nullable Amount amount,
        int origins,
        List<String> confirmedBy,
        List<Slots.Conflict> conflicts,
        @Nullable String parent,
        @Nullable String predecessor,
        double confidence,
        @Nullable Previous previous,
        List<Evidence> evidence,
        @Nullable Instant reportedAt,
        Instant raisedAt) {
    public Alert {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(developmentId, "developmentId");
        parties = Lists.copy(parties);
        initiatives = Lists.copy(initiatives);
        minerals = Lists.copy(minerals);
        confirmedBy = Lists.copy(confirmedBy);
        conflicts = Lists.copy(conflicts);
        evidence = Lists.copy(evidence);
    }

    /** Values before the move; null where they did not change. */
    public record Previous(
            @Nullable Status status,
            Slots.@Nullable When date,
            Slots.@Nullable Place place,
            Slots.@Nullable Amount amount) {}
}
