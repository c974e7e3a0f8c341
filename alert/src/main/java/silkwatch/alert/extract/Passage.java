package silkwatch.alert.extract;

import java.util.List;
import silkwatch.alert.expression.AmountExpression;
import silkwatch.alert.expression.DateExpression;
import silkwatch.contract.Field;
import silkwatch.contract.Slots;
import silkwatch.contract.Tag;

/**
 * One sentence of an article with all that was found in it; every offset counts in its field.
 *
 * @param paragraph 0 for the first of the body, -1 for the headline
 * @param folded the whole field, folded
 * @param cues in the order of their starts
 */
record Passage(
        Field field,
        int paragraph,
        int index,
        int start,
        int end,
        String folded,
        Lexicon lexicon,
        List<Phrases.Hit<Cue>> cues,
        List<Named> names,
        List<Phrases.Hit<Slots.Place>> places,
        List<DateExpression> dates,
        List<AmountExpression> amounts) {

    /** A tag where it stands. */
    record Named(Facet facet, String id, Tag.Basis basis, int start, int end) {}

    /** The kinds of tags. */
    enum Facet {
        NATION,
        MINERAL,
        INITIATIVE,
        PERSON,
        ORGANISATION,
        REGION
    }

    boolean headline() {
        return field == Field.TITLE;
    }

    /** Whether it stands where a report says its news: in the headline or the first paragraph. */
    boolean leading() {
        return paragraph <= 0;
    }

    boolean mark(String kind) {
        return cues.stream().anyMatch(hit -> hit.meaning().isMark(kind));
    }

    /** Whether a mark of this kind lies within this range of the field. */
    boolean mark(String kind, int from, int to) {
        for (Phrases.Hit<Cue> hit : cues) {
            if (hit.start() >= from && hit.end() <= to && hit.meaning().isMark(kind)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a mark of this kind begins within this range of the field. */
    boolean markBegins(String kind, int from, int to) {
        return cues.stream()
                .anyMatch(hit ->
                        hit.start() >= from && hit.start() < to && hit.meaning().isMark(kind));
    }

    boolean names(Facet facet, String id) {
        return names.stream().anyMatch(name -> name.facet == facet && name.id.equals(id));
    }
}
