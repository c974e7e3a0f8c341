package silkwatch.alert;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import silkwatch.alert.extract.Mention;
import silkwatch.alert.ledger.Byline;
import silkwatch.alert.ledger.Reading;
import silkwatch.contract.Evidence;
import silkwatch.contract.Field;
import silkwatch.contract.Ids;
import silkwatch.contract.Slots;
import silkwatch.contract.Slots.Precision;
import silkwatch.contract.Status;
import silkwatch.contract.Trust;

/**
 * What one article says of one development, written as a test reads it:
 *
 * <pre>{@code said("2026-03-02 courier: summit planned cajad-summit #2 jp,six in kz on 2026-06")}</pre>
 *
 * Words after the colon: type, status, then in any order a format ({@code @cajad-summit}), an ordinal ({@code #2}), {@code
 * next}, {@code background}, parties ({@code jp+kz}; {@code six}), things ({@code ~gallium}), a place ({@code kz/Astana}), a
 * date ({@code on:2026-06-12..2026-06-13}, {@code on:2026-06}, {@code on:2026}), an amount ({@code =3e12JPY/P5Y}), the amount that it takes the place of ({@code was=2e12JPY}).
 */
public final class Said {
    private static final Set<String> MINERALS = Set.of("gallium", "tungsten", "antimony", "uranium");

    /** A reading of one article with these mentions; all lines name the same day and outlet. */
    public static Reading said(String... lines) {
        String[] head = lines[0].substring(0, lines[0].indexOf(':', 14)).trim().split(" +");
        Instant time = time(head[0]);
        String outlet = head[1];
        boolean undated = List.of(head).contains("undated");
        Trust trust = trust(head);
        int revision = List.of(head).contains("again") ? 2 : 1;
        String path = head[0] + "/" + outlet;
        String url = "https://" + outlet + (outlet.contains(".") ? "/" : ".example/") + path;
        Byline byline = new Byline(
                Ids.article(url),
                revision,
                url,
                outlet,
                outlet,
                trust,
                "Title of " + path,
                "en",
                undated ? null : time,
                time,
                null,
                time,
                false);
        List<Mention> mentions = new ArrayList<>();
        mentions.add(mention(lines[0].substring(lines[0].indexOf(':', 14) + 1).trim(), byline));
        for (String line : List.of(lines).subList(1, lines.length)) {
            mentions.add(mention(line, byline));
        }
        return new Reading(byline, mentions, Map.of("gallium", "gallium", "tungsten", "tungsten"), Set.of(), Set.of());
    }

    private static Mention mention(String words, Byline byline) {
        String[] all = words.split(" +");
        String format = null;
        int ordinal = 0;
        boolean next = false;
        boolean news = true;
        Set<String> parties = new TreeSet<>();
        Set<String> things = new TreeSet<>();
        Set<String> minerals = new TreeSet<>();
        Slots.Place place = null;
        Slots.When date = Slots.When.UNKNOWN;
        Slots.Amount amount = null;
        Slots.Amount former = null;
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(quote(byline, "status", all[0] + " " + all[1]));
        for (String word : List.of(all).subList(2, all.length)) {
            if (word.startsWith("@")) {
                format = word.substring(1);
            } else if (word.startsWith("#")) {
                ordinal = Integer.parseInt(word.substring(1));
            } else if (word.equals("next")) {
                next = true;
            } else if (word.equals("background")) {
                news = false;
            } else if (word.equals("six")) {
                parties.addAll(List.of("jp", "kg", "kz", "tj", "tm", "uz"));
            } else if (word.startsWith("~")) {
                things.add(word.substring(1));
                if (MINERALS.contains(word.substring(1))) {
                    minerals.add(word.substring(1));
                }
            } else if (word.startsWith("in:")) {
                String[] parts = word.substring(3).split("/");
                place = new Slots.Place(parts[0], parts.length > 1 ? parts[1] : null);
                evidence.add(quote(byline, "place", word));
            } else if (word.startsWith("on:")) {
                date = date(word.substring(3));
                evidence.add(quote(byline, "date", word));
            } else if (word.startsWith("was=")) {
                former = amount(word.substring(4));
            } else if (word.startsWith("=")) {
                amount = amount(word.substring(1));
                evidence.add(quote(byline, "amount", word));
            } else {
                parties.addAll(List.of(word.split("\\+")));
            }
        }
        return new Mention(
                all[0],
                Status.of(all[1]),
                format,
                ordinal,
                next,
                List.copyOf(parties),
                List.copyOf(things),
                null,
                format == null ? List.of() : List.of(format),
                List.copyOf(minerals),
                place,
                date,
                amount,
                null,
                news,
                "",
                evidence,
                all[1],
                former);
    }

    /** A date as the tests write it. */
    public static Slots.When date(String text) {
        if (text.contains("..")) {
            LocalDate from = LocalDate.parse(text.substring(0, 10));
            LocalDate to = LocalDate.parse(text.substring(12));
            return new Slots.When(from, to, from.plusDays(4).isBefore(to) ? Precision.MONTH : Precision.DAY, text);
        }
        if (text.length() == 4) {
            int year = Integer.parseInt(text);
            return new Slots.When(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR, text);
        }
        if (text.length() == 7) {
            YearMonth month = YearMonth.parse(text);
            return new Slots.When(month.atDay(1), month.atEndOfMonth(), Precision.MONTH, text);
        }
        return new Slots.When(LocalDate.parse(text), LocalDate.parse(text), Precision.DAY, text);
    }

    private static Slots.Amount amount(String text) {
        String[] parts = text.split("/");
        int unit = parts[0].length();
        while (Character.isLetter(parts[0].charAt(unit - 1))) {
            unit--;
        }
        String currency = parts[0].substring(unit);
        return new Slots.Amount(
                new BigDecimal(parts[0].substring(0, unit)),
                currency,
                parts.length > 1 ? parts[1] : null,
                currency.equals("documents") ? "count" : null);
    }

    private static Trust trust(String[] head) {
        for (Trust trust : Trust.values()) {
            if (List.of(head).contains(trust.name().toLowerCase(Locale.ROOT))) {
                return trust;
            }
        }
        return Trust.PRESS;
    }

    private static Instant time(String text) {
        return text.length() == 10
                ? LocalDate.parse(text).atTime(9, 0).toInstant(ZoneOffset.UTC)
                : Instant.parse(text + ":00Z");
    }

    private static Evidence quote(Byline byline, String slot, String words) {
        return new Evidence(
                byline.articleId(),
                byline.url(),
                byline.outlet(),
                byline.origin(),
                "en",
                byline.publishedAt(),
                slot,
                words,
                Field.BODY,
                0,
                words.length());
    }

    private Said() {}
}
