package silkwatch.ingest.page;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The day of publication as it is printed on the page, or written in its address. */
final class PrintedDate {
    private final Outline outline;
    private final int title;
    private final List<Block> main;
    private final URI url;
    private final DateWords words;
    private final boolean monthFirst;

    PrintedDate(
            Outline outline, @Nullable Block title, List<Block> main, URI url, DateWords words, boolean monthFirst) {
        this.outline = outline;
        this.title = title == null ? -1 : title.order();
        this.main = main;
        this.url = url;
        this.words = words;
        this.monthFirst = monthFirst;
    }

    @Nullable
    Moment find() {
        Moment marked = marked();
        if (marked != null) {
            return marked;
        }
        Moment addressed = AddressDate.of(url);
        return addressed == null ? near() : addressed;
    }

    private @Nullable Moment marked() {
        Moment best = null;
        int least = Integer.MAX_VALUE;
        for (Mark mark : outline.marks()) {
            String item = mark.element().attr("itemprop");
            boolean time =
                    mark.element().normalName().equals("time") || mark.element().hasAttr("datetime");
            if (mark.is(Trait.RELATED)
                    || mark.is(Trait.COMMENT)
                    || mark.is(Trait.CLOCK)
                    || item.equalsIgnoreCase("dateModified")
                    || !(time || mark.is(Trait.DATE) || item.equalsIgnoreCase("datePublished"))) {
                continue;
            }
            int distance = distance(mark.order());
            if (item.equalsIgnoreCase("datePublished")) {
                distance -= 1000;
            }
            if (mark.is(Trait.FURNITURE)) {
                distance += 40;
            }
            if (distance < least && distance < 30) {
                String said = mark.element().attr("datetime");
                said = said.isEmpty() ? mark.element().attr("content") : said;
                Moment read = DateText.first(said, words, true).orElse(null);
                if (read == null) {
                    String text = mark.element().text();
                    read = text.length() > 200
                            ? null
                            : DateText.first(text, words, monthFirst).orElse(null);
                }
                if (read != null) {
                    best = read;
                    least = distance;
                }
            }
        }
        return best;
    }

    private int distance(int order) {
        int start = main.isEmpty() ? title : main.get(0).order();
        int end = main.isEmpty() ? title : main.get(main.size() - 1).order();
        if (title >= 0 && order >= title - 5 && order <= title + 8) {
            return Math.abs(order - title);
        }
        return Math.min(Math.abs(order - start), 10 + Math.abs(order - end));
    }

    private @Nullable Moment near() {
        int start = title >= 0 ? title : main.isEmpty() ? 0 : main.get(0).order();
        int end = main.isEmpty() ? start : main.get(0).order();
        for (int i = Math.max(0, start - 4);
                i <= Math.min(outline.blocks().size() - 1, Math.max(end, start) + 3);
                i++) {
            Moment read = shortText(outline.blocks().get(i));
            if (read != null) {
                return read;
            }
        }
        int last = main.isEmpty() ? 0 : main.get(main.size() - 1).order();
        for (int i = last; i <= Math.min(outline.blocks().size() - 1, last + 4); i++) {
            Moment read = shortText(outline.blocks().get(i));
            if (read != null) {
                return read;
            }
        }
        return null;
    }

    private @Nullable Moment shortText(Block block) {
        if (block.text().length() > 120
                || block.is(Trait.RELATED)
                || block.is(Trait.COMMENT)
                || block.is(Trait.CLOCK)) {
            return null;
        }
        return DateText.first(block.text(), words, monthFirst).orElse(null);
    }
}
