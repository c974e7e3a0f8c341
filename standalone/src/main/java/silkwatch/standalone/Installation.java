package silkwatch.standalone;

import java.util.Set;
import silkwatch.alert.AlertConfig;
import silkwatch.contract.Topics;
import silkwatch.enrich.EnrichConfig;
import silkwatch.ingest.IngestConfig;
import silkwatch.operations.Settings;

/** The settings of all services, read and checked together: a name that none of them knows is refused. */
record Installation(
        String bootstrapServers, Topics topics, Settings settings, IngestConfig ingest, EnrichConfig enrich, AlertConfig alert) {
    private static final Set<String> READ_ELSEWHERE = Set.of("SILKWATCH_LOG_LEVEL", "SILKWATCH_HEAP");

    /** @throws IllegalArgumentException naming the variable that is wrong */
    static Installation from(Settings settings) {
        Topics topics = new Topics(settings.text("SILKWATCH_TOPICS_PREFIX", ""));
        Installation installation = new Installation(
                settings.bootstrapServers(),
                topics,
                settings,
                IngestConfig.from(settings),
                EnrichConfig.from(settings),
                AlertConfig.from(settings));
        settings.refuseUnknown(READ_ELSEWHERE);
        return installation;
    }

    Installation with(Topics others) {
        return new Installation(bootstrapServers, others, settings, ingest, enrich, alert);
    }
}
