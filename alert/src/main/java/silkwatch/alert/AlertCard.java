package silkwatch.alert;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import silkwatch.alert.wording.Wording;
import silkwatch.contract.Alert;
import silkwatch.contract.Evidence;
import silkwatch.contract.Slots;

/** An alert in; a card for a terminal out: what, status, who, where, when, the quoted words, the source, the origins. */
public final class AlertCard {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern(
                    "d MMM uuuu HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);
    private static final int WIDTH = 88;
    private static final int LABEL = 8;

    private final StringBuilder card = new StringBuilder();

    private AlertCard() {}

    /** The card in plain text. */
    public static String render(Alert alert) {
        return new AlertCard().of(alert);
    }

    private String of(Alert alert) {
        String moved = alert.previous() != null && alert.previous().status() != null
                ? Wording.label(alert.previous().status()) + " \u2192 " + Wording.label(alert.status())
                : Wording.label(alert.status());
        card.append("\u25cf " + alert.change() + "  " + alert.type().replace('-', ' ') + ": " + moved)
                .append(alert.reportedAt() == null ? "" : "   " + MINUTE.format(alert.reportedAt()))
                .append('\n');
        lines("", alert.headline());
        row("who", Wording.join(Wording.ENGLISH.nations(alert.parties())));
        row("where", alert.place() == null ? "" : Wording.ENGLISH.place(alert.place()));
        row("when", when(alert));
        row("amount", amount(alert));
        alert.conflicts().forEach(conflict -> row("dispute", dispute(conflict)));
        if (!alert.evidence().isEmpty()) {
            Evidence first = alert.evidence().get(0);
            row("quote", "\u201c" + first.quote().replaceAll("\\s+", " ") + "\u201d");
            row("source", first.outlet() + (first.origin().equals(first.outlet()) ? "" : " (" + first.origin() + ")"));
            row("", first.url());
        }
        row("origins", alert.origins() == 1 ? "1, no other confirms it yet" : alert.origins() + " independent");
        row("sides", Wording.ENGLISH.confirmed(alert.confirmedBy(), alert.parties()));
        return card.toString();
    }

    private static String when(Alert alert) {
        String now = alert.date().known() ? Wording.date(alert.date()) : "";
        Slots.When before = alert.previous() == null ? null : alert.previous().date();
        return before == null ? now : now + ", before: " + Wording.date(before);
    }

    private static String amount(Alert alert) {
        if (alert.amount() == null) {
            return "";
        }
        Slots.Amount before = alert.previous() == null ? null : alert.previous().amount();
        String now = Wording.ENGLISH.amount(alert.amount());
        return before == null ? now : now + ", before: " + Wording.ENGLISH.amount(before);
    }

    private static String dispute(Slots.Conflict conflict) {
        return conflict.slot() + ": "
                + String.join(
                        "; ",
                        conflict.values().stream()
                                .map(claim -> claim.value() + " (" + String.join(", ", claim.origins()) + ")")
                                .toList());
    }

    private void row(String label, String text) {
        if (!text.isEmpty()) {
            lines(label, text);
        }
    }

    private void lines(String label, String text) {
        String head = label;
        // A control character in a quote is for no terminal to obey.
        for (String line : wrap(text.replaceAll("\\p{Cntrl}+", " "), WIDTH - LABEL - 2)) {
            card.append("  ")
                    .append(head + " ".repeat(LABEL - head.length()))
                    .append(line)
                    .append('\n');
            head = "";
        }
    }

    /** Lines of at most so many columns; a wide letter takes two. Words without spaces break anywhere. */
    static List<String> wrap(String text, int columns) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int used = 0;
        int lastSpace = -1;
        for (int i = 0; i < text.length(); ) {
            int letter = text.codePointAt(i);
            int width = Columns.of(letter);
            if (used + width > columns && line.length() > 0) {
                int cut = lastSpace > 0 ? lastSpace : line.length();
                lines.add(line.substring(0, cut).stripTrailing());
                line.delete(0, lastSpace > 0 ? cut + 1 : cut);
                used = Columns.of(line);
                lastSpace = -1;
            }
            lastSpace = letter == ' ' ? line.length() : lastSpace;
            line.appendCodePoint(letter);
            used += width;
            i += Character.charCount(letter);
        }
        lines.add(line.toString());
        return lines;
    }
}
