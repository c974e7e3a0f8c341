package silkwatch.alert.ledger;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import silkwatch.alert.extract.Mention;
import silkwatch.contract.EnrichedArticle;
import silkwatch.contract.Tag;
import silkwatch.contract.Tags;

/**
 * What the ledger is told of one article: its byline, its mentions, and the English names of the ids in them.
 *
 * @param people those of the ids that are people's
 */
public record Reading(Byline byline, List<Mention> mentions, Map<String, String> labels, Set<String> people) {
    /** In the order in which readings are taken, whatever the order in which they came. */
    public static final Comparator<Reading> BY_CONTENT_TIME = Comparator.comparing(
                    (Reading reading) -> reading.byline().time())
            .thenComparing(reading -> reading.byline().articleId())
            .thenComparing(reading -> reading.byline().revision());

    public Reading {
        mentions = List.copyOf(mentions);
        labels = Map.copyOf(labels);
        people = Set.copyOf(people);
    }

    /** The mentions of this article, ready for the ledger. */
    public static Reading of(EnrichedArticle article, List<Mention> mentions) {
        Set<String> used = mentions.stream()
                .flatMap(mention -> Stream.of(
                                mention.subjects(),
                                mention.initiatives(),
                                mention.minerals(),
                                mention.format() == null ? List.<String>of() : List.of(mention.format()))
                        .flatMap(List::stream))
                .collect(Collectors.toSet());
        Map<String, String> labels = new LinkedHashMap<>();
        Tags tags = article.tags();
        Stream.of(tags.minerals(), tags.initiatives(), tags.people(), tags.organisations(), tags.regions())
                .flatMap(List::stream)
                .filter(tag -> used.contains(tag.id()))
                .forEach(tag -> labels.putIfAbsent(tag.id(), tag.label()));
        Set<String> people =
                tags.people().stream().map(Tag::id).filter(used::contains).collect(Collectors.toSet());
        return new Reading(Byline.of(article), mentions, labels, people);
    }
}
