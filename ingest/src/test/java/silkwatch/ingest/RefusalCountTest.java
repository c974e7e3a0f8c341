package silkwatch.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import silkwatch.ingest.fetch.Fetched;
import silkwatch.ingest.fetch.Reason;
import silkwatch.ingest.fetch.Trail;
import silkwatch.ingest.metrics.MeteredIngest;

class RefusalCountTest {
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

    @ParameterizedTest
    @EnumSource
    void everyRefusalIsCountedUnderItsReason(Reason reason) {
        Trail trail = new Trail(URI.create("http://paper.example/"), List.of());
        IngestService.count(new Fetched.Failed(trail, reason, "as it was", 0, null), new MeteredIngest(meters));
        assertEquals(
                1,
                meters.get("silkwatch.ingest.refusals")
                        .tag("reason", reason.slug())
                        .counter()
                        .count());
    }
}
