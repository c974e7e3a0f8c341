package silkwatch.ingest.page;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An address in; the day that its path is filed under out. */
final class AddressDate {
    private static final Pattern DAY = Pattern.compile(
            "(?<!\\d)((?:19|20)\\d\\d)(?:/(\\d\\d?)/(\\d\\d?)|-(\\d\\d)-(\\d\\d)|(?:[/-]?)(\\d\\d)[/-]?(\\d\\d))(?!\\d)");

    static @Nullable Moment of(URI url) {
        String path = url.getRawPath() == null ? "" : url.getRawPath();
        Matcher matcher = DAY.matcher(path.length() > 500 ? path.substring(0, 500) : path);
        while (matcher.find()) {
            for (int group = 2; group < 8; group += 2) {
                if (matcher.group(group) != null) {
                    Moment day = day(matcher.group(1), matcher.group(group), matcher.group(group + 1));
                    if (day != null) {
                        return day;
                    }
                }
            }
        }
        return null;
    }

    private static @Nullable Moment day(String year, String month, String day) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return date.getYear() < 1995 ? null : new Moment(date, null, null);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private AddressDate() {}
}
