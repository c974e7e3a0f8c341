package silkwatch.ingest.poll;

import java.net.URI;
import java.util.Optional;
import silkwatch.contract.Source;
import silkwatch.contract.SourceStatus;
import silkwatch.ingest.fetch.Trail;

/** Where a source's redirects led in; the address to ask, and what to say of it, out. */
final class Moves {
    /** A permanent redirect that held for so many polls is believed: the new address is asked at once. */
    private static final int HELD = 5;

    static URI address(Source source, SourceStatus before) {
        return isRemembered(before) ? URI.create(before.movedTo()) : source.url();
    }

    /** Remembers where permanent redirects lead; says what an operator should know of any. */
    static Optional<Trouble> remember(Source source, SourceStatus before, Trail trail, Report report) {
        if (isRemembered(before) && !trail.moved()) {
            return Optional.of(forGood(before.movedTo()));
        }
        Optional<String> end = trail.permanentEnd().map(URI::toString);
        if (end.isPresent()) {
            report.moved(end.get(), end.get().equals(before.movedTo()) ? before.movedPolls() + 1 : 1);
        } else {
            report.moved(null, 0);
        }
        return of(source, trail);
    }

    static Optional<Trouble> of(Source source, Trail trail) {
        if (!trail.moved()) {
            return Optional.empty();
        }
        return Optional.of(trail.permanentEnd()
                .map(end -> forGood(end.toString()))
                .orElseGet(() -> new Trouble(Trouble.MOVED, "for now, from " + source.url() + " to " + trail.end())));
    }

    private static Trouble forGood(String to) {
        return new Trouble(Trouble.MOVED, "for good, to " + to + "; mend its address");
    }

    private static boolean isRemembered(SourceStatus before) {
        return before.movedTo() != null && before.movedPolls() >= HELD;
    }

    private Moves() {}
}
