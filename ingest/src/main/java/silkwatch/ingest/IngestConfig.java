package silkwatch.ingest;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import silkwatch.contract.Source;
import silkwatch.ingest.fetch.Networks;
import silkwatch.ingest.source.SourcesFile;
import silkwatch.operations.Settings;

/**
 * The settings of ingest.
 *
 * @param sources path of a {@code sources.yaml}; {@link #SHIPPED}, or {@link #TOPIC} to leave the topic as others fill it
 * @param host where health and metrics are served
 * @param port the same; 0 takes a free one
 * @param instance unique among the instances that run, and the same after a restart
 * @param contact address or page where a webmaster can reach the operator
 * @param pause time between two requests to one domain
 * @param longestCrawlDelay how far a longer pause in robots.txt is honoured
 * @param concurrency how many domains may be asked at the same moment
 * @param shortestInterval between two polls of a source that has no interval of its own
 * @param longestInterval the same
 * @param timeout longest time from a request to its last byte
 * @param backfillAge how old an article of a first reading must be to be no news; null when all are news
 * @param allowedNetworks that may be asked although they are not public
 * @param kafka the operator's settings for Kafka's clients
 */
public record IngestConfig(
        String sources,
        String host,
        int port,
        String instance,
        String contact,
        Duration pause,
        Duration longestCrawlDelay,
        int concurrency,
        Duration shortestInterval,
        Duration longestInterval,
        Duration timeout,
        @Nullable Duration backfillAge,
        Networks allowedNetworks,
        Map<String, String> kafka) {
    public static final String SHIPPED = "shipped";
    public static final String TOPIC = "topic";

    public static IngestConfig from(Settings settings) {
        int port = settings.integer("SILKWATCH_INGEST_PORT", 9401, 0, 65_535);
        Duration shortest = positive(settings, "SILKWATCH_INGEST_INTERVAL_MIN", Duration.ofMinutes(5));
        Duration longest = positive(settings, "SILKWATCH_INGEST_INTERVAL_MAX", Duration.ofHours(24));
        if (longest.compareTo(shortest) < 0) {
            throw new IllegalArgumentException("SILKWATCH_INGEST_INTERVAL_MAX=" + longest
                    + ": must not be shorter than SILKWATCH_INGEST_INTERVAL_MIN=" + shortest);
        }
        return new IngestConfig(
                settings.text("SILKWATCH_INGEST_SOURCES", SHIPPED),
                settings.text("SILKWATCH_BIND", "localhost"),
                port,
                settings.text("SILKWATCH_INGEST_INSTANCE", instance(port)),
                settings.text("SILKWATCH_INGEST_CONTACT", "https://silkwatch.example/contact"),
                positive(settings, "SILKWATCH_INGEST_PAUSE", Duration.ofMillis(1_500)),
                positive(settings, "SILKWATCH_INGEST_CRAWL_DELAY_MAX", Duration.ofSeconds(30)),
                settings.integer("SILKWATCH_INGEST_CONCURRENCY", 48, 1, 1_000),
                shortest,
                longest,
                positive(settings, "SILKWATCH_INGEST_TIMEOUT", Duration.ofSeconds(30)),
                settings.durationOrOff("SILKWATCH_INGEST_BACKFILL_AGE", Duration.ofDays(3)),
                networks(settings),
                settings.kafka());
    }

    /** The sources to be polled; null when the topic is filled by others. */
    @Nullable
    List<Source> readSources() {
        return switch (sources) {
            case SHIPPED -> SourcesFile.shipped();
            case TOPIC -> null;
            default -> SourcesFile.read(Path.of(sources));
        };
    }

    private static Networks networks(Settings settings) {
        String name = "SILKWATCH_INGEST_ALLOWED_NETWORKS";
        try {
            return Networks.parse(settings.text(name, ""));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(name + ": " + e.getMessage(), e);
        }
    }

    private static Duration positive(Settings settings, String name, Duration otherwise) {
        Duration duration = settings.duration(name, otherwise);
        if (duration.isNegative() || duration.compareTo(Duration.ofDays(366)) > 0) {
            throw new IllegalArgumentException(name + "=" + duration + ": must be from PT0S to P366D");
        }
        return duration;
    }

    /** The host's name and the port: stable over restarts, different for two instances of one host. */
    private static String instance(int port) {
        if (port == 0) {
            return UUID.randomUUID().toString();
        }
        try {
            String host = InetAddress.getLocalHost().getHostName().toLowerCase(Locale.ROOT);
            return host.replaceAll("[^a-z0-9.-]", "-") + "-" + port;
        } catch (UnknownHostException e) {
            return UUID.randomUUID().toString();
        }
    }
}
