package silkwatch.enrich.tag;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import silkwatch.contract.Article;
import silkwatch.contract.Tags;
import silkwatch.enrich.taxonomy.Entry;
import silkwatch.enrich.taxonomy.Facet;
import silkwatch.enrich.taxonomy.Taxonomy;

/** An article in; the tags of the taxonomy that its text supports out. Safe for use by many threads. */
public final class TaxonomyTagger implements Tagger {
    /** Rules of a facet may ask for tags of those before it. */
    private static final List<Facet> ORDER =
            List.of(Facet.NATIONS, Facet.MINERALS, Facet.PEOPLE, Facet.ORGANISATIONS, Facet.REGIONS, Facet.INITIATIVES);

    private final Lexicon lexicon;
    private final Map<String, String> labels = new HashMap<>();

    public TaxonomyTagger(Taxonomy taxonomy) {
        lexicon = new Lexicon(taxonomy);
        taxonomy.entries().forEach(entry -> labels.put(entry.id(), entry.label()));
    }

    /** A tagger with the taxonomy of {@code folder}, or with the one that we ship. */
    public static TaxonomyTagger load(@Nullable Path folder) {
        return new TaxonomyTagger(Taxonomy.load(folder));
    }

    @Override
    public Tags tag(Article article, String language) {
        String title = article.title();
        FoldedText text = FoldedText.of(title + "\n\n" + article.body());
        Layout layout = new Layout(text);
        List<Hit> hits = visible(lexicon.find(text, language), text, layout);
        Map<Facet, List<Hit>> accepted = accept(hits, new Surroundings(layout, text.length()));
        return new TagBuilder(text, layout, title.length(), labels).build(accepted);
    }

    /** Without furniture, and without what stands inside a mask or an opaque name. */
    private static List<Hit> visible(List<Hit> hits, FoldedText text, Layout layout) {
        for (Hit hit : hits) {
            if (hit.surface().kind() == Surface.Kind.FURNITURE) {
                layout.furniture(hit);
            }
        }
        int[] cover = new int[text.length()];
        for (Hit hit : hits) {
            if (hides(hit)) {
                for (int i = hit.start(); i < hit.end(); i++) {
                    cover[i] = Math.max(cover[i], hit.length());
                }
            }
        }
        List<Hit> visible = new ArrayList<>(hits.size());
        for (Hit hit : hits) {
            boolean hidden = cover[hit.start()] > hit.length() && cover[hit.end() - 1] > hit.length();
            boolean sameAsMask =
                    cover[hit.start()] == hit.length() && !hides(hit) && cover[hit.end() - 1] == hit.length();
            if (!hidden && !sameAsMask && !layout.isFurniture(hit.start())) {
                visible.add(hit);
            }
        }
        return visible;
    }

    private static boolean hides(Hit hit) {
        Entry entry = hit.surface().entry();
        return hit.surface().kind() == Surface.Kind.MASK || (entry != null && entry.opaque());
    }

    private static Map<Facet, List<Hit>> accept(List<Hit> hits, Surroundings around) {
        Map<Facet, List<Hit>> weak = new EnumMap<>(Facet.class);
        Map<Facet, List<Hit>> accepted = new EnumMap<>(Facet.class);
        for (Hit hit : hits) {
            Surface surface = hit.surface();
            Entry entry = surface.entry();
            if (surface.kind() == Surface.Kind.CUE) {
                around.add(surface.cue(), hit);
            } else if (entry != null && surface.isWeak()) {
                weak.computeIfAbsent(entry.facet(), x -> new ArrayList<>()).add(hit);
            } else if (entry != null) {
                take(hit, entry, accepted, around);
            }
        }
        for (Facet facet : ORDER) {
            for (Hit hit : weak.getOrDefault(facet, List.of())) {
                if (around.allow(hit)) {
                    take(hit, Objects.requireNonNull(hit.surface().entry()), accepted, around);
                }
            }
        }
        accepted.replaceAll((facet, list) -> longest(list));
        return accepted;
    }

    private static void take(Hit hit, Entry entry, Map<Facet, List<Hit>> accepted, Surroundings around) {
        String facet = entry.facet().key();
        around.add(facet + ":" + entry.id(), hit);
        around.add(facet + ":*", hit);
        if (entry.nation() != null) {
            around.add("nations:" + entry.nation(), hit);
        }
        accepted.computeIfAbsent(entry.facet(), x -> new ArrayList<>()).add(hit);
    }

    /** The longest of overlapping hits, in order of their start; equals both stay. */
    private static List<Hit> longest(List<Hit> hits) {
        List<Hit> byLength = new ArrayList<>(hits);
        byLength.sort(Comparator.comparingInt(Hit::length).reversed().thenComparingInt(Hit::start));
        List<Hit> kept = new ArrayList<>();
        TreeMap<Integer, Hit> taken = new TreeMap<>();
        for (Hit hit : byLength) {
            Map.Entry<Integer, Hit> before = taken.floorEntry(hit.end() - 1);
            boolean clash = before != null && before.getValue().overlaps(hit);
            boolean same = clash
                    && before != null
                    && before.getValue().start() == hit.start()
                    && before.getValue().end() == hit.end();
            if (!clash || same) {
                kept.add(hit);
                taken.putIfAbsent(hit.start(), hit);
            }
        }
        kept.sort(Comparator.comparingInt(Hit::start));
        return kept;
    }
}
