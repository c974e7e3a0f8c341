package silkwatch.enrich.taxonomy;

import java.util.List;

/** Words of one kind that are no tags themselves: cues for rules, names that hide others, lines that are furniture. */
public record WordList(String id, List<Name> names, Place place) {
    public WordList {
        names = List.copyOf(names);
    }
}
