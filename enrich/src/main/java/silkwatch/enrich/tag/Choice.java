package silkwatch.enrich.tag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import silkwatch.contract.Tag;
import silkwatch.enrich.taxonomy.Entry;
import silkwatch.enrich.taxonomy.Facet;

/**
 * Which hits count: those without a rule at once, then the others, facet by facet, by what stands around them.
 *
 * @param accepted by facet, in order of their start; of overlapping ones the longest
 * @param refused names whose rule does not hold here
 * @param places accepted names of regions that stand for none of its members here
 */
record Choice(Map<Facet, List<Hit>> accepted, List<Hit> refused, Set<Hit> places) {
    /** Rules of a facet may ask for tags of those before it. */
    private static final List<Facet> ORDER =
            List.of(Facet.NATIONS, Facet.MINERALS, Facet.PEOPLE, Facet.ORGANISATIONS, Facet.REGIONS, Facet.INITIATIVES);

    static Choice of(List<Hit> hits, Surroundings around) {
        Map<Facet, List<Hit>> weak = new EnumMap<>(Facet.class);
        Choice choice = new Choice(new EnumMap<>(Facet.class), new ArrayList<>(), new HashSet<>());
        for (Hit hit : hits) {
            Surface surface = hit.surface();
            Entry entry = surface.entry();
            if (surface.kind() == Surface.Kind.CUE) {
                around.add(surface.cue(), hit);
            } else if (entry != null && surface.isWeak()) {
                weak.computeIfAbsent(entry.facet(), x -> new ArrayList<>()).add(hit);
            } else if (entry != null) {
                choice.take(hit, entry, around);
            }
        }
        for (Facet facet : ORDER) {
            for (Hit hit : weak.getOrDefault(facet, List.of())) {
                Entry entry = hit.surface().entry();
                if (entry != null && around.allow(hit)) {
                    choice.take(hit, entry, around);
                } else {
                    choice.refused.add(hit);
                }
            }
        }
        choice.accepted.replaceAll((facet, list) -> longest(list));
        choice.accepted.getOrDefault(Facet.REGIONS, List.of()).stream()
                .filter(hit -> isPlace(hit, around))
                .forEach(choice.places::add);
        return choice;
    }

    private static boolean isPlace(Hit hit, Surroundings around) {
        Entry entry = hit.surface().entry();
        boolean named = hit.surface().name().basis() == Tag.Basis.EXPLICIT;
        return named && entry != null && !entry.onlyPlace().isNone() && around.holds(entry.onlyPlace(), hit);
    }

    private void take(Hit hit, Entry entry, Surroundings around) {
        String facet = entry.facet().key();
        around.add(facet + ":" + entry.id(), hit);
        around.add(facet + ":*", hit);
        if (entry.nation() != null) {
            around.add("nations:" + entry.nation(), hit);
        }
        accepted.computeIfAbsent(entry.facet(), x -> new ArrayList<>()).add(hit);
    }

    /** The longest of overlapping hits, in order of their start; several with the same span stay. */
    private static List<Hit> longest(List<Hit> hits) {
        List<Hit> byLength = new ArrayList<>(hits);
        byLength.sort(Comparator.comparingInt(Hit::length).reversed().thenComparingInt(Hit::start));
        List<Hit> kept = new ArrayList<>();
        TreeMap<Integer, Hit> taken = new TreeMap<>();
        for (Hit hit : byLength) {
            Map.Entry<Integer, Hit> before = taken.floorEntry(hit.end() - 1);
            if (before == null || !before.getValue().overlaps(hit)) {
                kept.add(hit);
                taken.put(hit.start(), hit);
            } else if (before.getValue().sameSpan(hit)) {
                kept.add(hit);
            }
        }
        kept.sort(Comparator.comparingInt(Hit::start));
        return kept;
    }
}
