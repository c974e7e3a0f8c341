package silkwatch.alert.desk;

import static silkwatch.alert.desk.Html.el;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import silkwatch.contract.SourceStatus;
import silkwatch.contract.SourceStatus.Health;

/** How the sources fare in; a table with those in trouble first out. */
final class SourcesView {

    static Html table(List<SourceStatus> sources) {
        List<Html> rows = sources.stream()
                .sorted(Comparator.comparing((SourceStatus status) -> status.health() == Health.HEALTHY)
                        .thenComparing(SourceStatus::sourceId))
                .map(SourcesView::row)
                .toList();
        return el(
                "div.table",
                el(
                        "table",
                        el(
                                "thead",
                                el(
                                        "tr",
                                        el("th", "Source"),
                                        el("th", "Health"),
                                        el("th", "Last success"),
                                        el("th", "Next poll"),
                                        el("th", "Failures"),
                                        el("th", "Items"))),
                        el("tbody", Html.all(rows))));
    }

    private static Html row(SourceStatus status) {
        String health = status.health().name().toLowerCase(Locale.ROOT);
        return el(
                "tr." + health,
                el("td", status.sourceId()),
                el(
                        "td",
                        el("span.health", health),
                        status.reason() == null ? Html.NOTHING : el("p.reason", status.reason())),
                el("td", Bits.time(status.lastSuccessAt())),
                el("td", Bits.time(status.nextPollAt())),
                el("td.number", status.failures()),
                el("td.number", status.itemsSeen()));
    }

    private SourcesView() {}
}
