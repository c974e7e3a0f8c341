package silkwatch.ingest.poll;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import silkwatch.contract.Ids;
import silkwatch.contract.Source;
import silkwatch.contract.SourceStatus;
import silkwatch.contract.SourceStatus.Health;
import silkwatch.ingest.fetch.Fetched;
import silkwatch.ingest.fetch.Reason;
import silkwatch.ingest.fetch.Request.Validators;
import silkwatch.ingest.schedule.Rhythm;
import silkwatch.ingest.schedule.Schedule;

/** A source's last status and how a poll of it ended in; its new status out. */
final class Outcomes {
    private final Schedule schedule;
    private final InstantSource clock;

    Outcomes(Schedule schedule, InstantSource clock) {
        this.schedule = schedule;
        this.clock = clock;
    }

    SourceStatus failed(Source source, SourceStatus before, Fetched.Failed failed) {
        boolean blocked = failed.reason() == Reason.REFUSED || failed.reason() == Reason.ROBOTS;
        Trouble trouble = new Trouble(failed.reason().slug(), failed.detail());
        return failed(source, before, trouble, blocked, failed);
    }

    /** What came is no list of articles. */
    SourceStatus failed(Source source, SourceStatus before, Trouble trouble, boolean blocked) {
        return failed(source, before, trouble, blocked, null);
    }

    private SourceStatus failed(
            Source source, SourceStatus before, Trouble trouble, boolean blocked, Fetched.@Nullable Failed failed) {
        Instant now = clock.instant();
        Report report = new Report(before)
                .polled(now)
                .failed()
                .health(blocked ? Health.BLOCKED : Health.FAILING, trouble)
                .moved(null, 0);
        return report.next(schedule.afterFailure(
                        source,
                        report.failures(),
                        failed != null && failed.reason().isNetwork(),
                        failed != null && failed.reason() == Reason.GONE,
                        failed == null ? null : failed.retryAfter(),
                        now))
                .status();
    }

    SourceStatus notModified(Source source, SourceStatus before, @Nullable Duration freshFor) {
        Instant now = clock.instant();
        Report report = new Report(before).polled(now).succeeded(now);
        Rhythm rhythm = new Rhythm(before.itemsPerDay());
        Silence.of(before.lastItemAt(), rhythm, now).ifPresent(quiet -> report.health(Health.QUIET, quiet));
        return report.next(schedule.afterSuccess(
                        source, rhythm, before.lastItemAt(), Trust.lastWait(before), false, freshFor, now))
                .status();
    }

    /** @param published how many articles came of it */
    SourceStatus read(
            Source source,
            SourceStatus before,
            Reading reading,
            List<Entry> entries,
            Selection selection,
            int published) {
        Instant now = clock.instant();
        List<Instant> dates = entries.stream()
                .map(entry -> entry.item().publishedAt())
                .filter(Objects::nonNull)
                .filter(date -> !date.isAfter(now))
                .toList();
        Rhythm rhythm = reading.isWhole() ? Rhythm.of(dates, now) : new Rhythm(before.itemsPerDay());
        Instant lastItemAt = dates.stream().max(Instant::compareTo).orElse(published > 0 ? now : before.lastItemAt());
        Report report = new Report(before)
                .polled(now)
                .succeeded(now)
                .rhythm(
                        rhythm.itemsPerDay(),
                        lastItemAt,
                        rhythm.isKnown() && lastItemAt != null ? lastItemAt.plus(rhythm.gap()) : null);
        boolean stale = readDocument(before, reading, entries, report, now);
        report.parts(reading.parts());
        health(
                report,
                Optional.ofNullable(reading.listing().trouble()),
                stale,
                Silence.of(lastItemAt, rhythm, now),
                Moves.remember(source, before, reading.trail(), report));
        if (selection.more()) {
            // What is left unread would stay unread behind a 304.
            return report.withoutValidators()
                    .parts(List.of())
                    .next(schedule.soon(now))
                    .status();
        }
        return report.next(schedule.afterSuccess(
                        source,
                        rhythm,
                        lastItemAt,
                        Trust.lastWait(before),
                        selection.fresh() > 0,
                        longer(reading.listing().timeToLive(), reading.freshFor()),
                        now))
                .status();
    }

    /** Whether its validators stayed although it changed. */
    private static boolean readDocument(
            SourceStatus before, Reading reading, List<Entry> entries, Report report, Instant now) {
        if (reading.document() == null) {
            return false;
        }
        Validators validators = reading.document().validators();
        String hash = hash(reading, entries);
        boolean stale = Trust.areStale(before, validators, hash);
        report.distrustValidators(stale).read(now, validators.etag(), validators.lastModified(), hash);
        return stale;
    }

    private static String hash(Reading reading, List<Entry> entries) {
        String content = reading.listing().sitemaps().isEmpty()
                ? entries.stream().map(entry -> entry.key() + entry.hash()).collect(Collectors.joining("\n"))
                : reading.listing().sitemaps().toString();
        return Ids.sha256(content, 16);
    }

    private static void health(
            Report report, Optional<Trouble> listed, boolean stale, Optional<Trouble> quiet, Optional<Trouble> moved) {
        if (listed.isPresent()) {
            report.health(Health.DEGRADED, listed.get());
        } else if (stale) {
            String detail = "its ETag stays though the feed changes; asked without it";
            report.health(Health.DEGRADED, new Trouble(Trouble.STALE_VALIDATORS, detail));
        } else if (quiet.isPresent()) {
            // It may have gone quiet because it moved.
            report.health(Health.QUIET, moved.map(quiet.get()::and).orElse(quiet.get()));
        } else {
            report.health(moved.isPresent() ? Health.DEGRADED : Health.HEALTHY, moved.orElse(null));
        }
    }

    private static @Nullable Duration longer(@Nullable Duration a, @Nullable Duration b) {
        return a == null ? b : b == null || a.compareTo(b) > 0 ? a : b;
    }
}
