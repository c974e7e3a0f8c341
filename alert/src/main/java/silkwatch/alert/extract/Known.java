package silkwatch.alert.extract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import silkwatch.alert.expression.AmountExpression;
import silkwatch.alert.expression.DataFile;
import silkwatch.contract.Slots;

/** A claim in; the day since when all the world knows what it says out, from {@code known.yaml}. */
final class Known {
    private static final List<String> KEYS =
            List.of("type", "day", "format", "nation", "initiative", "amount", "currency");

    private final List<Map<String, String>> facts;

    private Known(List<Map<String, String>> facts) {
        this.facts = facts;
    }

    /** The bundled facts; IllegalArgumentException names file and line of what is wrong. */
    static Known load() {
        Map<String, Map<String, String>> facts = new LinkedHashMap<>();
        for (DataFile.Line line : DataFile.read(Typology.class, "known.yaml")) {
            line.require(KEYS.contains(line.key(1)), "no key of a fact is called " + line.key(1));
            facts.computeIfAbsent(line.key(0), name -> new LinkedHashMap<>()).put(line.key(1), line.text());
        }
        return new Known(List.copyOf(facts.values()));
    }

    /**
     * Since when it is known; null when it is news.
     *
     * @param lag for so many days what was told was news
     */
    @Nullable
    LocalDate since(Claim claim, Parties.Found parties, Slots.When when, LocalDate today, int lag) {
        for (Map<String, String> fact : facts) {
            LocalDate day = LocalDate.parse(fact.get("day"));
            LocalDate newest = day.plusDays(lag);
            boolean newer = when.known() && when.from() != null && when.from().isAfter(newest);
            if (today.isAfter(newest)
                    && !newer
                    && claim.type().equals(fact.get("type"))
                    && shares(fact, claim, parties)) {
                return day;
            }
        }
        return null;
    }

    private static boolean shares(Map<String, String> fact, Claim claim, Parties.Found parties) {
        boolean format = !fact.containsKey("format") || fact.get("format").equals(parties.format());
        boolean initiative = !fact.containsKey("initiative")
                || claim.passage().names(Passage.Facet.INITIATIVE, fact.get("initiative"));
        return claim.modality() == Claim.Modality.DONE
                && !claim.off()
                && format
                && initiative
                && (!fact.containsKey("nation") || in(fact.get("nation"), Whereabouts.of(claim)))
                && (!fact.containsKey("amount") || of(fact, Money.of(claim)));
    }

    private static boolean in(String nation, Whereabouts.@Nullable Found where) {
        return where != null && nation.equals(where.place().nation());
    }

    private static boolean of(Map<String, String> fact, @Nullable AmountExpression sum) {
        return sum != null
                && sum.amount().currency().equals(fact.get("currency"))
                && sum.amount().value().compareTo(new BigDecimal(fact.get("amount"))) == 0;
    }
}
