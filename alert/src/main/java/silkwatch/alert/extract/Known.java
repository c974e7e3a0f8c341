package silkwatch.alert.extract;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import silkwatch.alert.expression.AmountExpression;
import silkwatch.alert.expression.DataFile;
import silkwatch.contract.Slots;

/** A claim in; the day since when all the world knows what it says out, from {@code known.yaml}. */
final class Known {
    private final List<Fact> facts;

    private Known(List<Fact> facts) {
        this.facts = facts;
    }

    /** What was told on a day; of what else it has, a report of it has the same. */
    private record Fact(
            String type,
            LocalDate day,
            @Nullable String format,
            @Nullable String nation,
            @Nullable String initiative,
            @Nullable BigDecimal amount,
            @Nullable String currency) {

        static Fact of(Map<String, DataFile.Line> fields) {
            DataFile.Line any = fields.values().iterator().next();
            any.require(fields.containsKey("type") && fields.containsKey("day"), "a fact needs a type and a day");
            DataFile.Line amount = fields.get("amount");
            any.require((amount == null) == !fields.containsKey("currency"), "an amount needs a currency");
            try {
                return new Fact(
                        fields.get("type").text(),
                        LocalDate.parse(fields.get("day").text()),
                        text(fields, "format"),
                        text(fields, "nation"),
                        text(fields, "initiative"),
                        amount == null ? null : new BigDecimal(amount.text()),
                        text(fields, "currency"));
            } catch (DateTimeException | NumberFormatException e) {
                throw any.wrong(String.valueOf(e.getMessage()));
            }
        }

        private static @Nullable String text(Map<String, DataFile.Line> fields, String field) {
            DataFile.Line line = fields.get(field);
            return line == null ? null : line.text();
        }

        boolean isTold(Claim claim, Parties.Found parties) {
            return claim.type().equals(type)
                    && (format == null || format.equals(parties.format()))
                    && (initiative == null || claim.passage().names(Passage.Facet.INITIATIVE, initiative))
                    && (nation == null || in(Whereabouts.of(claim)))
                    && (amount == null || is(Money.of(claim)));
        }

        private boolean in(Whereabouts.@Nullable Found where) {
            return where != null && where.place().nation().equals(nation);
        }

        private boolean is(@Nullable AmountExpression sum) {
            return sum != null
                    && sum.amount().currency().equals(currency)
                    && sum.amount().value().compareTo(amount) == 0;
        }
    }

    /** The bundled facts; IllegalArgumentException names file and line of what is wrong. */
    static Known load() {
        return of(DataFile.read(Typology.class, "known.yaml"));
    }

    static Known of(List<DataFile.Line> lines) {
        List<String> fields = List.of("type", "day", "format", "nation", "initiative", "amount", "currency");
        Map<String, Map<String, DataFile.Line>> facts = new LinkedHashMap<>();
        for (DataFile.Line line : lines) {
            line.require(fields.contains(line.key(1)), "no field of a fact is called " + line.key(1));
            facts.computeIfAbsent(line.key(0), name -> new TreeMap<>()).put(line.key(1), line);
        }
        return new Known(facts.values().stream().map(Fact::of).toList());
    }

    /**
     * Since when it is known; null when it is news.
     *
     * @param lag for so many days what was told was news
     */
    @Nullable
    LocalDate since(Claim claim, Parties.Found parties, Slots.When when, LocalDate today, int lag) {
        if (claim.modality() != Claim.Modality.DONE || claim.off()) {
            return null;
        }
        return facts.stream()
                .filter(fact -> {
                    LocalDate fresh = fact.day().plusDays(lag);
                    boolean newer = when.from() != null && when.from().isAfter(fresh);
                    return today.isAfter(fresh) && !newer && fact.isTold(claim, parties);
                })
                .map(Fact::day)
                .findFirst()
                .orElse(null);
    }
}
