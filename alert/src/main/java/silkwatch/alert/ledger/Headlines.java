package silkwatch.alert.ledger;

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
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import silkwatch.contract.Slots;
import silkwatch.contract.Slots.Place;
import silkwatch.contract.Slots.When;
import silkwatch.contract.Status;
import silkwatch.contract.Status.Stage;

/** A development's slots in; one English sentence of who, what, where, when and status out. */
record Headlines(
        List<Group> groups,
        Map<String, String> nations,
        Map<String, String> formats,
        Map<String, String> currencies,
        Map<Status, String> statuses) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final String[] ORDINALS = {
        "", "first ", "second ", "third ", "fourth ", "fifth ", "sixth ", "seventh ", "eighth ", "ninth ", "tenth "
    };

    /** Nations that are named together. */
    record Group(String name, Set<String> nations) {}

    static Headlines bundled() {
        return Typology.read("names.yaml", Headlines.class);
    }

    String of(DevelopmentType type, Profile profile, State state) {
        StringBuilder sentence = new StringBuilder(subject(type, profile, state));
        sentence.append(' ').append(statuses.get(state.status()));
        if (state.where() != null) {
            sentence.append(place(state.where()));
        }
        sentence.append(date(state.status(), state.when()));
        return sentence.append('.').toString();
    }

    private String subject(DevelopmentType type, Profile profile, State state) {
        String ordinal = ordinal(profile.ordinal());
        String format = profile.format() == null ? null : name(profile.format(), profile);
        String amount = state.amount() == null ? "" : amount(state.amount());
        List<String> about = about(profile);
        if (format != null && type.recurring()) {
            return capital("the " + ordinal + format + " " + type.noun());
        }
        String who = join(parties(profile.parties()));
        StringBuilder text = new StringBuilder(ordinal.isEmpty() ? article(type.noun()) : "the " + ordinal);
        text.append(type.noun());
        if (!amount.isEmpty()) {
            text.append(" of ").append(amount);
        }
        if (!about.isEmpty()) {
            text.append(" on ").append(join(about));
        }
        if (!who.isEmpty()) {
            text.append(parties(profile.parties()).size() > 1 ? " between " : " of ")
                    .append(who);
        }
        return capital(text.toString());
    }

    private List<String> about(Profile profile) {
        List<String> about = new ArrayList<>();
        profile.minerals().stream().limit(2).forEach(id -> about.add(name(id, profile)));
        if (about.isEmpty()) {
            profile.initiatives().stream().limit(1).forEach(id -> about.add("the " + name(id, profile)));
        }
        return about;
    }

    private List<String> parties(List<String> ids) {
        List<String> names = new ArrayList<>();
        Set<String> rest = new HashSet<>(ids);
        List<String> together = new ArrayList<>();
        for (Group group : groups) {
            if (rest.containsAll(group.nations())) {
                rest.removeAll(group.nations());
                together.add(group.name());
            }
        }
        rest.stream().sorted().forEach(id -> names.add(nation(id)));
        names.addAll(together);
        return names;
    }

    /** The English name of a nation. */
    String nation(String id) {
        String named = nations.get(id);
        return named != null
                ? named
                : new Locale.Builder().setRegion(id).build().getDisplayCountry(Locale.ENGLISH);
    }

    private String name(String id, Profile profile) {
        String named = formats.get(id);
        return named != null ? named : profile.labels().getOrDefault(id, id.replace('-', ' '));
    }

    private String place(Place place) {
        String nation = place.nation() == null ? null : nation(place.nation());
        if (place.city() == null) {
            return " in " + nation;
        }
        return " in " + place.city() + (nation == null || nation.equals(place.city()) ? "" : ", " + nation + ",");
    }

    private static String date(Status status, When when) {
        if (!when.known()) {
            return status.stage() == Stage.PROSPECT ? ", with no date known" : "";
        }
        String words = words(when);
        boolean days = when.precision() == Slots.Precision.DAY;
        if (status.stage() == Stage.OFF) {
            return "; it had been due " + (days ? "on " : "in ") + words;
        }
        return (days ? " on " : " in ") + words;
    }

    /** The date as a reader writes it. */
    static String words(When when) {
        LocalDate from = when.from();
        LocalDate to = when.to();
        return switch (when.precision()) {
            case DAY -> from.equals(to) ? DAY.format(from) : range(from, to);
            case MONTH ->
                from.getMonth() == to.getMonth() ? month(from, to) : MONTH.format(from) + " to " + MONTH.format(to);
            case QUARTER -> "the " + ordinal((from.getMonthValue() + 2) / 3) + "quarter of " + from.getYear();
            case SEASON -> MONTH.format(from) + " to " + MONTH.format(to);
            case YEAR -> String.valueOf(from.getYear());
            case UNKNOWN -> "date not known";
        };
    }

    private static String month(LocalDate from, LocalDate to) {
        boolean whole = from.getDayOfMonth() == 1 && to.getDayOfMonth() == to.lengthOfMonth();
        if (whole) {
            return MONTH.format(from);
        }
        String part = to.getDayOfMonth() <= 15
                ? "the first half of "
                : from.getDayOfMonth() >= 15 ? "the second half of " : "mid-";
        return part + MONTH.format(from);
    }

    private static String range(LocalDate from, LocalDate to) {
        if (from.getYear() != to.getYear()) {
            return DAY.format(from) + " to " + DAY.format(to);
        }
        return from.getMonth() == to.getMonth()
                ? from.getDayOfMonth() + "\u2013" + DAY.format(to)
                : from.getDayOfMonth() + " " + from.format(DateTimeFormatter.ofPattern("MMMM", Locale.ENGLISH)) + " to "
                        + DAY.format(to);
    }

    /** The amount as a reader writes it: 3 trillion yen over 5 years. */
    String amount(Slots.Amount amount) {
        String unit = currencies.getOrDefault(amount.currency(), amount.currency());
        return number(amount.value()) + " " + unit + horizon(amount.horizon());
    }

    private static String number(BigDecimal value) {
        String[] names = {"trillion", "billion", "million"};
        int[] powers = {12, 9, 6};
        for (int i = 0; i < powers.length; i++) {
            if (value.abs().compareTo(BigDecimal.TEN.pow(powers[i])) >= 0) {
                return plain(value.movePointLeft(powers[i]).setScale(2, RoundingMode.HALF_UP)) + " " + names[i];
            }
        }
        return String.format(
                Locale.ENGLISH, "%,d", value.setScale(0, RoundingMode.HALF_UP).toBigInteger());
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
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
            return "";
        }
    }

    private static String ordinal(int number) {
        if (number < ORDINALS.length) {
            return ORDINALS[Math.max(number, 0)];
        }
        boolean teen = number % 100 / 10 == 1;
        String end = teen
                ? "th"
                : switch (number % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
        return number + end + " ";
    }

    private static String join(List<String> names) {
        return switch (names.size()) {
            case 0 -> "";
            case 1 -> names.get(0);
            default -> String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.get(names.size() - 1);
        };
    }

    private static String article(String noun) {
        boolean many = noun.equals("talks") || noun.equals("aid") || noun.equals("trade");
        return many ? "" : "aeiou".indexOf(noun.charAt(0)) >= 0 ? "an " : "a ";
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
