package silkwatch.alert.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The developments of a ledger: found by what a report says, by its words, by the article that it stands in. What is posted
 * under a word or an article stays there when an account is taken back, and is looked through when it is asked for.
 */
final class Register {
    private static final Comparator<Entry> BY_OPENER = Comparator.comparing(Entry::opener, Report.ORDER);

    private final Typology rules;
    private final Sides sides;
    private final Set<Entry> entries = new LinkedHashSet<>();
    private final Map<String, Shelf> shelves = new HashMap<>();
    /** Those that lapse when nobody reports them, by the moment at which they do. */
    private final NavigableMap<Instant, Set<Entry>> deadlines = new TreeMap<>();

    private final Map<Entry, Instant> deadlineOf = new HashMap<>();
    private final Map<String, List<Post>> byArticle = new HashMap<>();
    private final Map<String, List<Post>> byWords = new HashMap<>();

    /** A report and the development that kept it when it was filed. */
    private record Post(Report report, Entry entry) {}

    Register(Typology rules, Sides sides) {
        this.rules = rules;
        this.sides = sides;
    }

    Collection<Entry> all() {
        return entries;
    }

    boolean holds(Entry entry) {
        return entries.contains(entry);
    }

    /** Those that keep something of this article, the one that was opened first first. */
    List<Entry> of(String articleId) {
        return valid(byArticle.get(articleId)).stream()
                .map(Post::entry)
                .distinct()
                .sorted(BY_OPENER)
                .toList();
    }

    void enter(Entry entry) {
        entries.add(entry);
        entry.reports().forEach(report -> post(report, entry));
    }

    /** Notes that the development keeps this report. */
    void post(Report report, Entry entry) {
        byArticle
                .computeIfAbsent(report.byline().articleId(), id -> new ArrayList<>(1))
                .add(new Post(report, entry));
        byWords.computeIfAbsent(report.words(), words -> new ArrayList<>(1)).add(new Post(report, entry));
        shelve(entry);
    }

    /** Those that have lapsed by now. */
    List<Entry> due(Instant now) {
        return deadlines.headMap(now, true).values().stream()
                .flatMap(Set::stream)
                .toList();
    }

    /** Puts it where reports that may be of it look for it, by what its reports now say. */
    void shelve(Entry entry) {
        shelves.computeIfAbsent(entry.type().id(), type -> new Shelf(sides)).put(entry);
        setDeadline(entry, entry.lapses());
    }

    private void setDeadline(Entry entry, @Nullable Instant next) {
        Instant before = next == null ? deadlineOf.remove(entry) : deadlineOf.put(entry, next);
        if (before != null && !before.equals(next)) {
            Set<Entry> same = deadlines.get(before);
            same.remove(entry);
            if (same.isEmpty()) {
                deadlines.remove(before);
            }
        }
        if (next != null && !next.equals(before)) {
            deadlines.computeIfAbsent(next, at -> new LinkedHashSet<>()).add(entry);
        }
    }

    void strike(Entry entry) {
        entries.remove(entry);
        shelves.get(entry.type().id()).remove(entry);
        setDeadline(entry, null);
    }

    /** The development that keeps the very words of this report, of about the same time. */
    Optional<Entry> keeper(Report report) {
        return valid(byWords.get(report.words())).stream()
                .map(Post::entry)
                .filter(entry -> entry.isOfTheTime(report))
                .min(BY_OPENER);
    }

    /** The development that this report is of: the one that keeps its words, else the one that it is most like. */
    Optional<Entry> home(Report report) {
        return keeper(report).or(() -> rules.type(report.mention().type()).map(type -> likest(type, report)));
    }

    private @Nullable Entry likest(DevelopmentType type, Report report) {
        Likeness likeness = new Likeness(type, rules, sides, report);
        Entry best = null;
        int most = Likeness.NO;
        for (DevelopmentType candidate : rules.types()) {
            Shelf shelf = shelves.get(candidate.id());
            if (shelf == null || (!candidate.equals(type) && !candidate.akin(type))) {
                continue;
            }
            for (Entry entry : shelf.near(report, type)) {
                int points = likeness.to(entry);
                boolean tied = points == most && points != Likeness.NO;
                if (points > most || (tied && likelier(entry, Objects.requireNonNull(best)))) {
                    best = entry;
                    most = points;
                }
            }
        }
        return best;
    }

    /** Of two that are as like the one whose event is later; then the one that was opened first, so that all agree. */
    private static boolean likelier(Entry a, Entry b) {
        LocalDate dayA = a.when().known() ? a.when().from() : a.first();
        LocalDate dayB = b.when().known() ? b.when().from() : b.first();
        return dayA.equals(dayB) ? BY_OPENER.compare(a, b) < 0 : dayA.isAfter(dayB);
    }

    /** Those that still hold; the others are taken off the list. */
    private List<Post> valid(@Nullable List<Post> posts) {
        if (posts == null) {
            return List.of();
        }
        posts.removeIf(post -> !holds(post.entry()) || !post.entry().account().keeps(post.report()));
        return posts;
    }
}
