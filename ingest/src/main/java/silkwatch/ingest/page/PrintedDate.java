package silkwatch.ingest.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A date that readers of a page see near its headline or its text.
 *
 * @param moment as it is most likely meant
 * @param other as it may be meant too, when day and month could be swapped
 * @param update whether it is said to be of an update
 * @param strong whether it stands where the page's own date is expected
 */
record PrintedDate(Moment moment, @Nullable Moment other, boolean update, boolean strong) {
    private static final int LONGEST = 160;
    private static final int PROSE = 80;
    private static final int NOT_HERE =
            Trait.RELATED.bit | Trait.COMMENT.bit | Trait.CLOCK.bit | Trait.ADVERT.bit | Trait.CONSENT.bit;

    /** The dates of a page, those near the headline first, then those right behind the text. */
    static List<PrintedDate> of(
            Outline outline, @Nullable Block title, List<Block> main, DateWords words, boolean monthFirst) {
        List<PrintedDate> dates = new ArrayList<>();
        int first = main.isEmpty() ? 0 : main.get(0).order();
        int start = title == null ? first : title.order();
        int end = Math.max(start, first - start > 30 ? start : first);
        for (int i = Math.max(0, start - 6); i <= end + 4; i++) {
            Block block = outline.at(i);
            if (block != null) {
                add(dates, block, words, monthFirst, true);
            }
        }
        int last = main.isEmpty() ? 0 : main.get(main.size() - 1).order();
        for (int i = last + 1; dates.isEmpty() && i <= last + 6; i++) {
            Block block = outline.at(i);
            if (block != null) {
                add(dates, block, words, monthFirst, false);
            }
        }
        return dates;
    }

    private static void add(
            List<PrintedDate> dates, Block block, DateWords words, boolean monthFirst, boolean expected) {
        boolean prose =
                block.sentences() > 0 && block.weight() > PROSE && !block.is(Trait.DATE) && !block.is(Trait.BYLINE);
        if (prose || block.text().length() > LONGEST || (block.traits() & NOT_HERE) != 0) {
            return;
        }
        List<Moment> moments = DateText.in(block.text(), words, monthFirst);
        List<Moment> others = DateText.in(block.text(), words, monthFirst, true);
        boolean update = words.saysUpdate(block.text());
        boolean strong = expected;
        for (int i = 0; i < moments.size(); i++) {
            Moment other = others.size() == moments.size() ? others.get(i) : null;
            dates.add(new PrintedDate(moments.get(i), other, update && i == moments.size() - 1, strong));
        }
    }

    boolean saysDayOf(Moment known) {
        return readingOf(known).day().equals(known.day());
    }

    /** This date read as the day that is known, if it can be. */
    Moment readingOf(Moment known) {
        return other != null && other.day().equals(known.day()) ? other : moment;
    }
}
