package silkwatch.alert;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import silkwatch.contract.Alert;

/**
 * What alert counts. Of the articles of the beat each is either read or unreadable; of the mentions read each either adds to
 * the ledger or repeats what it holds, once it is taken: {@code read = added + repeated}, after the readings have settled.
 */
public interface AlertMetrics {
    /** An article was read and speaks of this many developments. */
    void read(int mentions);

    void unreadable();

    /** The ledger took a reading. */
    void took(int added, int repeated, Duration took);

    void raised(Alert alert);

    /** How many developments the ledger holds. */
    void holds(int developments);

    /** Counts nothing. */
    AlertMetrics NONE = new AlertMetrics() {
        @Override
        public void read(int mentions) {}

        @Override
        public void unreadable() {}

        @Override
        public void took(int added, int repeated, Duration took) {}

        @Override
        public void raised(Alert alert) {}

        @Override
        public void holds(int developments) {}
    };

    /** Counts into a registry. */
    static AlertMetrics in(MeterRegistry registry) {
        Counter articles = registry.counter("silkwatch.alert.articles", "outcome", "read");
        Counter unreadable = registry.counter("silkwatch.alert.articles", "outcome", "unreadable");
        Counter mentions = registry.counter("silkwatch.alert.mentions", "outcome", "read");
        Counter added = registry.counter("silkwatch.alert.mentions", "outcome", "added");
        Counter repeated = registry.counter("silkwatch.alert.mentions", "outcome", "repeated");
        Timer ledger = registry.timer("silkwatch.alert.ledger");
        AtomicInteger developments = new AtomicInteger();
        registry.gauge("silkwatch.alert.developments", developments);
        return new AlertMetrics() {
            @Override
            public void read(int count) {
                articles.increment();
                mentions.increment(count);
            }

            @Override
            public void unreadable() {
                unreadable.increment();
            }

            @Override
            public void took(int additions, int repeats, Duration took) {
                added.increment(additions);
                repeated.increment(repeats);
                ledger.record(took);
            }

            @Override
            public void raised(Alert alert) {
                registry.counter(
                                "silkwatch.alert.raised",
                                "change",
                                alert.change().name().toLowerCase(Locale.ROOT))
                        .increment();
            }

            @Override
            public void holds(int count) {
                developments.set(count);
            }
        };
    }
}
