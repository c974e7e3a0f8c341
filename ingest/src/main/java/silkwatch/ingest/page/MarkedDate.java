package silkwatch.ingest.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The marks of a page in; the date of the one closest to its headline or text that is a time or called a date out. */
final class MarkedDate {
    private static final int REACH = 30;
    private static final int LONGEST = 120;
    private static final int NOT_HERE = Trait.RELATED.bit | Trait.COMMENT.bit | Trait.CLOCK.bit | Trait.ADVERT.bit;

    static @Nullable Moment of(
            Outline outline, @Nullable Block title, List<Block> main, DateWords words, boolean monthFirst) {
        int first = main.isEmpty() ? 0 : main.get(0).order();
        int last = main.isEmpty() ? 0 : main.get(main.size() - 1).order();
        Moment best = null;
        int least = REACH;
        for (Mark mark : outline.marks()) {
            boolean time =
                    mark.element().normalName().equals("time") || mark.element().hasAttr("datetime");
            if ((!time && !mark.is(Trait.DATE)) || (mark.traits() & NOT_HERE) != 0) {
                continue;
            }
            int distance = Math.min(Math.abs(mark.order() - first), 10 + Math.abs(mark.order() - last));
            if (title != null && Math.abs(mark.order() - title.order()) < 9) {
                distance = Math.min(distance, Math.abs(mark.order() - title.order()));
            }
            distance += mark.is(Trait.FURNITURE) ? 20 : 0;
            if (distance < least) {
                Moment read = read(mark, words, monthFirst);
                best = read == null ? best : read;
                least = read == null ? least : distance;
            }
        }
        return best;
    }

    private static @Nullable Moment read(Mark mark, DateWords words, boolean monthFirst) {
        Moment read = DateText.first(mark.element().attr("datetime"), words, true);
        if (read != null) {
            return read;
        }
        String text = mark.element().text();
        return text.length() > LONGEST ? null : DateText.first(text, words, monthFirst);
    }

    private MarkedDate() {}
}
