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

    private static final int LABEL = 20;

    /** A teaser of another article: so many blocks in so many boxes around a date, with a link that weighs so much. */
    private static final int TEASER = 4;

    private static final int TEASER_DEPTH = 3;
    private static final int HEADLINE = 24;
    private static final int NO_TEASER = Trait.BYLINE.bit | Trait.SHARE.bit | Trait.TAGS.bit;

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
        List<DateText.Said> said = DateText.said(block.text(), words, monthFirst);
        if (said.isEmpty() || isTeaser(block, place)) {
            return;
        }
        List<Moment> others = DateText.in(block.text(), words, monthFirst, true);
        boolean labelled = isLabelled(place.outline().at(order - 1), words);
        for (int i = 0; i < said.size(); i++) {
            Moment other = others.size() == said.size() ? others.get(i) : null;
            boolean update = said.size() == 1
                    ? labelled || words.saysUpdate(block.text())
                    : words.saysUpdate(said.get(i)) || (labelled && i == 0);
            dates.add(new PrintedDate(said.get(i).moment(), other, update, strong));
        }
    }

    /** Whether a date stands beside a link that is as long as a headline, as in lists of other articles. */
    private static boolean isTeaser(Block block, Place place) {
        Box box = block.box();
        for (int i = 0; i < TEASER_DEPTH && box != null && box.end - box.first <= TEASER; i++) {
            if (place.holdsArticle(box)) {
                return false;
            }
            if (place.outline().in(box).stream().anyMatch(PrintedDate::isLinkedHeadline)) {
                return true;
            }
            box = box.parent;
        }
        return false;
    }

    private static boolean isLinkedHeadline(Block block) {
        return block.links() == 1 && block.linkWeight() >= HEADLINE && (block.traits() & NO_TEASER) == 0;
    }

    /** Whether the block before a date says, as a heading of it in a table or a list, that it is of an update. */
    private static boolean isLabelled(@Nullable Block before, DateWords words) {
        return before != null
                && before.text().length() <= LABEL
                && words.saysUpdate(before.text())
                && DateText.in(before.text(), words, true).isEmpty();
    }

    private static boolean mayTell(Block block, Place place) {
        int most = place.main().contains(block) && endsAsSentence(block.text()) ? LINE : PROSE;
        boolean prose =
                block.sentences() > 0 && block.weight() > most && !block.is(Trait.DATE) && !block.is(Trait.BYLINE);
        return !prose
                && block.text().indexOf('©') < 0
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
