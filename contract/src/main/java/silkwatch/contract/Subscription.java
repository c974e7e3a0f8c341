package silkwatch.contract;

import java.util.List;
import java.util.Objects;

/** A stored query with the channels its alerts go to; the value of {@code subscriptions}. */
public record Subscription(String name, String query, List<Channel> channels) {
    public Subscription {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(query, "query");
        channels = Lists.copy(channels);
    }

    /** A way out: {@code kind} topic, mail, webhook, atom or calendar, and its address. */
    public record Channel(String kind, String address) {}
}
