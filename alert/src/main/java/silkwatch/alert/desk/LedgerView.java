package silkwatch.alert.desk;

import static silkwatch.alert.desk.Html.el;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import silkwatch.contract.Development;
import silkwatch.contract.Development.Version;
import silkwatch.contract.Status;
import silkwatch.contract.Status.Stage;

/** Developments in; the ledger by thread, and the calendar of what is coming, out. */
final class LedgerView {
    private static final int MOST_THREADS = 300;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    /** One thread after the other, the one that moved last first: what follows one another, each with its parts. */
    static Html threads(Collection<Development> all) {
        Map<String, Development> byId = new HashMap<>();
        all.forEach(development -> byId.put(development.id(), development));
        Map<String, List<Development>> threads = new LinkedHashMap<>();
        for (Development development : all) {
            threads.computeIfAbsent(root(development, byId), id -> new ArrayList<>())
                    .add(development);
        }
        return Html.all(threads.values().stream()
                .sorted(Comparator.comparing(LedgerView::lastMove).reversed())
                .limit(MOST_THREADS)
                .map(LedgerView::thread)
                .toList());
    }

    /** By month; what has no date stands last, what was put off or had its day without a report before it. */
    static Html coming(Collection<Development> all, LocalDate today) {
        Map<YearMonth, List<Development>> months = new TreeMap<>();
        List<Development> undated = new ArrayList<>();
        List<Development> overdue = new ArrayList<>();
        all.stream()
                .filter(LedgerView::expected)
                .sorted(Comparator.comparing(LedgerView::day).thenComparing(Development::id))
                .forEach(development -> {
                    LocalDate last = development.date().to();
                    if (last == null) {
                        undated.add(development);
                    } else if (last.isBefore(today) || development.status() == Status.POSTPONED) {
                        overdue.add(development);
                    } else {
                        months.computeIfAbsent(YearMonth.from(day(development)), month -> new ArrayList<>())
                                .add(development);
                    }
                });
        List<Html> parts = new ArrayList<>();
        months.forEach((month, developments) -> parts.add(section(MONTH.format(month), developments)));
        parts.add(section("Put off, or due and not heard of since", overdue));
        parts.add(section("Date not known", undated));
        return Html.all(parts);
    }

    private static Html section(String title, List<Development> developments) {
        return developments.isEmpty()
                ? Html.NOTHING
                : el(
                        "section.thread",
                        el("h2", title),
                        el(
                                "ul",
                                Html.all(developments.stream()
                                        .map(DevelopmentView::line)
                                        .toList())));
    }

    private static Html thread(List<Development> developments) {
        List<Development> main = developments.stream()
                .filter(development -> development.parent() == null)
                .sorted(Comparator.comparing(LedgerView::day).thenComparing(Development::id))
                .toList();
        List<Html> lines = new ArrayList<>();
        for (Development development : main.isEmpty() ? developments : main) {
            lines.add(DevelopmentView.line(development));
            List<Development> parts = developments.stream()
                    .filter(part -> development.id().equals(part.parent()))
                    .sorted(Comparator.comparing(Development::type).thenComparing(Development::id))
                    .toList();
            if (!parts.isEmpty()) {
                lines.add(el(
                        "li",
                        el(
                                "ul.parts",
                                Html.all(parts.stream()
                                        .map(DevelopmentView::line)
                                        .toList()))));
            }
        }
        return el("section.thread", el("ul", Html.all(lines)));
    }

    /** The oldest development that this one follows or is part of; a circle ends where it began. */
    private static String root(Development development, Map<String, Development> byId) {
        Development oldest = development;
        for (int steps = 0; steps < byId.size(); steps++) {
            String before = oldest.parent() != null ? oldest.parent() : oldest.predecessor();
            Development next = before == null ? null : byId.get(before);
            if (next == null || next.equals(oldest)) {
                break;
            }
            oldest = next;
        }
        return oldest.id();
    }

    private static Instant lastMove(List<Development> thread) {
        return thread.stream()
                .flatMap(development -> development.history().stream())
                .map(Version::reportedAt)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    private static boolean expected(Development development) {
        return development.status().stage() == Stage.PROSPECT || development.status() == Status.POSTPONED;
    }

    private static LocalDate day(Development development) {
        return development.date().from() == null
                ? LocalDate.MAX
                : development.date().from();
    }

    private LedgerView() {}
}
