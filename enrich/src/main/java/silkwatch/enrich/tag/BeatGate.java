package silkwatch.enrich.tag;

import java.util.List;
import java.util.stream.Stream;
import silkwatch.contract.Article;
import silkwatch.contract.beat.Beat;
import silkwatch.enrich.taxonomy.Entry;
import silkwatch.enrich.taxonomy.Taxonomy;

/**
 * An article in; whether it can be on topic at all out. It cannot when it holds no name, in any language and whatever its
 * rules, of one of the sides: so nineteen of twenty articles need neither tags nor a language. Safe for use by many
 * threads.
 */
public final class BeatGate {
    /** The names of each side. One by one, because most articles lack the first and are turned away by few names. */
    private final List<Trie> sides;

    public BeatGate(Taxonomy taxonomy, Beat beat) {
        sides = beat.topic().stream()
                .map(group -> new Trie(names(taxonomy, group)))
                .toList();
    }

    public boolean open(Article article) {
        FoldedText title = FoldedText.lettersOf(article.title());
        FoldedText body = FoldedText.lettersOf(article.body());
        return sides.stream().allMatch(side -> side.matchAny(title) || side.matchAny(body));
    }

    private static List<String> names(Taxonomy taxonomy, Beat.Group group) {
        return taxonomy.entries().stream()
                .filter(entry -> meets(entry, group))
                .flatMap(entry -> entry.names().stream().map(name -> Surface.of(name, entry, Surface.Kind.TAG, "")))
                .map(Surface::pattern)
                .toList();
    }

    private static boolean meets(Entry entry, Beat.Group group) {
        Stream<String> nations = Stream.concat(Stream.ofNullable(entry.nation()), entry.expands().stream());
        boolean named =
                switch (entry.facet()) {
                    case NATIONS -> group.nations().contains(entry.id());
                    case REGIONS -> group.regions().contains(entry.id());
                    case MINERALS -> group.minerals().contains(entry.id());
                    case INITIATIVES -> group.initiatives().contains(entry.id());
                    case ORGANISATIONS -> group.organisations().contains(entry.id());
                    case PEOPLE -> false;
                };
        return named || nations.anyMatch(group.nations()::contains);
    }
}
