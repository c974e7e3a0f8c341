package silkwatch.ingest.poll;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import silkwatch.contract.SourceStatus;
import silkwatch.contract.SourceStatus.Health;
import silkwatch.contract.SourceStatus.Part;

/** A source's status being written anew. Starts as the last one; the setters change what a poll changed. */
final class Report {
    private final SourceStatus before;
    private Health health;
    private @Nullable Trouble trouble;
    private @Nullable Instant lastPollAt;
    private @Nullable Instant lastSuccessAt;
    private @Nullable Instant lastReadAt;
    private @Nullable Instant nextPollAt;
    private int failures;
    private double itemsPerDay;
    private @Nullable Instant lastItemAt;
    private @Nullable Instant expectedNextItemAt;
    private @Nullable String etag;
    private @Nullable String lastModified;
    private @Nullable String documentHash;
    private boolean validatorsDistrusted;
    private @Nullable String movedTo;
    private int movedPolls;
    private List<Part> parts;

    Report(SourceStatus before) {
        this.before = before;
        health = before.health();
        trouble = Trouble.parse(before.reason());
        lastPollAt = before.lastPollAt();
        lastSuccessAt = before.lastSuccessAt();
        lastReadAt = before.lastReadAt();
        nextPollAt = before.nextPollAt();
        failures = before.failures();
        itemsPerDay = before.itemsPerDay();
        lastItemAt = before.lastItemAt();
        expectedNextItemAt = before.expectedNextItemAt();
        etag = before.etag();
        lastModified = before.lastModified();
        documentHash = before.documentHash();
        validatorsDistrusted = before.validatorsDistrusted();
        movedTo = before.movedTo();
        movedPolls = before.movedPolls();
        parts = before.parts();
    }

    Report polled(Instant at) {
        lastPollAt = at;
        return this;
    }

    Report succeeded(Instant at) {
        lastSuccessAt = at;
        failures = 0;
        return this;
    }

    Report failed() {
        failures++;
        return this;
    }

    int failures() {
        return failures;
    }

    Report read(Instant at, @Nullable String newEtag, @Nullable String newLastModified, String newDocumentHash) {
        lastReadAt = at;
        etag = newEtag;
        lastModified = newLastModified;
        documentHash = newDocumentHash;
        return this;
    }

    Report withoutValidators() {
        etag = null;
        lastModified = null;
        return this;
    }

    Report distrustValidators(boolean distrusted) {
        validatorsDistrusted = distrusted;
        return this;
    }

    Report rhythm(double perDay, @Nullable Instant newestItemAt, @Nullable Instant nextItemAt) {
        itemsPerDay = perDay;
        lastItemAt = newestItemAt;
        expectedNextItemAt = nextItemAt;
        return this;
    }

    Report moved(@Nullable String to, int polls) {
        movedTo = to;
        movedPolls = polls;
        return this;
    }

    Report parts(List<Part> asRead) {
        parts = asRead;
        return this;
    }

    Report health(Health now, @Nullable Trouble why) {
        health = now;
        trouble = why;
        return this;
    }

    Report next(Instant at) {
        nextPollAt = at;
        return this;
    }

    SourceStatus status() {
        return new SourceStatus(
                before.sourceId(),
                health,
                trouble == null ? null : trouble.toString(),
                lastPollAt,
                lastSuccessAt,
                lastReadAt,
                nextPollAt,
                failures,
                before.itemsSeen(),
                itemsPerDay,
                lastItemAt,
                expectedNextItemAt,
                etag,
                lastModified,
                documentHash,
                validatorsDistrusted,
                movedTo,
                movedPolls,
                parts);
    }
}
