package silkwatch.standalone;

import java.time.InstantSource;
import java.util.Set;
import silkwatch.alert.AlertConfig;
import silkwatch.alert.AlertService;
import silkwatch.alert.extract.RuleMentionReader;
import silkwatch.contract.Topics;
import silkwatch.enrich.ArticleDescriber;
import silkwatch.enrich.EnrichConfig;
import silkwatch.enrich.EnrichService;
import silkwatch.ingest.IngestConfig;
import silkwatch.ingest.IngestService;
import silkwatch.operations.Settings;

/** The settings of all services, read and checked together: a name that none of them knows is refused. */
record Installation(
        String bootstrapServers,
        Topics topics,
        Settings settings,
        IngestConfig ingest,
        EnrichConfig enrich,
        AlertConfig alert) {
    /** What the launcher and the logging read. */
    static final Set<String> READ_ELSEWHERE = Set.of("SILKWATCH_LOG_LEVEL", "SILKWATCH_HEAP", "SILKWATCH_BUILD");

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

    IngestService ingestService() {
        return new IngestService(ingest, bootstrapServers, topics, InstantSource.system());
    }

    EnrichService enrichService() {
        return new EnrichService(
                enrich, bootstrapServers, topics, settings.kafka(), describer(), InstantSource.system());
    }

    AlertService alertService() {
        return new AlertService(alert, bootstrapServers, topics, settings.kafka(), new RuleMentionReader());
    }

    /** What tells language, tags, origin and beat of an article. */
    ArticleDescriber describer() {
        return ArticleDescriber.of(enrich.beat(), enrich.taxonomyDir());
    }

    Installation with(Topics others) {
        return new Installation(bootstrapServers, others, settings, ingest, enrich, alert);
    }
}
