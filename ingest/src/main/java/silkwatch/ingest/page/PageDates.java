package silkwatch.ingest.page;

import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a page declares, prints and is filed under in; its days of publication and modification out. */
record PageDates(@Nullable Moment published, @Nullable Moment modified) {
    /** A page and its clock may be a day apart, by their zones. */
    private static final long SAME = 1;

    /** A page that tells readers of an update this long after the day it declares is another page than it was. */
    private static final long RENEWED = 31;

    /** So many days near a headline are a list of other pages. */
    private static final int LIST = 3;

    static PageDates of(DeclaredDates declared, @Nullable PrintedDate marked, List<PrintedDate> printed, URI url) {
        Moment address = AddressDate.of(url);
        Moment published = declared.published() == null
                ? undeclared(marked, printed, address)
                : declared(declared.published(), declared.modified(), printed, address);
        return new PageDates(published, declared.modified());
    }

    /** The same, with times that lack an offset on this clock. */
    PageDates onClock(@Nullable ZoneId home) {
        return new PageDates(
                published == null ? null : published.onClock(home), modified == null ? null : modified.onClock(home));
    }

    private static @Nullable Moment undeclared(
            @Nullable PrintedDate marked, List<PrintedDate> printed, @Nullable Moment address) {
        PrintedDate best = best(printed);
        if (marked != null && (marked.strong() || best == null || !best.strong())) {
            return marked.moment();
        }
        if (address == null) {
            return best == null ? null : best.moment();
        }
        for (PrintedDate date : printed) {
            if (date.saysDayOf(address) || (date.strong() && date.moment().daysTo(address) <= SAME)) {
                return date.readingOf(address);
            }
        }
        return address;
    }

    private static @Nullable Moment declared(
            Moment declared, @Nullable Moment modified, List<PrintedDate> printed, @Nullable Moment address) {
        List<PrintedDate> own = printed.stream()
                .filter(date -> !date.update() || date.moment().day().isBefore(declared.day()))
                .toList();
        if (own.stream().anyMatch(date -> date.saysDayOf(declared))) {
            return declared;
        }
        boolean renewed = modified != null && modified.daysTo(declared) > RENEWED;
        List<PrintedDate> telling = own.stream()
                .filter(date -> date.strong() && !(renewed && date.saysDayOf(modified)))
                .toList();
        if (!telling.isEmpty() && days(telling) < LIST) {
            Moment shown = telling.get(0).moment();
            return shown.daysTo(declared) <= SAME ? declared.onDayOf(shown) : shown;
        }
        if (address != null && address.day().isBefore(declared.day()) && address.daysTo(declared) > SAME) {
            return address;
        }
        List<PrintedDate> updates = printed.stream()
                .filter(date -> date.strong() && (date.update() || (renewed && date.saysDayOf(modified))))
                .toList();
        boolean another = !updates.isEmpty()
                && updates.stream().allMatch(date -> date.readingOf(declared).daysTo(declared) > RENEWED);
        return another ? null : declared;
    }

    private static long days(List<PrintedDate> dates) {
        return dates.stream().map(date -> date.moment().day()).distinct().count();
    }

    /** The first that is not said to be of an update, or else the first. */
    private static @Nullable PrintedDate best(List<PrintedDate> dates) {
        return dates.stream().filter(date -> !date.update()).findFirst().orElse(dates.isEmpty() ? null : dates.get(0));
    }
}
