package silkwatch.contract;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The attempts to bring one alert to one channel of a subscription; the value of {@code deliveries}. */
public record Delivery(
        String alertId,
        String subscription,
        String channel,
        int attempts,
        Outcome outcome,
        @Nullable String reason,
        Instant at) {
    public Delivery {
        Objects.requireNonNull(alertId, "alertId");
        Objects.requireNonNull(subscription, "subscription");
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(outcome, "outcome");
    }

    /** How it stands. */
    public enum Outcome {
        PENDING,
        DELIVERED,
        FAILED
    }
}
