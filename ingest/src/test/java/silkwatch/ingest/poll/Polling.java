package silkwatch.ingest.poll;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import silkwatch.contract.Source;
import silkwatch.contract.SourceStatus;
import silkwatch.ingest.fetch.AddressPolicy;
import silkwatch.ingest.fetch.Fetcher;
import silkwatch.ingest.fetch.Limits;
import silkwatch.ingest.fetch.Manners;
import silkwatch.ingest.fetch.Networks;
import silkwatch.ingest.fetch.Site;
import silkwatch.ingest.metrics.MeteredIngest;
import silkwatch.ingest.schedule.Schedule;

/** A site on loopback, a poller of it, a clock that is set by hand, and a book in memory. */
abstract class Polling {
    static final String TEXT = "The ministers of the five countries met in Almaty on Tuesday and spoke of rail, "
            + "water and power for a whole day, the ministry said in a long statement after the talks had ended.";

    final Site site = new Site();
    final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    final MeteredIngest metrics = new MeteredIngest(meters);
    Instant now = Instant.parse("2026-11-25T09:00:00Z");
    final BookInMemory book = new BookInMemory();
    final Fetcher fetcher = new Fetcher(
            new Manners(Manners.userAgent("desk@courier.example"), Duration.ZERO, Duration.ZERO, 4),
            Limits.DEFAULT.within(Duration.ofSeconds(3)),
            new AddressPolicy(Networks.parse("127.0.0.0/8")),
            () -> now,
            fetched -> {});

    @AfterEach
    void close() {
        fetcher.close();
        site.close();
    }

    SourceStatus poll(SourceStatus before) {
        return poll(source(Source.FullText.PAGE), before, new Backfilling(null));
    }

    SourceStatus poll(Source source, SourceStatus before, Backfilling ages) {
        Schedule schedule = new Schedule(Duration.ofMinutes(5), Duration.ofHours(24), () -> 0L);
        return new Poller(fetcher, ages.age(), schedule, () -> now, ForkJoinPool.commonPool(), metrics)
                .poll(source, before, book, () -> {})
                .orTimeout(20, TimeUnit.SECONDS)
                .join();
    }

    Source source(Source.FullText fullText) {
        return source(Source.Kind.FEED, "/feed", fullText);
    }

    Source source(Source.Kind kind, String path, Source.FullText fullText) {
        URI url = site.url(path);
        return new Source("courier", "The Steppe Courier", kind, url, "en", null, fullText, null, null);
    }

    String item(String path, String title, String summary) {
        return item(path, title, summary, now.minus(Duration.ofHours(1)));
    }

    String item(String path, String title, String summary, Instant date) {
        return "<item><title>" + title + "</title><link>"
                + site.url(path).toString().replace("&", "&amp;")
                + "</link><guid isPermaLink=\"false\">" + path + "</guid><pubDate>"
                + DateTimeFormatter.RFC_1123_DATE_TIME.format(date.atOffset(ZoneOffset.UTC))
                + "</pubDate><description><![CDATA[" + summary + "]]></description></item>";
    }

    static String rss(String... items) {
        return "<rss version=\"2.0\"><channel><title>The Steppe Courier</title><link>http://courier.example/</link>"
                + String.join("", items) + "</channel></rss>";
    }

    static String page(String title, String text) {
        return "<html lang=\"en\"><head><title>" + title + " | The Steppe Courier</title></head><body><article><h1>"
                + title + "</h1><p>" + text + "</p></article></body></html>";
    }

    /** How old an article must be to be no news; null for never. */
    record Backfilling(Duration age) {}
}
