package silkwatch.alert.desk;

import static silkwatch.alert.desk.Html.el;
import static silkwatch.alert.desk.Html.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import silkwatch.alert.wording.Wording;
import silkwatch.contract.Development;
import silkwatch.contract.Development.Version;

/** A development in; its page with every move and its proofs, and the lines that lists show of it, out. */
final class DevelopmentView {
    private static final Wording WORDING = Wording.ENGLISH;

    /** By content time; those without one last. */
    private static final Comparator<Version> BY_TIME =
            Comparator.comparing(Version::reportedAt, Comparator.nullsLast(Comparator.naturalOrder()));

    static Html page(Development development, Board board) {
        List<Version> moves = development.history().stream().sorted(BY_TIME).toList();
        return Html.all(
                el(
                        "p.kicker",
                        el("span", Bits.type(development.type())),
                        Bits.status(development.status()),
                        Bits.origins(development.origins()),
                        Bits.sides(development.confirmedBy(), development.parties()),
                        el("span.faint", "confidence " + Math.round(100 * development.confidence()) + " %")),
                el(
                        "dl.slots",
                        slot("Who", Wording.join(WORDING.nations(development.parties()))),
                        slot("Where", development.place() == null ? "not known" : WORDING.place(development.place())),
                        slot("When", Wording.date(development.date())),
                        slot("Amount", development.amount() == null ? "" : WORDING.amount(development.amount())),
                        slot(
                                "Minerals",
                                String.join(
                                        ", ",
                                        development.minerals().stream()
                                                .map(Bits::type)
                                                .toList())),
                        slot(
                                "Initiatives",
                                String.join(
                                        ", ",
                                        development.initiatives().stream()
                                                .map(id -> WORDING.thing(id, null))
                                                .toList()))),
                Html.all(development.conflicts().stream().map(Bits::conflict).toList()),
                related(development, board),
                el("h2", "How it moved"),
                el(
                        "ol.moves",
                        Html.all(moves.stream().map(DevelopmentView::move).toList())));
    }

    /** One line of a list. */
    static Html line(Development development) {
        return el(
                "li.line",
                Bits.status(development.status()),
                link("/developments/" + development.id(), development.headline()),
                development.conflicts().isEmpty() ? Html.NOTHING : el("span.disputed", "disputed"),
                el("span.faint", Bits.type(development.type()) + " \u00b7 " + origins(development)));
    }

    private static String origins(Development development) {
        return development.origins() == 1 ? "1 origin" : development.origins() + " origins";
    }

    private static Html move(Version version) {
        List<Html> marks = new ArrayList<>();
        if (version.late()) {
            marks.add(el("span.mark", "learnt late"));
        }
        if (!version.alerted()) {
            marks.add(el("span.mark", "not alerted"));
        }
        return el(
                "li.move." + version.status().stage().name().toLowerCase(Locale.ROOT),
                el(
                        "p.kicker",
                        Bits.time(version.reportedAt()),
                        el("span.change", version.change().name().toLowerCase(Locale.ROOT)),
                        Bits.status(version.status()),
                        Html.all(marks)),
                el(
                        "p.values",
                        version.date().known() ? el("span", Wording.date(version.date())) : Html.NOTHING,
                        version.place() == null ? Html.NOTHING : el("span", WORDING.place(version.place())),
                        version.amount() == null ? Html.NOTHING : el("span", WORDING.amount(version.amount()))),
                Bits.proofs(version.evidence()));
    }

    private static Html related(Development development, Board board) {
        List<Html> links = new ArrayList<>();
        links.add(relation("Part of", development.parent(), board));
        links.add(relation("Follows", development.predecessor(), board));
        links.add(relation("Followed by", development.successor(), board));
        board.developments().stream()
                .filter(child -> development.id().equals(child.parent()))
                .sorted(Comparator.comparing(Development::headline))
                .forEach(child -> links.add(relation("Includes", child.id(), board)));
        return el("ul.related", Html.all(links));
    }

    private static Html relation(String name, @Nullable String id, Board board) {
        if (id == null) {
            return Html.NOTHING;
        }
        Function<Development, Html> named = other -> el(
                "li",
                el("span.faint", name),
                link("/developments/" + id, other.headline()),
                Bits.status(other.status()));
        return board.development(id).map(named).orElse(Html.NOTHING);
    }

    private static Html slot(String name, String value) {
        return value.isEmpty() ? Html.NOTHING : el("div", el("dt", name), el("dd", value));
    }

    private DevelopmentView() {}
}
