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

    /** A sentence of the text itself tells nothing when it is longer than this. */
    private static final int LINE = 40;

    /** A text that begins this many blocks behind its headline has other things in between. */
    private static final int FAR = 30;

    /** So many dates behind the text are those of a list of other pages. */
    private static final int LIST = 3;

    private static final int NOT_HERE = Trait.RELATED.bit | Trait.COMMENT.bit | Trait.CLOCK.bit | Trait.CONSENT.bit;

    /** The dates of a page: those behind the headline, those before it from near to far, or else those right behind the text. */
    static List<PrintedDate> of(Place place, DateWords words, boolean monthFirst) {
        List<PrintedDate> dates = new ArrayList<>();
        int first = place.first();
        int start = place.title() == null ? first : place.title().order();
        int end = Math.max(start, first - start > FAR ? start + 6 : first);
        for (int i = start; i <= end + 4; i++) {
            add(dates, place, i, words, monthFirst, true);
        }
        for (int i = start - 1; i >= start - 6 && i >= 0; i--) {
            add(dates, place, i, words, monthFirst, true);
        }
        int last = place.last();
        if (!dates.isEmpty()) {
            return dates;
        }
        for (int i = last + 1; i <= last + 6; i++) {
            add(dates, place, i, words, monthFirst, false);
        }
        return dates.size() < LIST ? dates : List.of();
    }

    private static void add(
            List<PrintedDate> dates, Place place, int order, DateWords words, boolean monthFirst, boolean strong) {
        Block block = place.outline().at(order);
        if (block == null || block.equals(place.title()) || !mayTell(block, place)) {
            return;
        }
        List<Moment> moments = DateText.in(block.text(), words, monthFirst);
        List<Moment> others = DateText.in(block.text(), words, monthFirst, true);
        boolean update = words.saysUpdate(block.text());
        for (int i = 0; i < moments.size(); i++) {
            Moment other = others.size() == moments.size() ? others.get(i) : null;
            dates.add(new PrintedDate(moments.get(i), other, update && i == moments.size() - 1, strong));
        }
    }

    private static boolean mayTell(Block block, Place place) {
        int most = place.main().contains(block) && endsAsSentence(block.text()) ? LINE : PROSE;
        boolean prose =
                block.sentences() > 0 && block.weight() > most && !block.is(Trait.DATE) && !block.is(Trait.BYLINE);
        return !prose
                && block.text().length() <= LONGEST
                && (place.traitsBeside(block.box(), block.traits()) & NOT_HERE) == 0;
    }

    private static boolean endsAsSentence(String text) {
        return ".!?…。！？".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    boolean saysDayOf(Moment known) {
        return readingOf(known).day().equals(known.day());
    }

    /** This date read as the day that is known, if it can be. */
    Moment readingOf(Moment known) {
        return other != null && other.day().equals(known.day()) ? other : moment;
    }
}
