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

    /** The harder words among them: what is bought, lent, granted, agreed. */
    static final String DEALINGS = "dealings";

    /** Words for how much each of several takes. */
    static final String SHARES = "shares";

    /** Countries that are no nation of the taxonomy. */
    static final String THIRD_COUNTRIES = "third-countries";

    /** Words for what a state rules on trade and mining: licences, quotas, duties. */
    static final String RULES = "rules";

    /** A matter of its own, unless a state lays a duty on it. */
    static final String CARS = "cars";

    /** The classes that are no other matter. */
    static final Set<String> OURS = Set.of(RELATIONS, DEALINGS, SHARES, THIRD_COUNTRIES, RULES);

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
        Set<Integer> dealing = new HashSet<>();
        Set<Integer> sharing = new HashSet<>();
        Set<Integer> abroad = new HashSet<>();
        boolean ruling = false;
        for (Hit hit : lexicon.find(text, language)) {
            if (hit.surface().cue().equals(RELATIONS)) {
                relating.add(layout.sentenceStart(hit.start()));
            }
            if (hit.surface().cue().equals(DEALINGS)) {
                dealing.add(layout.sentenceStart(hit.start()));
                continue;
            }
            if (hit.surface().cue().equals(SHARES)) {
                sharing.add(layout.sentenceStart(hit.start()));
                continue;
            }
            if (hit.surface().cue().equals(THIRD_COUNTRIES)) {
                abroad.add(layout.sentenceStart(hit.start()));
                continue;
            }
            boolean headline = layout.lineOf(hit.start()) == 0;
            if (hit.surface().cue().equals(RULES)) {
                ruling |= headline;
                continue;
            }
            if (seen.add(hit.surface().cue() + " " + hit.surface().pattern() + (headline ? " headline" : ""))) {
                weights.merge(hit.surface().cue(), headline ? HEADLINE : 1, Integer::sum);
            }
        }
        int relations = weights.getOrDefault(RELATIONS, 0);
        weights.remove(RELATIONS);
        Map.Entry<String, Integer> most =
                weights.entrySet().stream().max(Map.Entry.comparingByValue()).orElse(Map.entry("", 0));
        return new Weights(relations, relating, dealing, sharing, abroad, ruling, most.getValue(), most.getKey());
    }

    /**
     * How much the text speaks of relations, and of the strongest other matter.
     *
     * @param relating the sentences with words of relations, by their start
     * @param dealing those with words of dealings
     * @param sharing those that give shares
     * @param abroad those with third countries
     * @param ruling whether the headline speaks of what a state rules on trade or mining
     */
    record Weights(
            int relations,
            Set<Integer> relating,
            Set<Integer> dealing,
            Set<Integer> sharing,
            Set<Integer> abroad,
            boolean ruling,
            int other,
            String otherMatter) {}
}
