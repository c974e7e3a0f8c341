package silkwatch.alert.ledger;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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
 * @param topics those of the ids that are minerals' and initiatives': they may stand for the setting, not the subject
 */
public record Reading(
        Byline byline, List<Mention> mentions, Map<String, String> labels, Set<String> people, Set<String> topics) {
    /** In the order in which readings are taken, whatever the order in which they came. */
    public static final Comparator<Reading> BY_CONTENT_TIME = Comparator.comparing(
                    (Reading reading) -> reading.byline().time())
            .thenComparing(reading -> reading.byline().articleId())
            .thenComparing(reading -> reading.byline().revision());

    public Reading {
        mentions = List.copyOf(mentions);
        labels = Map.copyOf(labels);
        people = Set.copyOf(people);
        topics = Set.copyOf(topics);
    }

    /** A name that sorts as bytes in the order of content time. */
    public String key() {
        // Moved up, so that times before 1970 sort first as well.
        long millis = byline.time().toEpochMilli() + (1L << 50);
        return String.format(Locale.ROOT, "%019d|%s|%06d", millis, byline.articleId(), byline.revision());
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
        return new Reading(
                Byline.of(article),
                mentions,
                labels,
                ids(Stream.of(tags.people()), used),
                ids(Stream.of(tags.minerals(), tags.initiatives(), tags.regions()), used));
    }

    private static Set<String> ids(Stream<List<Tag>> tags, Set<String> used) {
        return tags.flatMap(List::stream).map(Tag::id).filter(used::contains).collect(Collectors.toSet());
    }
}
