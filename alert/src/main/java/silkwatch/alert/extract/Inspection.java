package silkwatch.alert.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import silkwatch.contract.EnrichedArticle;
import silkwatch.contract.Evidence;
import silkwatch.contract.Slots;

/** An article in; every claim that its sentences make, with its spans and why it is news or background, out. */
public final class Inspection {
    private final RuleMentionReader reader;

    public Inspection(RuleMentionReader reader) {
        this.reader = reader;
    }

    /** One line for each claim and one below it for each span, as {@code inspect text} prints them. */
    public List<String> lines(EnrichedArticle article) {
        List<String> lines = new ArrayList<>();
        for (Reading.Draft draft : reader.drafts(article)) {
            lines.add(line(draft.mention()));
            for (Evidence evidence : draft.mention().evidence()) {
                lines.add(
                        "    " + evidence.slot() + " " + evidence.field().name().toLowerCase(Locale.ROOT) + "["
                                + evidence.start() + "," + evidence.end() + ") " + evidence.quote());
            }
        }
        return lines;
    }

    private static String line(Mention mention) {
        var line = new StringJoiner(" ");
        line.add(mention.news() ? "news" : "background").add(mention.type()).add(mention.step());
        if (mention.format() != null) {
            line.add(mention.format());
        }
        if (mention.ordinal() > 0) {
            line.add("no. " + mention.ordinal());
        }
        if (mention.next()) {
            line.add("(the next)");
        }
        line.add(String.join(",", mention.parties()));
        if (!mention.subjects().isEmpty()) {
            line.add("about " + String.join(",", mention.subjects()));
        }
        Slots.Place place = mention.place();
        if (place != null) {
            line.add("in " + (place.city() == null ? place.nation() : place.city()));
        }
        if (mention.date().known()) {
            line.add("on " + mention.date().from() + ".." + mention.date().to());
        }
        Slots.Amount amount = mention.amount();
        if (amount != null) {
            line.add(amount.value().toPlainString() + " " + amount.currency());
        }
        return line + ": " + mention.why();
    }
}
