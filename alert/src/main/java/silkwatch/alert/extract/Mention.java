package silkwatch.alert.extract;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import silkwatch.contract.Evidence;
import silkwatch.contract.Slots;
import silkwatch.contract.Status;

/**
 * What one article says of one development.
 *
 * @param type id in the typology, such as {@code summit}
 * @param step what is said of it in the typology's own words, finer than the status: {@code notes-exchanged}
 * @param format the format or thing that it is an instance of, when the text names one: an initiative id such as {@code
 *     cajad-summit} or {@code kr-ca}; null otherwise
 * @param ordinal which instance of the format it is, when the text says first, second, next; 0 when it does not
 * @param next whether the text sets it apart from the instance that it reports, as "the next summit"
 * @param parties nation ids, sorted; six for the Japan - Central Asia formats
 * @param subjects ids of people, organisations, minerals and initiatives that it is about, sorted: with the parties they
 *     tell one agreement from another
 * @param subjectText the words of the text for its subject, where ids do not tell enough; the rank of ministers ({@code
 *     foreign}) for a ministerial; null otherwise
 * @param news whether the article reports it; otherwise it is background: recalled, hoped for, opined or denied
 * @param why the reason why it is news or background, in words, for {@code inspect text}
 * @param former the amount that this one takes the place of, "to 75 billion yen from 60 billion"; null otherwise
 * @param evidence one for each slot that has a value, {@code status} first; each quote lies in the article
 */
public record Mention(
        String type,
        Status status,
        @Nullable String format,
        int ordinal,
        boolean next,
        List<String> parties,
        List<String> subjects,
        @Nullable String subjectText,
        List<String> initiatives,
        List<String> minerals,
        Slots.@Nullable Place place,
        Slots.When date,
        Slots.@Nullable Amount amount,
        @Nullable String speaker,
        boolean news,
        String why,
        List<Evidence> evidence,
        String step,
        Slots.@Nullable Amount former) {
    public Mention {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(status, "status");
        parties = List.copyOf(parties);
        subjects = List.copyOf(subjects);
        initiatives = List.copyOf(initiatives);
        minerals = List.copyOf(minerals);
        date = date == null ? Slots.When.UNKNOWN : date;
        evidence = List.copyOf(evidence);
        step = step == null ? status.id() : step;
    }

    /** A mention whose step is its status. */
    public Mention(
            String type,
            Status status,
            @Nullable String format,
            int ordinal,
            boolean next,
            List<String> parties,
            List<String> subjects,
            @Nullable String subjectText,
            List<String> initiatives,
            List<String> minerals,
            Slots.@Nullable Place place,
            Slots.When date,
            Slots.@Nullable Amount amount,
            @Nullable String speaker,
            boolean news,
            String why,
            List<Evidence> evidence) {
        this(
                type,
                status,
                format,
                ordinal,
                next,
                parties,
                subjects,
                subjectText,
                initiatives,
                minerals,
                place,
                date,
                amount,
                speaker,
                news,
                why,
                evidence,
                status.id(),
                null);
    }
}
