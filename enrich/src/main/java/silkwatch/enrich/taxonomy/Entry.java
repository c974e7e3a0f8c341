package silkwatch.enrich.taxonomy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing of the taxonomy.
 *
 * @param id kebab-case, unique in its facet
 * @param label its English name
 * @param nation the nation that a mention of it stands for: the country of a leader, company or programme; null for none
 * @param expands the nations that a region or group word stands for
 * @param onlyPlace when a region's name is a place and stands for none of its members: "the first plant in Central
 *     Asia"; no rule: never
 * @param opaque whether its name hides what stands inside: no mention of Astana in Air Astana
 */
public record Entry(
        Facet facet,
        String id,
        String label,
        @Nullable String nation,
        List<String> expands,
        Rule onlyPlace,
        boolean opaque,
        List<Name> names,
        Place place) {
    public Entry {
        expands = List.copyOf(expands);
        names = List.copyOf(names);
    }
}
