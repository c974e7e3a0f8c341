package silkwatch.alert.ledger;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import silkwatch.alert.extract.Mention;
import silkwatch.contract.Evidence;
import silkwatch.contract.Field;
import silkwatch.contract.Slots;
import silkwatch.contract.Status;

/**
 * One mention in one article, as the ledger keeps it: a value without a quote is no value. Two are the same only when they
 * are one object: they are compared too often to look at every word.
 */
public final class Report {
    /** By content time; the article's id settles ties the same way everywhere. */
    static final Comparator<Report> ORDER = Comparator.comparing(Report::time)
            .thenComparing(report -> report.byline().articleId())
            .thenComparing(Report::index);

    /** Where the lead of an article ends, in UTF-16 units. */
    private static final int LEAD = 500;
    /** Of the zones that datelines of the beat are in. */
    private static final ZoneOffset EASTERNMOST = ZoneOffset.ofHours(9);

    private final Byline byline;
    private final int index;
    private final Mention mention;
    private final Map<String, String> labels;
    private final Set<String> people;
    private final Set<String> things;
    private final LocalDate day;
    private final String words;
    private final String says;

    /**
     * Puts one together.
     *
     * @param index of the mention in its article
     * @param labels English names of the ids in the mention
     * @param people the ids of people among its subjects
     * @param things the organisations, minerals and initiatives that it is about; what only sets the scene is left out
     */
    @JsonCreator
    Report(
            @JsonProperty("byline") Byline byline,
            @JsonProperty("index") int index,
            @JsonProperty("mention") Mention mention,
            @JsonProperty("labels") Map<String, String> labels,
            @JsonProperty("people") Set<String> people,
            @JsonProperty("things") Set<String> things) {
        this.byline = byline;
        this.index = index;
        this.mention = mention;
        this.labels = Map.copyOf(labels);
        this.people = Set.copyOf(people);
        this.things = Set.copyOf(things);
        this.day = LocalDate.ofInstant(byline.time(), ZoneOffset.UTC);
        this.words = inWords();
        this.says = statement();
    }

    /** The report of this mention; null when no quote proves what it says. */
    static @Nullable Report of(Reading reading, int index, Byline byline, Set<String> settings) {
        Mention mention = reading.mentions().get(index);
        if (quotes(mention, "status").isEmpty()) {
            return null;
        }
        Mention proven = new Mention(
                mention.type(),
                mention.status(),
                mention.format(),
                mention.ordinal(),
                mention.next() && !over(mention.status()),
                mention.parties(),
                mention.subjects(),
                mention.subjectText(),
                mention.initiatives(),
                mention.minerals(),
                quotes(mention, "place").isEmpty() ? null : mention.place(),
                quotes(mention, "date").isEmpty() || ofTheDateline(mention, byline)
                        ? Slots.When.UNKNOWN
                        : mention.date(),
                quotes(mention, "amount").isEmpty() ? null : mention.amount(),
                mention.speaker(),
                mention.news(),
                mention.why(),
                mention.evidence(),
                mention.step(),
                mention.former());
        Map<String, String> labels = new LinkedHashMap<>(reading.labels());
        Set<String> ids = new HashSet<>(mention.subjects());
        ids.addAll(mention.initiatives());
        ids.addAll(mention.minerals());
        ids.add(Objects.requireNonNullElse(mention.format(), ""));
        labels.keySet().retainAll(ids);
        Set<String> people = new HashSet<>(reading.people());
        people.retainAll(mention.subjects());
        return new Report(byline, index, proven, labels, people, things(mention, reading, settings));
    }

    @JsonProperty
    Byline byline() {
        return byline;
    }

    @JsonProperty
    int index() {
        return index;
    }

    @JsonProperty
    Mention mention() {
        return mention;
    }

    @JsonProperty
    Map<String, String> labels() {
        return labels;
    }

    @JsonProperty
    Set<String> people() {
        return people;
    }

    @JsonProperty
    Set<String> things() {
        return things;
    }

    Instant time() {
        return byline.time();
    }

    LocalDate day() {
        return day;
    }

    Status status() {
        return mention.status();
    }

    Slots.When date() {
        return mention.date();
    }

    /** The words that prove this slot. */
    List<Evidence> quotes(String slot) {
        return quotes(mention, slot);
    }

    /** Whether headline or lead give this slot. */
    boolean isInFront(String slot) {
        return quotes(slot).stream().anyMatch(quote -> quote.field() == Field.TITLE || quote.start() < LEAD);
    }

    /** Names it among the reports of a development. */
    String key() {
        return byline.articleId() + "/" + byline.revision() + "/" + index;
    }

    /** Whether it is what an older text of this article said. */
    boolean isRevisedBy(Byline newer) {
        return byline.articleId().equals(newer.articleId()) && byline.revision() < newer.revision();
    }

    /** Equal for reports of the same words, whoever prints them. */
    String words() {
        return words;
    }

    /** Equal for reports that say the same on the same word: of these the ledger keeps the first. */
    String says() {
        return says;
    }

    private String inWords() {
        return String.join(
                "|",
                mention.type(),
                mention.status().id(),
                mention.parties().toString(),
                new TreeSet<>(things).toString(),
                quotes("status").get(0).quote());
    }

    private String statement() {
        return String.join(
                "|",
                byline.origin(),
                mention.type(),
                String.valueOf(mention.news()),
                String.valueOf(byline.believed()),
                mention.status().id(),
                mention.date().from() + "/" + mention.date().to(),
                String.valueOf(mention.place()),
                mention.amount() == null ? "" : Amounts.words(mention.amount()),
                String.valueOf(mention.ordinal()),
                String.valueOf(mention.next()));
    }

    /** A plan for the very day of its report: "it was announced on Tuesday that it will be held" has no date of the plan. */
    private static boolean ofTheDateline(Mention mention, Byline byline) {
        boolean plan = mention.status().stage() == Status.Stage.PROSPECT;
        return plan
                && mention.date().known()
                && mention.date().from().equals(mention.date().to())
                && Stream.of(ZoneOffset.UTC, EASTERNMOST)
                        .map(zone -> LocalDate.ofInstant(byline.time(), zone))
                        .anyMatch(mention.date().from()::equals);
    }

    /** What was done is no next one, though the sentence tells of that as well. */
    private static boolean over(Status status) {
        return status.stage() == Status.Stage.DONE || status.stage() == Status.Stage.LEGAL;
    }

    private static List<Evidence> quotes(Mention mention, String slot) {
        return mention.evidence().stream()
                .filter(evidence -> evidence.slot().equals(slot))
                .toList();
    }

    private static Set<String> things(Mention mention, Reading reading, Set<String> settings) {
        Set<String> things = new HashSet<>(mention.subjects());
        things.removeAll(reading.people());
        things.removeAll(reading.topics());
        things.addAll(mention.minerals());
        things.addAll(mention.initiatives());
        things.removeAll(settings);
        return things;
    }
}
