package silkwatch.alert.ledger;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The developments of a ledger: found by what a report says, by its words, by the article that it stands in. */
final class Register {
    /** Reports of the same days are put in order again when an earlier one comes late; older ones stay where they are. */
    static final Duration REORDERED = Duration.ofDays(8);

    private final Typology rules;
    private final Sides sides;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Map<String, List<Entry>> byType = new HashMap<>();
    private final Map<String, Set<Entry>> byArticle = new HashMap<>();
    private final Map<String, Entry> byWords = new HashMap<>();
    private final TreeMap<Report, Entry> recent = new TreeMap<>(Report.ORDER);

    Register(Typology rules, Sides sides) {
        this.rules = rules;
        this.sides = sides;
    }

    Collection<Entry> all() {
        return entries.values();
    }

    boolean has(String id) {
        return entries.containsKey(id);
    }

    boolean holds(Entry entry) {
        return entry.equals(entries.get(entry.id()));
    }

    Set<Entry> of(String articleId) {
        return byArticle.getOrDefault(articleId, Set.of());
    }

    void enter(Entry entry) {
        entries.put(entry.id(), entry);
        byType.computeIfAbsent(entry.type().id(), type -> new ArrayList<>()).add(entry);
        entry.dossier().reports().forEach(report -> file(report, entry));
    }

    /** Notes that the development keeps this report. */
    void file(Report report, Entry entry) {
        byArticle
                .computeIfAbsent(report.byline().articleId(), id -> new LinkedHashSet<>())
                .add(entry);
        byWords.put(report.words(), entry);
        recent.put(report, entry);
        Instant oldest = recent.lastKey().time().minus(REORDERED);
        while (recent.firstKey().time().isBefore(oldest)) {
            recent.pollFirstEntry();
        }
    }

    void strike(Entry entry) {
        entries.remove(entry.id());
        byType.getOrDefault(entry.type().id(), new ArrayList<>()).remove(entry);
        byWords.values().removeIf(entry::equals);
        recent.values().removeIf(entry::equals);
    }

    /** The kept reports of the days before now whose content is later than this article's, in order. */
    Map<Report, Entry> later(Byline byline) {
        Map<Report, Entry> later = new LinkedHashMap<>();
        if (!recent.isEmpty() && !byline.time().isBefore(recent.lastKey().time().minus(REORDERED))) {
            recent.forEach((report, entry) -> {
                int order = report.time().compareTo(byline.time());
                int tie = report.byline().articleId().compareTo(byline.articleId());
                boolean behind = order > 0 || (order == 0 && tie > 0);
                if (behind && entry.dossier().reports().contains(report)) {
                    later.put(report, entry);
                }
            });
        }
        return later;
    }

    void forget(Report report) {
        recent.remove(report);
    }

    /** The development that keeps the very words of this report, of about the same time. */
    Optional<Entry> keeper(Report report) {
        return Optional.ofNullable(byWords.get(report.words())).filter(entry -> entry.isOfTheTime(report));
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
            if (!candidate.equals(type) && !candidate.akin(type)) {
                continue;
            }
            for (Entry entry : byType.getOrDefault(candidate.id(), List.of())) {
                int points = entry.isFarFrom(report) ? Likeness.NO : likeness.to(entry);
                boolean tied = points == most && points != Likeness.NO;
                if (points > most || (tied && likelier(entry, Objects.requireNonNull(best)))) {
                    best = entry;
                    most = points;
                }
            }
        }
        return best;
    }

    /** Of two that are as like the one whose event is later; then the one with the lesser id, so that all agree. */
    private static boolean likelier(Entry a, Entry b) {
        LocalDate dayA = a.when().known() ? a.when().from() : a.first();
        LocalDate dayB = b.when().known() ? b.when().from() : b.first();
        return dayA.equals(dayB) ? a.id().compareTo(b.id()) < 0 : dayA.isAfter(dayB);
    }
}
