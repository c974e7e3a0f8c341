package silkwatch.alert.desk;

import static silkwatch.alert.desk.Html.attributes;
import static silkwatch.alert.desk.Html.el;
import static silkwatch.alert.desk.Html.with;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import silkwatch.alert.wording.Wording;
import silkwatch.contract.Alert;
import silkwatch.contract.Alert.Previous;
import silkwatch.contract.Slots.When;

/** An alert in; its card, and the same for those who show the headline themselves, out. */
final class AlertView {
    private static final Wording WORDING = Wording.ENGLISH;

    static Html card(Alert alert) {
        return with(
                "article",
                attributes("class", "card " + alert.status().stage().name().toLowerCase(Locale.ROOT), "id", alert.id()),
                kicker(alert),
                el("h2", Html.link("/developments/" + alert.developmentId(), alert.headline())),
                details(alert));
    }

    /** The card without its headline. */
    static Html content(Alert alert) {
        return Html.all(kicker(alert), details(alert));
    }

    private static Html kicker(Alert alert) {
        return el(
                "p.kicker",
                Html.spaced(
                        el("span.change", change(alert)),
                        el("span", Bits.type(alert.type())),
                        Bits.status(alert.status()),
                        Bits.time(alert.reportedAt())));
    }

    private static Html details(Alert alert) {
        return Html.all(
                el("dl", Html.all(slots(alert))),
                Html.all(alert.conflicts().stream().map(Bits::conflict).toList()),
                Bits.proofs(alert.evidence()),
                el(
                        "p.foot",
                        Html.spaced(
                                Bits.origins(alert.origins()),
                                Bits.sides(alert.confirmedBy(), alert.parties()),
                                el("span.faint", alert.sourceHeadline()))));
    }

    private static String change(Alert alert) {
        Previous before = alert.previous();
        return switch (alert.change()) {
            case NEW -> "New";
            case STATUS ->
                before == null || before.status() == null
                        ? "Status"
                        : Wording.label(before.status()) + " \u2192 " + Wording.label(alert.status());
            case DATE -> "New date";
            case PLACE -> "New place";
            case AMOUNT -> "New amount";
            case CONFLICT -> "Disputed";
        };
    }

    private static List<Html> slots(Alert alert) {
        Previous before = alert.previous();
        List<Html> slots = new ArrayList<>();
        slot(slots, "Who", Wording.join(WORDING.nations(alert.parties())), "");
        slot(
                slots,
                "Where",
                alert.place() == null ? "" : WORDING.place(alert.place()),
                before == null || before.place() == null ? "" : WORDING.place(before.place()));
        slot(
                slots,
                "When",
                alert.date().known() ? Wording.date(alert.date()) : "not known",
                before == null || before.date() == null ? "" : date(before.date()));
        slot(
                slots,
                "Amount",
                alert.amount() == null ? "" : WORDING.amount(alert.amount()),
                before == null || before.amount() == null ? "" : WORDING.amount(before.amount()));
        return slots;
    }

    private static String date(When when) {
        return when.known() ? Wording.date(when) : "";
    }

    private static void slot(List<Html> slots, String name, String value, String before) {
        if (!value.isEmpty()) {
            Html old = before.isEmpty() ? Html.NOTHING : el("del", before);
            slots.add(el("div", el("dt", name), el("dd", Html.spaced(Html.text(value), old))));
        }
    }

    private AlertView() {}
}
