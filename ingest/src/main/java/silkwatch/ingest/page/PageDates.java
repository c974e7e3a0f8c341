package silkwatch.ingest.page;

import java.net.URI;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a page declares, prints and is filed under in; its days of publication and modification out. */
record PageDates(@Nullable Moment published, @Nullable Moment modified) {
    /** A page and its clock may be a day apart, by their zones. */
    private static final long SAME = 1;

    static PageDates of(DeclaredDates declared, @Nullable Moment marked, List<PrintedDate> printed, URI url) {
        Moment published = declared.published() == null && marked != null
                ? marked
                : published(declared.published(), printed, AddressDate.of(url));
        return new PageDates(published, declared.modified());
    }

    /** The same, with times that lack an offset on this clock. */
    PageDates onClock(@Nullable ZoneOffset home) {
        return new PageDates(
                published == null ? null : published.onClock(home), modified == null ? null : modified.onClock(home));
    }

    private static @Nullable Moment published(
            @Nullable Moment declared, List<PrintedDate> printed, @Nullable Moment address) {
        Moment known = declared == null ? address : declared;
        if (known == null) {
            return printed.isEmpty() ? null : best(printed).moment();
        }
        List<PrintedDate> telling = new ArrayList<>();
        for (PrintedDate date : printed) {
            if (date.saysDayOf(known)) {
                return declared == null ? date.readingOf(known) : declared;
            }
            if (date.strong() && !(declared != null && date.update())) {
                telling.add(date);
            }
        }
        if (telling.isEmpty()) {
            return known;
        }
        Moment shown = best(telling).moment();
        if (shown.daysTo(known) <= SAME) {
            return declared == null ? shown : known.onDayOf(shown);
        }
        return declared == null ? known : shown;
    }

    /** The first that is not said to be of an update, or else the first. */
    private static PrintedDate best(List<PrintedDate> dates) {
        for (PrintedDate date : dates) {
            if (!date.update()) {
                return date;
            }
        }
        return dates.get(0);
    }
}
