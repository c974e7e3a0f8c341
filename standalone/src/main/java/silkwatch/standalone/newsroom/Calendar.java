package silkwatch.standalone.newsroom;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Pattern;

/** Date templates in; dates as a language writes them out, counted from the day on which the newsroom opened. */
final class Calendar {
    private static final Pattern TEMPLATE = Pattern.compile("\\$\\{(date|month|weekday):([+-]?\\d+)}");

    private final LocalDate today;

    Calendar(LocalDate today) {
        this.today = today;
    }

    String fill(String text, String language) {
        return TEMPLATE.matcher(text).replaceAll(match -> {
            LocalDate day = today.plusDays(Integer.parseInt(match.group(2)));
            return switch (match.group(1)) {
                case "date" -> day.format(date(language));
                case "month" -> day.format(month(language));
                default -> day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.forLanguageTag(language));
            };
        });
    }

    private static DateTimeFormatter date(String language) {
        return DateTimeFormatter.ofPattern(
                switch (language) {
                    case "ja" -> "y年M月d日";
                    case "ru" -> "d MMMM y 'года'";
                    default -> "d MMMM y";
                },
                Locale.forLanguageTag(language));
    }

    private static DateTimeFormatter month(String language) {
        return DateTimeFormatter.ofPattern(
                switch (language) {
                    case "ja" -> "y年M月";
                    case "ru" -> "LLLL y 'года'";
                    default -> "MMMM y";
                },
                Locale.forLanguageTag(language));
    }
}
