package silkwatch.alert.desk;

import static silkwatch.alert.desk.Html.attributes;
import static silkwatch.alert.desk.Html.el;
import static silkwatch.alert.desk.Html.with;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import silkwatch.alert.wording.Wording;
import silkwatch.contract.Evidence;
import silkwatch.contract.Slots.Conflict;
import silkwatch.contract.Status;

/** Parts that several pages share: a status, a time, the proofs, a dispute, a choice of filters. */
final class Bits {
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    static Html status(Status status) {
        return el("span.status." + status.stage().name().toLowerCase(Locale.ROOT), Wording.label(status));
    }

    static Html time(@Nullable Instant instant) {
        return instant == null
                ? el("span.faint", "time not known")
                : with("time", attributes("datetime", instant.toString()), MINUTE.format(instant) + " UTC");
    }

    static String type(String id) {
        return id.replace('-', ' ');
    }

    static Html origins(int origins) {
        return origins == 1
                ? el("span.one", "one origin, not confirmed by another")
                : el("span", origins + " independent origins");
    }

    static Html sides(List<String> confirmedBy, List<String> parties) {
        String sides = Wording.ENGLISH.confirmed(confirmedBy, parties);
        return sides.isEmpty() ? Html.NOTHING : el("span", sides);
    }

    /** The proofs: one quote for each run of words, with the slots that it proves, those within it too, and where it stands. */
    static Html proofs(List<Evidence> evidence) {
        Map<String, List<Evidence>> byQuote = new LinkedHashMap<>();
        for (Evidence e : evidence) {
            Evidence whole = evidence.stream()
                    .filter(other -> holds(other, e))
                    .max(Comparator.comparingInt(other -> other.quote().length()))
                    .orElse(e);
            byQuote.computeIfAbsent(whole.articleId() + "\n" + whole.quote(), key -> new ArrayList<>(List.of(whole)))
                    .add(e);
        }
        return Html.all(byQuote.values().stream().map(Bits::proof).toList());
    }

    /** Whether the words of one lie within those of the other. */
    private static boolean holds(Evidence whole, Evidence part) {
        return whole.articleId().equals(part.articleId())
                && whole.field() == part.field()
                && whole.start() <= part.start()
                && whole.end() >= part.end()
                && whole.quote().contains(part.quote());
    }

    private static Html proof(List<Evidence> same) {
        Evidence first = same.get(0);
        String language = first.language() == null ? "" : first.language();
        String slots =
                String.join(", ", same.stream().map(Evidence::slot).distinct().toList());
        String credit = first.origin().equals(first.outlet()) ? "" : " (" + first.origin() + ")";
        return el(
                "figure.proof",
                with("blockquote", attributes("lang", language, "dir", "auto"), first.quote()),
                el(
                        "figcaption",
                        Html.spaced(
                                el("span.slot", slots),
                                Html.source(first.url(), first.outlet() + credit),
                                el("span.faint", language(language)),
                                time(first.publishedAt()))));
    }

    static Html conflict(Conflict conflict) {
        return el(
                "div.conflict",
                el("strong", "Sources disagree on the " + conflict.slot()),
                el(
                        "ul",
                        Html.all(conflict.values().stream()
                                .map(claim -> el(
                                        "li", el("b", claim.value()), " \u2014 " + String.join(", ", claim.origins())))
                                .toList())));
    }

    /** Links that narrow a page to one value of a field. */
    static Html choices(Filter filter, String field, @Nullable String chosen, Map<String, String> values) {
        if (values.size() < 2 && chosen == null) {
            return Html.NOTHING;
        }
        List<Html> links = new ArrayList<>();
        links.add(choice(filter.but(field, null), "all", chosen == null));
        values.forEach((id, name) -> links.add(choice(filter.but(field, id), name, id.equals(chosen))));
        return el("div.choices", el("span.faint", field), Html.all(links));
    }

    private static Html choice(String query, String name, boolean chosen) {
        return chosen ? with("a", attributes("href", query, "aria-current", "true"), name) : Html.link(query, name);
    }

    private static String language(String tag) {
        return tag.isEmpty() ? "" : Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH);
    }

    private Bits() {}
}
