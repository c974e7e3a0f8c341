package silkwatch.alert.desk;

import static silkwatch.alert.desk.Html.attributes;
import static silkwatch.alert.desk.Html.el;
import static silkwatch.alert.desk.Html.with;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import silkwatch.alert.wording.Wording;
import silkwatch.contract.Alert;
import silkwatch.contract.Development;
import silkwatch.contract.SourceStatus;
import silkwatch.contract.SourceStatus.Health;

/** The board in; each page of the desk, as it is at this moment, out. */
final class Pages {
    private static final int ALERTS_ON_A_PAGE = 100;

    private final Board board;
    private final InstantSource clock;

    Pages(Board board, InstantSource clock) {
        this.board = board;
        this.clock = clock;
    }

    String alerts(Filter filter) {
        List<Alert> all = board.alerts();
        List<Html> cards = all.stream()
                .filter(filter::lets)
                .limit(ALERTS_ON_A_PAGE)
                .map(AlertView::card)
                .toList();
        Html choices = choices(
                filter,
                all.stream().flatMap(alert -> alert.parties().stream()),
                all.stream().flatMap(alert -> alert.minerals().stream()),
                all.stream().flatMap(alert -> alert.initiatives().stream()),
                all.stream().map(Alert::type));
        Html live = with("p", attributes("id", "live", "class", "faint", "role", "status"), "New alerts appear here.");
        return Layout.page(
                "/",
                "Alerts",
                filter,
                choices,
                live,
                with("div", attributes("id", "alerts"), Html.all(cards)),
                cards.isEmpty() ? el("p.empty", "No alert yet.") : Html.NOTHING);
    }

    String ledger(Filter filter) {
        Collection<Development> all = board.developments();
        List<Development> shown = all.stream().filter(filter::lets).toList();
        return Layout.page(
                "/ledger",
                "Ledger",
                filter,
                choices(filter, all),
                el(
                        "p.faint",
                        shown.size() + (shown.size() == 1 ? " development" : " developments")
                                + ", those that moved last first"),
                LedgerView.threads(shown));
    }

    String coming(Filter filter) {
        Collection<Development> all = board.developments();
        List<Development> shown = all.stream().filter(filter::lets).toList();
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return Layout.page("/coming", "Coming", filter, choices(filter, all), LedgerView.coming(shown, today));
    }

    String sources() {
        List<SourceStatus> all = board.sources();
        long healthy =
                all.stream().filter(status -> status.health() == Health.HEALTHY).count();
        return Layout.page(
                "/sources",
                "Sources",
                Filter.EVERYTHING,
                el("p.faint", healthy + " of " + all.size() + " healthy"),
                SourcesView.table(all));
    }

    Optional<String> development(String id) {
        return board.development(id)
                .map(development -> Layout.page(
                        "/ledger",
                        development.headline(),
                        Filter.EVERYTHING,
                        DevelopmentView.page(development, board)));
    }

    String missing() {
        return Layout.page(
                "",
                "Not here",
                Filter.EVERYTHING,
                el("p", "This page is not known, or no longer. ", Html.link("/", "Alerts")));
    }

    /** The card of an alert, for those who follow. */
    String card(Alert alert) {
        return AlertView.card(alert).markup();
    }

    private static Html choices(Filter filter, Collection<Development> all) {
        return choices(
                filter,
                all.stream().flatMap(development -> development.parties().stream()),
                all.stream().flatMap(development -> development.minerals().stream()),
                all.stream().flatMap(development -> development.initiatives().stream()),
                all.stream().map(Development::type));
    }

    private static Html choices(
            Filter filter,
            Stream<String> nations,
            Stream<String> minerals,
            Stream<String> initiatives,
            Stream<String> types) {
        Html details = with(
                "details",
                attributes("class", "filters"),
                el("summary", "Filter"),
                Bits.choices(filter, "nation", filter.nation(), names(nations, Wording.ENGLISH::nation)),
                Bits.choices(filter, "mineral", filter.mineral(), names(minerals, Bits::type)),
                Bits.choices(
                        filter,
                        "initiative",
                        filter.initiative(),
                        names(initiatives, id -> Wording.ENGLISH.thing(id, null))),
                Bits.choices(filter, "type", filter.type(), names(types, Bits::type)));
        Html feed = with("a", attributes("href", AlertFeed.path(filter), "type", AlertFeed.TYPE), "Atom");
        return el("div.finder", details, feed);
    }

    private static Map<String, String> names(Stream<String> ids, Function<String, String> name) {
        Map<String, String> names = new TreeMap<>();
        ids.forEach(id -> names.computeIfAbsent(id, name));
        return names;
    }
}
