package silkwatch.alert.wording;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import silkwatch.contract.Slots.Amount;
import silkwatch.contract.Slots.Place;
import silkwatch.contract.Slots.Precision;
import silkwatch.contract.Slots.When;
import silkwatch.contract.Status;

/** Values of a development in; the English words for them out. */
public final class Wording {
    /** The names that we ship. */
    public static final Wording ENGLISH = new Wording(Names.bundled());

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_AND_MONTH = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final int HALF_MONTH = 15;
    private static final List<String> ORDINALS =
            List.of("", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");

    private final Names names;

    Wording(Names names) {
        this.names = names;
    }

    /** The English name of a nation. */
    public String nation(String id) {
        String named = names.nations().get(id);
        if (named != null) {
            return named;
        }
        return id.length() == 2
                ? new Locale.Builder().setRegion(id).build().getDisplayCountry(Locale.ENGLISH)
                : id.replace('-', ' ');
    }

    /** The nations by name, groups that take part as a whole by theirs. */
    public List<String> nations(List<String> ids) {
        Set<String> rest = new HashSet<>(ids);
        List<String> together = new ArrayList<>();
        for (Names.Group group : names.groups()) {
            if (rest.containsAll(group.nations())) {
                rest.removeAll(group.nations());
                together.add(group.name());
            }
        }
        List<String> all =
                new ArrayList<>(rest.stream().sorted().map(this::nation).toList());
        all.addAll(together);
        return all;
    }

    /** Whose own offices say so, where there are sides to tell apart; empty where none does. */
    public String confirmed(List<String> by, List<String> parties) {
        if (by.isEmpty() || parties.size() < 2) {
            return "";
        }
        return "confirmed by " + join(nations(by)) + (by.size() == 1 ? " only" : "");
    }

    /** The name of a format or a thing: ours, else the label, else its id. */
    public String thing(String id, @Nullable String label) {
        String named = names.formats().get(id);
        if (named != null) {
            return named;
        }
        return label == null ? id.replace('-', ' ') : label;
    }

    /** City and nation, or what is known of them. */
    public String place(Place place) {
        String nation = place.nation() == null ? null : nation(place.nation());
        if (place.city() == null) {
            return String.valueOf(nation);
        }
        return nation == null || nation.equals(place.city()) ? place.city() : place.city() + ", " + nation;
    }

    /** The status as the end of a sentence: {@code was held}. */
    public String predicate(Status status) {
        return names.statuses().getOrDefault(status, status.id());
    }

    /** The status as a label: {@code under way}. */
    public static String label(Status status) {
        return status.id().replace('-', ' ');
    }

    /** The date as a paper writes it. */
    public static String date(When when) {
        LocalDate from = when.from();
        LocalDate to = when.to();
        if (from == null || to == null) {
            return "date not known";
        }
        return switch (when.precision()) {
            case DAY -> from.equals(to) ? DAY.format(from) : range(from, to);
            case MONTH -> from.withDayOfMonth(1).equals(to.withDayOfMonth(1)) ? month(from, to) : months(from, to);
            case QUARTER -> "the " + ordinal((from.getMonthValue() + 2) / 3) + " quarter of " + from.getYear();
            case SEASON -> months(from, to);
            case YEAR -> from.getYear() == to.getYear() ? String.valueOf(from.getYear()) : months(from, to);
            case UNKNOWN -> "date not known";
        };
    }

    /** The date with its preposition: {@code on 2 March 2026}, {@code in March 2026}. */
    public static String dated(When when) {
        return (when.precision() == Precision.DAY ? "on " : "in ") + date(when);
    }

    /** The amount as a paper writes it: {@code 3 trillion yen over 5 years}. */
    public String amount(Amount amount) {
        String unit = names.currencies().getOrDefault(amount.currency(), amount.currency());
        return number(amount.value()) + " " + unit + horizon(amount.horizon());
    }

    /** First, second; 11th. */
    public static String ordinal(int number) {
        if (number < ORDINALS.size()) {
            return ORDINALS.get(Math.max(number, 0));
        }
        boolean teen = number % 100 / 10 == 1;
        return number
                + (teen
                        ? "th"
                        : switch (number % 10) {
                            case 1 -> "st";
                            case 2 -> "nd";
                            case 3 -> "rd";
                            default -> "th";
                        });
    }

    /** One, two and three. */
    public static String join(List<String> names) {
        return switch (names.size()) {
            case 0 -> "";
            case 1 -> names.get(0);
            default -> String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.get(names.size() - 1);
        };
    }

    private static String month(LocalDate from, LocalDate to) {
        if (from.getDayOfMonth() == 1 && to.getDayOfMonth() == to.lengthOfMonth()) {
            return MONTH.format(from);
        }
        if (from.getDayOfMonth() == 1 && to.getDayOfMonth() >= HALF_MONTH - 5 && to.getDayOfMonth() <= HALF_MONTH) {
            return "the first half of " + MONTH.format(from);
        }
        if (from.getDayOfMonth() >= HALF_MONTH && to.getDayOfMonth() == to.lengthOfMonth()) {
            return "the second half of " + MONTH.format(from);
        }
        return "mid-" + MONTH.format(from);
    }

    private static String months(LocalDate from, LocalDate to) {
        return MONTH.format(from) + " to " + MONTH.format(to);
    }

    private static String range(LocalDate from, LocalDate to) {
        if (from.getYear() != to.getYear()) {
            return DAY.format(from) + " to " + DAY.format(to);
        }
        return from.getMonth() == to.getMonth()
                ? from.getDayOfMonth() + "\u2013" + DAY.format(to)
                : DAY_AND_MONTH.format(from) + " to " + DAY.format(to);
    }

    private static String number(BigDecimal value) {
        List<String> scales = List.of("trillion", "billion", "million");
        for (int i = 0; i < scales.size(); i++) {
            int zeros = 12 - 3 * i;
            if (value.abs().compareTo(BigDecimal.TEN.pow(zeros)) >= 0) {
                BigDecimal scaled = value.movePointLeft(zeros).setScale(2, RoundingMode.HALF_UP);
                return scaled.stripTrailingZeros().toPlainString() + " " + scales.get(i);
            }
        }
        BigDecimal rounded =
                value.setScale(Math.min(Math.max(value.stripTrailingZeros().scale(), 0), 2), RoundingMode.HALF_UP);
        return String.format(Locale.ENGLISH, "%,." + rounded.scale() + "f", rounded);
    }

    private static String horizon(@Nullable String period) {
        if (period == null) {
            return "";
        }
        try {
            Period span = Period.parse(period);
            if (span.getYears() > 0 && span.getMonths() == 0) {
                return " over " + span.getYears() + (span.getYears() == 1 ? " year" : " years");
            }
            return span.toTotalMonths() > 0 ? " over " + span.toTotalMonths() + " months" : "";
        } catch (DateTimeParseException e) {
            // A horizon in a form of its own is left out; the quote has it.
            return "";
        }
    }
}
