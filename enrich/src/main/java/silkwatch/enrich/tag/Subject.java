package silkwatch.enrich.tag;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import silkwatch.enrich.taxonomy.Taxonomy;
import silkwatch.enrich.taxonomy.WordList;

/** A text in; how much it speaks of relations and of other matters, out. */
final class Subject {
    /** The class of words for states and companies dealing with one another. */
    static final String RELATIONS = "relations";

    private static final int HEADLINE = 2;
    private final Lexicon lexicon;

    Subject(Taxonomy taxonomy) {
        WordList none = new WordList("none", List.of(), taxonomy.masks().place());
        lexicon = new Lexicon(
                new Taxonomy(List.of(), taxonomy.genres(), none, none, List.of(), List.of(), taxonomy.endings()));
    }

    /** Counts different words; those of the headline count twice. */
    Weights weigh(FoldedText text, Layout layout, String language) {
        Map<String, Integer> weights = new HashMap<>();
        Set<String> seen = new HashSet<>();
        Set<Integer> relating = new HashSet<>();
        for (Hit hit : lexicon.find(text, language)) {
            if (hit.surface().cue().equals(RELATIONS)) {
                relating.add(layout.sentenceStart(hit.start()));
            }
            boolean headline = layout.lineOf(hit.start()) == 0;
            if (seen.add(hit.surface().cue() + " " + hit.surface().pattern() + (headline ? " headline" : ""))) {
                weights.merge(hit.surface().cue(), headline ? HEADLINE : 1, Integer::sum);
            }
        }
        int relations = weights.getOrDefault(RELATIONS, 0);
        weights.remove(RELATIONS);
        return weights.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(most -> new Weights(relations, relating, most.getValue(), most.getKey()))
                .orElse(new Weights(relations, relating, 0, ""));
    }

    /** The weight of relations, the sentences with words of them, and the weight and name of the strongest other matter. */
    record Weights(int relations, Set<Integer> relating, int other, String otherMatter) {}
}
