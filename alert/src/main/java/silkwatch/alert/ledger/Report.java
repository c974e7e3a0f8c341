package silkwatch.alert.ledger;

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
import silkwatch.contract.Slots;
import silkwatch.contract.Status;

/**
 * One mention in one article, as the ledger keeps it: a value without a quote is no value.
 *
 * @param index of the mention in its article
 * @param labels English names of the ids in the mention
 * @param people the ids of people among its subjects
 * @param things the organisations, minerals and initiatives that it is about; what only sets the scene is left out
 */
public record Report(
        Byline byline, int index, Mention mention, Map<String, String> labels, Set<String> people, Set<String> things) {
    /** By content time; the article's id settles ties the same way everywhere. */
    static final Comparator<Report> ORDER = Comparator.comparing(Report::time)
            .thenComparing(report -> report.byline().articleId())
            .thenComparing(Report::index);

    /** Of the zones that datelines of the beat are in. */
    private static final ZoneOffset EASTERNMOST = ZoneOffset.ofHours(9);

    public Report {
        labels = Map.copyOf(labels);
        people = Set.copyOf(people);
        things = Set.copyOf(things);
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
                mention.step());
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

    Instant time() {
        return byline.time();
    }

    LocalDate day() {
        return LocalDate.ofInstant(byline.time(), ZoneOffset.UTC);
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
        return String.join(
                "|",
                mention.type(),
                mention.status().id(),
                mention.parties().toString(),
                new TreeSet<>(things).toString(),
                quotes("status").get(0).quote());
    }

    /** Equal for reports that say the same on the same word: of these the ledger keeps the first. */
    String says() {
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
