package silkwatch.ingest.poll;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import silkwatch.contract.SeenArticle;
import silkwatch.contract.Source;

/**
 * Which entries of a listing are to be read now.
 *
 * @param read in the order of their dates, oldest first
 * @param fresh how many of them are not known yet
 * @param touch known ones to be remembered anew, unread: here for the first time, or not for long
 * @param more whether some are left for the next poll
 */
record Selection(List<Entry> read, int fresh, List<Entry> touch, boolean more) {
    private static final int MOST = 60;
    private static final int MOST_AGAIN = 5;
    /** Papers mend their texts most in the first hour, and hardly after some days. */
    private static final List<Duration> LOOK_AGAIN_AFTER =
            List.of(Duration.ofMinutes(10), Duration.ofHours(1), Duration.ofHours(6), Duration.ofHours(36));

    /** Half of the time after which the book forgets what it hears no more of. */
    private static final Duration REMEMBER_ANEW = Duration.ofDays(90);

    private static final Duration FIRST_IDLE_WAIT = Duration.ofMinutes(10);
    private static final int LONGEST_IDLE_WAIT_IN_DOUBLINGS = 6;

    static Selection of(Source source, List<Entry> listed, Book book, Instant now) {
        Set<String> met = new HashSet<>();
        List<Entry> fresh = new ArrayList<>();
        List<Entry> again = new ArrayList<>();
        List<Entry> changed = new ArrayList<>();
        List<Entry> touch = new ArrayList<>();
        for (Entry entry : listed) {
            SeenArticle known = book.seen(entry.key());
            if (!met.add(entry.key())) {
                continue;
            }
            if (known == null) {
                fresh.add(entry);
            } else if (isChanged(source, entry, known, now)) {
                changed.add(entry);
            } else if (isToBeLookedAt(source, entry, known, now)) {
                again.add(entry);
            } else if (!book.remembers(source, entry.key()) || known.checkedAt().isBefore(now.minus(REMEMBER_ANEW))) {
                touch.add(entry);
            }
        }
        boolean more = fresh.size() > MOST;
        List<Entry> read = new ArrayList<>(more ? fresh.subList(0, MOST) : fresh);
        int freshOnes = read.size();
        read.addAll(changed);
        read.addAll(again.subList(0, Math.min(MOST_AGAIN, again.size())));
        read.sort(Comparator.comparing(
                entry -> entry.item().publishedAt(), Comparator.nullsLast(Comparator.naturalOrder())));
        return new Selection(List.copyOf(read), freshOnes, List.copyOf(touch), more);
    }

    /** Another source's entry of the same article says other things for ever; only the first one's changes count. */
    private static boolean isChanged(Source source, Entry entry, SeenArticle known, Instant now) {
        return known.sourceId().equals(source.id())
                && !known.entryHash().equals(entry.hash())
                && !now.isBefore(known.checkedAt().plus(idleWait(known.idleReadings())));
    }

    private static Duration idleWait(int idleReadings) {
        return idleReadings == 0
                ? Duration.ZERO
                : FIRST_IDLE_WAIT.multipliedBy(1L << Math.min(idleReadings - 1, LONGEST_IDLE_WAIT_IN_DOUBLINGS));
    }

    private static boolean isToBeLookedAt(Source source, Entry entry, SeenArticle known, Instant now) {
        return source.fullText() == Source.FullText.PAGE
                && entry.page() != null
                && known.sourceId().equals(source.id())
                && LOOK_AGAIN_AFTER.stream()
                        .map(known.firstSeenAt()::plus)
                        .anyMatch(due -> due.isAfter(known.checkedAt()) && !due.isAfter(now));
    }
}
