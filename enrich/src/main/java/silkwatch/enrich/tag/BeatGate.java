package silkwatch.enrich.tag;

import java.util.ArrayList;
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
    private final Trie names;
    private final List<Integer> groups = new ArrayList<>();
    private final int all;

    public BeatGate(Taxonomy taxonomy, Beat beat) {
        List<String> patterns = new ArrayList<>();
        for (Entry entry : taxonomy.entries()) {
            int sides = sides(entry, beat.topic());
            if (sides != 0) {
                entry.names().forEach(name -> {
                    patterns.add(Surface.of(name, entry, Surface.Kind.TAG, "").pattern());
                    groups.add(sides);
                });
            }
        }
        names = new Trie(patterns);
        all = (1 << beat.topic().size()) - 1;
    }

    public boolean open(Article article) {
        if (all == 0) {
            return true;
        }
        int[] met = new int[1];
        names.matchAll(
                FoldedText.lettersOf(article.title() + "\n\n" + article.body()),
                (start, end, name) -> met[0] |= groups.get(name));
        return met[0] == all;
    }

    /** A bit for each group that a mention of this entry may meet. */
    private static int sides(Entry entry, List<Beat.Group> groups) {
        int sides = 0;
        for (int i = 0; i < groups.size(); i++) {
            sides |= meets(entry, groups.get(i)) ? 1 << i : 0;
        }
        return sides;
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
