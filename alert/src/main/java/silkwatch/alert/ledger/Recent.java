package silkwatch.alert.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The readings of the last days in the order of their content, each with what it did. One that comes late takes its place
 * among them: those behind it are taken back, and read again after it.
 */
final class Recent {
    /** A week, and a day for what is between two zones. */
    static final Duration SPAN = Duration.ofDays(8);
    /** So many and no more are read again: a flood must not make each late article dearer. */
    static final int MOST = 2_000;

    private final NavigableMap<Reading, Step> steps = new TreeMap<>(Reading.BY_CONTENT_TIME);
    private final Map<String, Reading> byArticle = new HashMap<>();
    /** The content time that the beat had reached before the oldest of these. */
    private Instant since = Instant.MIN;

    /** The text of this article that is among these; null when none is. */
    @Nullable
    Reading of(String articleId) {
        return byArticle.get(articleId);
    }

    /** Whether a reading is of these days, or later. */
    boolean reach(Reading reading) {
        if (steps.isEmpty()) {
            return true;
        }
        boolean full = steps.size() >= MOST && Reading.BY_CONTENT_TIME.compare(reading, steps.firstKey()) < 0;
        return !full && !reading.byline().time().isBefore(oldest());
    }

    /** Takes back all from this place on; the steps that are taken back, in order. */
    List<Step> takeBack(Reading place, Register register) {
        NavigableMap<Reading, Step> behind = steps.tailMap(place, true);
        List<Step> taken = new ArrayList<>(behind.values());
        behind.clear();
        for (int i = taken.size() - 1; i >= 0; i--) {
            byArticle.remove(taken.get(i).reading().byline().articleId());
            taken.get(i).undo(register);
        }
        return taken;
    }

    void put(Step step) {
        steps.put(step.reading(), step);
        byArticle.put(step.reading().byline().articleId(), step.reading());
    }

    /** The content time that the beat had reached with the last of these. */
    Instant clock() {
        return steps.isEmpty() ? since : steps.lastEntry().getValue().clock();
    }

    /** The content time that the beat has reached with this reading in its place; null when that is behind all others. */
    @Nullable
    Instant clockAt(Reading reading) {
        if (steps.higherEntry(reading) == null) {
            return null;
        }
        Map.Entry<Reading, Step> before = steps.lowerEntry(reading);
        Instant reached = before == null ? since : before.getValue().clock();
        Instant published = reading.byline().publishedAt();
        return published == null || published.isBefore(reached) ? reached : published;
    }

    Instant since() {
        return since;
    }

    void since(Instant clock) {
        since = clock;
    }

    /** Lets go of those that are too old, or too many; they stay read. */
    List<Reading> letGo() {
        List<Reading> gone = new ArrayList<>();
        while (steps.size() > MOST
                || (!steps.isEmpty() && steps.firstKey().byline().time().isBefore(oldest()))) {
            Step first = steps.pollFirstEntry().getValue();
            since = first.clock();
            byArticle.remove(first.reading().byline().articleId());
            gone.add(first.reading());
        }
        return gone;
    }

    Collection<Step> steps() {
        return steps.values();
    }

    private Instant oldest() {
        return steps.lastKey().byline().time().minus(SPAN);
    }
}
