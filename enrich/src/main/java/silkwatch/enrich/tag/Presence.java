package silkwatch.enrich.tag;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import silkwatch.contract.Field;
import silkwatch.contract.Tag;

/**
 * How much of an article one side of a beat takes up.
 *
 * @param headline whether it stands in the headline
 * @param lead whether it stands in the first paragraph
 * @param first whether it stands in the first sentence of the body
 * @param sentences the sentences that name it, by their start; for each, where it is named first
 */
record Presence(boolean headline, boolean lead, boolean first, Map<Integer, Integer> sentences) {

    /** The text is title, blank line, body. */
    static Presence of(List<Tag> tags, FoldedText text, Layout layout, int titleLength) {
        boolean headline = false;
        boolean lead = false;
        boolean first = false;
        int firstEnd = layout.sentenceEnd(text.folded(titleLength + 2));
        Map<Integer, Integer> sentences = new HashMap<>();
        int leadEnd = layout.leadEnd();
        for (Tag tag : tags) {
            for (Tag.Mention mention : tag.mentions()) {
                boolean inTitle = mention.field() == Field.TITLE;
                int place = text.folded(inTitle ? mention.start() : titleLength + 2 + mention.start());
                headline |= inTitle;
                lead |= !inTitle && place < leadEnd;
                first |= !inTitle && place < firstEnd;
                sentences.merge(layout.sentenceStart(place), place, Math::min);
            }
        }
        return new Presence(headline, lead, first, sentences);
    }

    /** 0 to 1. */
    double weight() {
        double points = (headline ? 3 : 0) + (lead ? 2 : 0) + Math.min(sentences.size(), 4);
        return Math.min(1, points / 7);
    }

    /** Whether a single sentence of the body names it, and nothing else does. */
    boolean once() {
        return !headline && sentences.size() == 1;
    }

    /** Whether a sentence that names it is one of these, and the other stands in it or in the next one to either side. */
    boolean tied(Presence other, Set<Integer> these, Layout layout) {
        return sentences.keySet().stream()
                .filter(these::contains)
                .anyMatch(one -> other.sentences.keySet().stream().anyMatch(two -> layout.sentencesTouch(one, two)));
    }

    /** Whether a sentence that names it is one of these. */
    boolean within(Set<Integer> these) {
        return sentences.keySet().stream().anyMatch(these::contains);
    }

    int together(Presence other) {
        Set<Integer> both = new HashSet<>(sentences.keySet());
        both.retainAll(other.sentences.keySet());
        return both.size();
    }

    /** Whether it is named before the other in each sentence that names both. */
    boolean before(Presence other) {
        return sentences.entrySet().stream()
                .allMatch(one -> one.getValue() < other.sentences.getOrDefault(one.getKey(), Integer.MAX_VALUE));
    }
}
