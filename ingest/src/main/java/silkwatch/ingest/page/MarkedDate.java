package silkwatch.ingest.page;

import org.jspecify.annotations.Nullable;

/** The marks of a page in; the date of the one closest to its headline or text that is a time or called a date out. */
final class MarkedDate {
    private static final int REACH = 30;
    private static final int CLOSE = 10;
    private static final int LONGEST = 120;
    private static final int NOT_HERE = Trait.RELATED.bit | Trait.COMMENT.bit | Trait.CLOCK.bit;

    static @Nullable PrintedDate of(Place place, DateWords words, boolean monthFirst) {
        PrintedDate best = null;
        int least = REACH;
        for (Mark mark : place.outline().marks()) {
            boolean time =
                    mark.element().normalName().equals("time") || mark.element().hasAttr("datetime");
            int near = distance(mark, place);
            if ((!time && !mark.is(Trait.DATE)) || near >= least) {
                continue;
            }
            int beside = place.traitsBeside(mark.box(), mark.traits());
            if ((beside & NOT_HERE) != 0) {
                continue;
            }
            boolean update = words.saysUpdate(mark.element().className()) || words.saysUpdate(mark.text());
            int distance = near + (Trait.FURNITURE.in(beside) ? 20 : 0) + (update ? CLOSE / 2 : 0);
            if (distance < least) {
                Moment read = read(mark, words, monthFirst);
                best = read == null ? best : new PrintedDate(read, null, update, distance < CLOSE);
                least = read == null ? least : distance;
            }
        }
        return best;
    }

    private static int distance(Mark mark, Place place) {
        int text = Math.min(Math.abs(mark.order() - place.first()), CLOSE + Math.abs(mark.order() - place.last()));
        Block title = place.title();
        int headline = title == null ? CLOSE : Math.abs(mark.order() - title.order());
        return headline < CLOSE ? Math.min(text, headline) : text;
    }

    private static @Nullable Moment read(Mark mark, DateWords words, boolean monthFirst) {
        Moment read = DateText.first(mark.element().attr("datetime"), words, true);
        if (read != null) {
            return read;
        }
        String text = mark.text();
        return text.length() > LONGEST ? null : DateText.first(text, words, monthFirst);
    }

    private MarkedDate() {}
}
