package silkwatch.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The values that a development carries beside its status. */
public final class Slots {

    /** Where; {@code nation} is ISO 3166 alpha-2 in lower case. At least one of the two is known. */
    public record Place(@Nullable String nation, @Nullable String city) {}

    /**
     * When. {@code from} and {@code to} are inclusive, both null when the date is unknown.
     *
     * @param text the words of the source that say it; null when nothing does
     */
    public record When(
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            Precision precision,
            @Nullable String text) {
        public static final When UNKNOWN = new When(null, null, Precision.UNKNOWN, null);

        public When {
            precision = precision == null ? Precision.UNKNOWN : precision;
        }

        public boolean known() {
            return from != null;
        }
    }

    /** How exactly a date is known; a half-month or a range of weeks is {@code month} with its own from and to. */
    public enum Precision {
        @JsonProperty("day")
        DAY,
        @JsonProperty("month")
        MONTH,
        @JsonProperty("quarter")
        QUARTER,
        @JsonProperty("season")
        SEASON,
        @JsonProperty("year")
        YEAR,
        @JsonProperty("unknown")
        UNKNOWN
    }

    /**
     * How much.
     *
     * @param value in units of {@code currency}
     * @param currency ISO 4217, or a unit such as {@code t} or {@code documents}
     * @param horizon ISO-8601 period that the sum is spread over, e.g. {@code P5Y}; null when none is given
     * @param kind target, pledge, contract, grant, loan, loan-limit, count; null when the text does not tell
     */
    public record Amount(
            BigDecimal value,
            String currency,
            @Nullable String horizon,
            @Nullable String kind) {}

    /** A slot on which independent origins disagree at the same time. */
    public record Conflict(String slot, List<Claim> values) {
        public Conflict {
            values = Lists.copy(values);
        }
    }

    /** One of the values in a conflict, with the origins that report it. */
    public record Claim(String value, List<String> origins) {
        public Claim {
            origins = Lists.copy(origins);
        }
    }

    private Slots() {}
}
